import { expect, test } from 'vitest';
import { posterior } from '../../../src/figures/examples-against-a-prior.ts';

test('without examples only the prior odds speak', () => {
  expect(posterior(0, 1, 0.5)).toBeCloseTo(0.5, 12);
  expect(posterior(0, 999, 0.5)).toBeCloseTo(0.001, 12);
});

test('the right task draws level when the evidence equals the log of the odds', () => {
  const n = Math.log(1000) / 0.5;
  expect(n).toBeCloseTo(13.8, 1);
  expect(posterior(n, 1000, 0.5)).toBeCloseTo(0.5, 12);
});

test('it agrees with multiplying likelihood ratios one example at a time', () => {
  let right = 1;
  let rival = 1000;
  for (let i = 0; i < 20; i++) {
    right *= Math.exp(0.5);
    const sum = right + rival;
    right /= sum;
    rival /= sum;
  }
  expect(posterior(20, 1000, 0.5)).toBeCloseTo(right, 10);
});
