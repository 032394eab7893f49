import { expect, test } from 'vitest';
import { central, differenceError, float32, float64, loss, reverse, reverseError } from '../../../src/figures/step-size-of-a-gradient-check.ts';

test('the reverse sweep is the derivative: it agrees with extrapolated differences', () => {
  for (const w of [-0.6, 0.1, 0.5]) {
    const extrapolated = (4 * central(w, 1e-3, float64) - central(w, 2e-3, float64)) / 3;
    expect(reverse(w, float64)).toBeCloseTo(extrapolated, 10);
  }
});

test('the loss is the cross-entropy of class 0', () => {
  const h = [
    [0.5, -0.2, 0.9],
    [-0.7, 0.3, 0.1],
    [0.2, 0.8, -0.4],
  ].map((r) => Math.tanh(r[0]! * 0.8 - r[1]! * 1.3 + r[2]! * 0.4));
  const a = Math.exp(0.6 * h[0]! - 1.1 * h[1]! + 0.3 * h[2]!);
  const b = Math.exp(-0.4 * h[0]! + 0.9 * h[1]! + 0.7 * h[2]!);
  expect(loss(0.5, float64)).toBeCloseTo(-Math.log(a / (a + b)), 12);
});

test('with long steps the error falls with the square of the step, in both formats', () => {
  for (const f of [float32, float64]) expect(differenceError(1e-1, f) / differenceError(1e-2, f)).toBeGreaterThan(40);
  expect(differenceError(1e-2, float64) / differenceError(1e-3, float64)).toBeCloseTo(100, 0);
});

test('the best float64 difference has nine digits or more, the best float32 difference about four', () => {
  expect(differenceError(1e-5, float64)).toBeLessThan(1e-9);
  const best = Math.min(...Array.from({ length: 61 }, (_, i) => differenceError(10 ** (-6 + i / 10), float32)));
  expect(best).toBeGreaterThan(2e-5);
  expect(best).toBeLessThan(2e-4);
});

test('a step of 1e-5 in float32 is wrong by percents, in float64 by parts in ten billion', () => {
  expect(differenceError(1e-5, float32)).toBeGreaterThan(0.02);
  expect(differenceError(1e-5, float64)).toBeLessThan(3e-10);
});

test('one reverse sweep in float32 has about seven digits', () => {
  expect(reverseError(float32)).toBeLessThan(2e-7);
  expect(reverseError(float64)).toBe(0);
});
