import { expect, test } from 'vitest';
import { biasFor, horizon, left } from '../../../src/figures/what-a-forget-bias-keeps.ts';

test('the share left is the power of the gate', () => {
  for (const b of [-1, 0, 2]) {
    const f = 1 / (1 + Math.exp(-b));
    expect(left(b, 7)).toBeCloseTo(f * f * f * f * f * f * f, 12);
  }
});

test('a bias of zero halves the memory at every step', () => {
  expect(left(0, 10)).toBeCloseTo(1 / 1024, 12);
  expect(horizon(0)).toBe(2);
});

test('the bias for a horizon leaves about 1/e at that horizon, the more exactly the longer it is', () => {
  expect(horizon(biasFor(100))).toBeCloseTo(100, 9);
  expect(left(biasFor(100), 100)).toBeCloseTo(0.366, 3);
  expect(left(biasFor(1e6), 1e6)).toBeCloseTo(Math.exp(-1), 5);
});

test('a unit of bias multiplies the horizon by nearly e', () => {
  expect(horizon(6) / horizon(5)).toBeCloseTo(Math.E, 1);
});

test('the numbers on the page', () => {
  expect(horizon(1)).toBeCloseTo(3.7, 1);
  expect(horizon(2)).toBeCloseTo(8.4, 1);
  expect(left(0, 40)).toBeLessThan(1e-12);
  expect(left(1, 40)).toBeCloseTo(3.6e-6, 7);
  expect(left(biasFor(40), 40)).toBeCloseTo(0.363, 3);
});
