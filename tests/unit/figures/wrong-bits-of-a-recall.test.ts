import { expect, test } from 'vitest';
import { oddFactorial, plot, upperTail, wrongBit } from '../../../src/figures/wrong-bits-of-a-recall.ts';

test('the tail agrees with the normal table', () => {
  expect(upperTail(0)).toBeCloseTo(0.5, 9);
  expect(upperTail(1)).toBeCloseTo(0.158655254, 8);
  expect(upperTail(2.326347874)).toBeCloseTo(0.01, 8);
});

test('odd factorials are the even moments of a standard normal', () => {
  expect([2, 3, 4, 5].map(oddFactorial)).toEqual([1, 3, 15, 105]);
});

test('as many patterns as units put the crosstalk at one standard deviation', () => {
  expect(wrongBit(100, 100, 2)).toBeCloseTo(0.158655254, 8);
});

test('the capacity at a fixed error grows by a factor of units / (2n - 1) with each power', () => {
  expect(wrongBit(100, 20 * (100 / 3), 3)).toBeCloseTo(wrongBit(100, 20, 2), 10);
  expect(wrongBit(100, 20 * (100 / 3) * (100 / 5), 4)).toBeCloseTo(wrongBit(100, 20, 2), 10);
});

test('one wrong bit in a hundred comes at 18, about 600 and about 12,000 patterns', () => {
  expect(wrongBit(100, 18.48, 2)).toBeCloseTo(0.01, 3);
  expect(wrongBit(100, 616, 3)).toBeCloseTo(0.01, 3);
  expect(wrongBit(100, 12319, 4)).toBeCloseTo(0.01, 3);
});

test('more patterns never help', () => {
  for (const series of plot.series) {
    const ys = series.points.map(([, y]) => y);
    for (let i = 1; i < ys.length; i += 1) expect(ys[i] ?? 0).toBeGreaterThanOrEqual(ys[i - 1] ?? 0);
  }
});
