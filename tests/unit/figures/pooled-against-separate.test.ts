import { expect, test } from 'vitest';
import { offsetError, plot, separateError, sharedError } from '../../../src/figures/pooled-against-separate.ts';

test('shared and separate weights err equally at n = noise / spread, for any number of places', () => {
  for (const places of [2, 20, 200]) expect(sharedError(50, places, 0.02)).toBeCloseTo(separateError(50), 12);
});

test('identical places make sharing as good as having all the data', () => {
  expect(sharedError(10, 200, 0)).toBeCloseTo(1 / 2000, 12);
});

test('a single place makes all three the same', () => {
  for (const error of [sharedError(7, 1, 0.02), offsetError(7, 1, 0.02)]) expect(error).toBeCloseTo(1 / 7, 12);
});

test('the shrunken offset minimizes the error over all fractions', () => {
  const [n, places, spread] = [30, 20, 0.05];
  const at = (b: number): number => (1 - 1 / places) * ((1 - b) ** 2 * spread + b ** 2 / n) + 1 / (n * places);
  const best = Math.min(...Array.from({ length: 10001 }, (_, i) => at(i / 10000)));
  expect(offsetError(n, places, spread)).toBeCloseTo(best, 7);
});

test('the offset never does worse than either extreme', () => {
  for (const n of [2, 10, 50, 400]) {
    expect(offsetError(n, 200, 0.02)).toBeLessThanOrEqual(Math.min(separateError(n), sharedError(n, 200, 0.02)));
  }
});

test('every series is drawn over the same range', () => {
  for (const series of plot.series) expect(series.points.length).toBe(61);
});
