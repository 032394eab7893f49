import { expect, test } from 'vitest';
import { ceiling, usefulBits } from '../../../src/figures/bits-kept-and-bits-useful.ts';

test('nothing kept tells nothing', () => {
  expect(usefulBits(0, 0.9)).toBeCloseTo(0, 12);
});

test('keeping everything reaches the mutual information of the pair', () => {
  for (const rho of [0.3, 0.9, 0.99]) expect(usefulBits(40, rho)).toBeCloseTo(ceiling(rho), 9);
});

test('no code tells more about the target than it keeps of the input', () => {
  for (const rho of [0.5, 0.9, 0.999]) for (const rate of [0.1, 1, 4]) expect(usefulBits(rate, rho)).toBeLessThan(rate);
});

test('the first bit is worth the squared correlation at the start', () => {
  expect(usefulBits(1e-6, 0.9) / 1e-6).toBeCloseTo(0.81, 4);
});

test('a noisy copy with the right noise lies on the curve', () => {
  const rho = 0.8;
  const noise = 0.5; // X has variance 1, the code is X plus noise of this variance
  const rate = 0.5 * Math.log2(1 + 1 / noise);
  const correlation = rho / Math.sqrt(1 + noise);
  expect(usefulBits(rate, rho)).toBeCloseTo(-0.5 * Math.log2(1 - correlation ** 2), 12);
});
