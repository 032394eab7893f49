import { expect, test } from 'vitest';
import { actual, measured, summed } from '../../../src/figures/shortfall-of-summed-influence.ts';

test('refitted regressions follow the closed form', () => {
  for (const k of [1, 5, 10, 18]) {
    const { leverage, change } = measured(k);
    expect(change).toBeCloseTo(actual(leverage), 10);
  }
});

test('one example among many is predicted almost exactly', () => {
  const { leverage, change, predicted } = measured(1, 200, 400);
  expect(leverage).toBeLessThan(0.005);
  expect(predicted / change).toBeGreaterThan(0.995);
});

test('the sum falls short by the factor 1 − t: a tenth, a half, four fifths', () => {
  expect(summed(0.1) / actual(0.1)).toBeCloseTo(0.9, 10);
  expect(summed(0.5) / actual(0.5)).toBeCloseTo(0.5, 10);
  expect(summed(0.8) / actual(0.8)).toBeCloseTo(0.2, 10);
});
