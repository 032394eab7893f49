import { expect, test } from 'vitest';
import { forward, forwardFit, logTarget, reverse, reverseFit, weights } from '../../../src/figures/forward-and-reverse-fits.ts';

test('the data density integrates to one', () => {
  let mass = 0;
  for (let x = -12; x <= 12; x += 0.01) mass += 0.01 * Math.exp(logTarget(x));
  expect(mass).toBeCloseTo(1, 6);
});

test('the forward minimizer matches the mean and the variance of the mixture', () => {
  const [a, b] = weights;
  const mean = -2 * a + 2 * b;
  const variance = 0.25 + 16 * a * b; // within plus between
  expect(forwardFit.mean).toBeCloseTo(mean, 3);
  expect(forwardFit.sd).toBeCloseTo(Math.sqrt(variance), 3);
});

test('the reverse minimizer is the larger component alone, at a cost of ln(1/weight)', () => {
  expect(reverseFit.mean).toBeCloseTo(-2, 2);
  expect(reverseFit.sd).toBeCloseTo(0.5, 2);
  expect(reverse(reverseFit)).toBeCloseTo(Math.log(1 / weights[0]), 3);
});

test('the reverse fit is very bad by the forward measure', () => {
  // For a Gaussian with the larger component's mean and sd the cross term is closed: weight 0.4 at distance 4.
  const crossEntropy = 0.5 * Math.log(2 * Math.PI * 0.25) + (0.25 + 0.4 * 16) / (2 * 0.25);
  const entropy = 0.5 * Math.log(2 * Math.PI * Math.E * 0.25) - weights[0] * Math.log(weights[0]) - weights[1] * Math.log(weights[1]);
  expect(forward({ mean: -2, sd: 0.5 })).toBeCloseTo(crossEntropy - entropy, 3);
});
