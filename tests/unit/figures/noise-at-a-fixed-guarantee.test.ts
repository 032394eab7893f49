import { expect, test } from 'vitest';
import { DELTA, epsilon, EXAMPLES, multiplier, noise, renyi } from '../../../src/figures/noise-at-a-fixed-guarantee.ts';

test('one step agrees with a numerical integral of the Rényi divergence', () => {
  const [q, s, a] = [0.1, 1.3, 5];
  const density = (x: number, mean: number) => Math.exp(-((x - mean) ** 2) / (2 * s * s)) / (s * Math.sqrt(2 * Math.PI));
  const h = 1e-3;
  let integral = 0;
  for (let x = -15; x < 25; x += h) {
    const without = density(x, 0);
    integral += (((1 - q) * without + q * density(x, 1)) / without) ** a * without * h;
  }
  expect(renyi(q, s, a)).toBeCloseTo(Math.log(integral) / (a - 1), 6);
});

test('without sampling it is the divergence of two shifted Gaussians', () => {
  expect(renyi(1, 2, 3)).toBeCloseTo(3 / 8, 12);
  expect(renyi(1 - 1e-9, 2, 3)).toBeCloseTo(3 / 8, 6);
});

test('without sampling ε follows the closed form T/2σ² + √(2T log(1/δ))/σ', () => {
  const [s, steps] = [40, 100];
  expect(epsilon(1, s, steps, DELTA)).toBeCloseTo(steps / (2 * s * s) + Math.sqrt(2 * steps * Math.log(1 / DELTA)) / s, 2);
});

test('the published example: q = 0.01, σ = 4 and 10,000 steps cost ε = 1.26', () => {
  expect(epsilon(0.01, 4, 10_000, 1e-5)).toBeCloseTo(1.26, 2);
});

test('the least multiplier meets the target', () => {
  const s = multiplier(1024 / EXAMPLES, 1953, DELTA, 3);
  expect(epsilon(1024 / EXAMPLES, s, 1953, DELTA)).toBeLessThanOrEqual(3.000001);
  expect(epsilon(1024 / EXAMPLES, s * 0.99, 1953, DELTA)).toBeGreaterThan(3);
});

test('the numbers of the text, for a million weights and ε = 3', () => {
  expect(1000 * noise(256, 3)).toBeCloseTo(4.05, 1);
  expect(1000 * noise(4096, 3)).toBeCloseTo(0.79, 2);
  expect(4096 * noise(4096, 3)).toBeCloseTo(3.2, 1);
  expect(noise(64, 3) / noise(8192, 3)).toBeGreaterThan(20);
});

test('the falls that the text alternative gives', () => {
  expect([8, 3, 1].map((e) => Math.round(noise(64, e) / noise(8192, e)))).toEqual([36, 22, 13]);
});
