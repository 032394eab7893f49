import { expect, test } from 'vitest';
import { constrained, first, limits, second, weighted, weights } from '../../../src/figures/what-weights-can-reach.ts';

test('nothing between −1 and 1 is beaten in both losses', () => {
  for (let x = -0.9; x < 0.95; x += 0.1)
    for (let other = -3; other <= 3; other += 0.01) expect(first(other) < first(x) - 1e-9 && second(other) < second(x) - 1e-9).toBe(false);
});

test('nineteen weights reach only the two ends', () => {
  for (const w of weights) {
    const x = weighted(w);
    expect(Math.min(first(x), second(x))).toBeLessThan(0.01);
    expect(Math.max(first(x), second(x))).toBeGreaterThan(0.97);
  }
});

test('constraints with damping reach every compromise that was asked for, and it is the one of least first loss', () => {
  for (const limit of limits) {
    const x = constrained(limit);
    expect(second(x)).toBeCloseTo(limit, 3);
    expect(x).toBeCloseTo(Math.sqrt(-Math.log(1 - limit)) - 1, 2); // second(x) = limit, solved for x
  }
});

test('without damping the multiplier does not settle: one half is asked for, and something else comes', () => {
  expect(Math.abs(second(constrained(0.5, 0)) - 0.5)).toBeGreaterThan(0.1);
});
