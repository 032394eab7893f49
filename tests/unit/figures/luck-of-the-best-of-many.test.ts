import { expect, test } from 'vitest';
import { bestOf, bound, cumulative } from '../../../src/figures/luck-of-the-best-of-many.ts';

test('the distribution is the binomial one', () => {
  const f = cumulative(4, 0.5);
  [1, 5, 11, 15, 16].forEach((c, m) => expect(f[m]).toBeCloseTo(c / 16, 12));
  expect(cumulative(10_000, 0.8).at(-1)).toBeCloseTo(1, 8);
});

test('a single model is reported as it is, and the better of two by a closed form', () => {
  for (const n of [100, 1000]) expect(bestOf(1, n, 0.8)).toBeCloseTo(0.8, 8);
  expect(bestOf(2, 1, 0.8)).toBeCloseTo(1 - 0.2 ** 2, 12);
  const sigma = Math.sqrt((0.8 * 0.2) / 10_000);
  expect(bestOf(2, 10_000, 0.8)).toBeCloseTo(0.8 + sigma / Math.sqrt(Math.PI), 5);
});

test('the bound holds', () => {
  for (const n of [100, 1000, 10_000]) for (const k of [1, 10, 100, 1000]) expect(bestOf(k, n, 0.8)).toBeLessThanOrEqual(bound(k, n, 0.8) + 1e-9);
});

test('the numbers of the page', () => {
  expect(bestOf(100, 100, 0.8)).toBeCloseTo(0.89, 2);
  expect(bestOf(100, 1000, 0.8)).toBeCloseTo(0.831, 3);
  expect(bestOf(100, 10_000, 0.8)).toBeCloseTo(0.81, 2);
  expect(bound(100, 1000, 0.8)).toBeCloseTo(0.848, 3);
});
