import { expect, test } from 'vitest';
import { condition, offset, offsetRescaled, ratio, steps } from '../../../src/figures/price-of-an-offset.ts';

test('the offset costs about its fourth power, rates per weight leave four times its square, a ratio of scales costs its square', () => {
  expect(offset(10)).toBeCloseTo(10402, 0);
  expect(offset(100) / 1e8).toBeCloseTo(1, 2);
  expect(offsetRescaled(10)).toBeCloseTo(402, 0);
  expect(offsetRescaled(100) / 4e4).toBeCloseTo(1, 2);
  expect(ratio(10)).toBeCloseTo(100, 9);
  expect(offset(2015 / 6) / 1e10).toBeCloseTo(1.27, 2);
});

test('a centered, scaled input has nothing to wait for', () => {
  expect(offset(0)).toBeCloseTo(1, 12);
  expect(offsetRescaled(0)).toBeCloseTo(1, 12);
  expect(ratio(1)).toBeCloseTo(1, 12);
});

test('the condition number agrees with power iteration on the matrix and its inverse', () => {
  const [a, b, c] = [26, 5, 1];
  const largest = (p: number, q: number, r: number) => {
    let [x, y] = [1, 0.3];
    let size = 1;
    for (let i = 0; i < 500; i++) {
      [x, y] = [p * x + q * y, q * x + r * y];
      size = Math.hypot(x, y);
      [x, y] = [x / size, y / size];
    }
    return size;
  };
  const det = a * c - b * b;
  expect(condition(a, b, c)).toBeCloseTo(largest(a, b, c) * largest(c / det, -b / det, a / det), 6);
});

test('steps of real descent match the formula', () => {
  const kappa = ratio(10);
  let error = 1;
  let n = 0;
  for (; error > 0.01; n++) error *= 1 - 1 / kappa;
  expect(n).toBe(Math.ceil(steps(kappa)));
  expect(n).toBe(459);
});
