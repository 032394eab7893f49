import { expect, test } from 'vitest';
import { filledShare, plot } from '../../../src/figures/filled-share-of-blocks.ts';

test('blocks of one position hold nothing but tokens', () => {
  for (const mean of [1, 50, 4000]) expect(filledShare(mean, 1)).toBeCloseTo(1, 10);
});

test('sequences of exactly one token fill one position of each block', () => {
  expect(filledShare(1, 16)).toBeCloseTo(1 / 16, 12);
});

test('for long sequences about half a block is lost to each', () => {
  const mean = 10000;
  expect(mean / filledShare(mean, 16) - mean).toBeCloseTo(7.5, 1);
});

test('the closed form agrees with a direct sum over lengths', () => {
  const mean = 20;
  const q = 1 - 1 / mean;
  let positions = 0;
  for (let t = 1; t < 2000; t++) positions += (1 - q) * q ** (t - 1) * Math.ceil(t / 8) * 8;
  expect(filledShare(mean, 8)).toBeCloseTo(mean / positions, 8);
});

test('the numbers of the page', () => {
  const at = (mean: number, block: number) => Math.round(100 * filledShare(mean, block)) / 100;
  expect([at(50, 16), at(400, 16), at(4000, 16)]).toEqual([0.86, 0.98, 1]);
  expect([at(50, 4096), at(400, 4096), at(4000, 4096)]).toEqual([0.01, 0.1, 0.63]);
  expect(at(400, 256)).toBe(0.74);
  for (const s of plot.series) expect(s.points.length).toBe(13);
});
