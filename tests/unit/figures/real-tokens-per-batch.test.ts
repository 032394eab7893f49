import { expect, test } from 'vitest';
import { harmonic, plot, realShare } from '../../../src/figures/real-tokens-per-batch.ts';

test('a batch of one sequence holds no filler, sorted or not', () => {
  for (const pool of [1, 10, 100]) expect(realShare(1, pool)).toBeCloseTo(1, 10);
});

test('two random exponential lengths have a longer one of one and a half means', () => {
  expect(realShare(2, 1)).toBeCloseTo(2 / 3, 12);
});

test('without sorting the share is one over the harmonic number', () => {
  expect(realShare(32, 1)).toBeCloseTo(1 / harmonic(32), 12);
  expect(realShare(32, 1)).toBeCloseTo(0.2464, 4);
});

test('a simulation agrees with the closed form for a sorted pool', () => {
  let state = 12345;
  const uniform = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) + 0.5) / 2 ** 32;
  let real = 0;
  let padded = 0;
  for (let trial = 0; trial < 2000; trial++) {
    const lengths = Array.from({ length: 40 }, () => -Math.log(uniform())).sort((a, b) => a - b);
    for (let j = 0; j < 40; j += 8) {
      const batch = lengths.slice(j, j + 8);
      for (const l of batch) real += l;
      padded += 8 * (batch[7] ?? 0);
    }
  }
  expect(real / padded).toBeCloseTo(realShare(8, 5), 2);
});

test('the numbers of the page', () => {
  expect(realShare(32, 10)).toBeCloseTo(0.702, 3);
  expect(realShare(256, 10)).toBeCloseTo(0.612, 3);
  expect(realShare(32, 100)).toBeCloseTo(0.949, 3);
  for (const s of plot.series) expect(s.points.length).toBe(9);
});
