import { expect, test } from 'vitest';
import { guaranteedDimension, guaranteedError, typicalError } from '../../../src/figures/distance-after-projection.ts';

test('ten thousand points at ten percent need 7,895 dimensions', () => {
  expect(Math.ceil(guaranteedDimension(1e4, 0.1))).toBe(7895);
});

test('the error is the inverse of the dimension', () => {
  for (const error of [0.05, 0.2, 0.6]) expect(guaranteedError(1e4, guaranteedDimension(1e4, error))).toBeCloseTo(error, 6);
});

test('squaring the number of points doubles the dimensions', () => {
  expect(guaranteedDimension(1e8, 0.3)).toBeCloseTo(2 * guaranteedDimension(1e4, 0.3), 9);
});

test('a typical pair errs by one eighth at 128 dimensions', () => {
  expect(typicalError(128)).toBeCloseTo(1 / 8, 12);
});

test('the Chernoff exponent behind the bound is no larger than the exact one', () => {
  for (const e of [0.05, 0.3, 0.9]) expect(e ** 2 / 2 - e ** 3 / 3).toBeLessThanOrEqual(e - Math.log1p(e));
});

test('too few dimensions promise nothing', () => {
  expect(guaranteedError(1e4, 40)).toBe(1);
});
