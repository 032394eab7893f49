import { expect, test } from 'vitest';
import { channels, indexed, least, masked, twoOfFour } from '../../../../src/figures/live/bits-of-a-pruned-weight.ts';

test('a position beside each survivor pays only beyond one half', () => {
  expect(indexed(0.5)).toBe(16);
  expect(indexed(0.49)).toBeGreaterThan(16);
  expect(indexed(0.51)).toBeLessThan(16);
});

test('a mask beats positions until fifteen in sixteen are gone', () => {
  expect(masked(15 / 16)).toBeCloseTo(indexed(15 / 16), 12);
  expect(masked(0.9)).toBeLessThan(indexed(0.9));
  expect(masked(0.95)).toBeGreaterThan(indexed(0.95));
});

test('at one half the mask and the fixed pattern of two in four both take nine bits', () => {
  expect(masked(0.5)).toBe(9);
  expect(twoOfFour()).toBe(9);
  expect(channels(0.5)).toBe(8);
});

test('no format of free positions is below the entropy of the pattern, counted by the number of patterns', () => {
  const n = 2000;
  for (const s of [0.1, 0.5, 0.9, 0.97]) {
    let log2choose = 0;
    for (let i = 1; i <= Math.round(s * n); i++) log2choose += Math.log2((n - i + 1) / i);
    expect(least(s)).toBeCloseTo(log2choose / n + channels(s), 2);
    expect(Math.min(masked(s), indexed(s))).toBeGreaterThanOrEqual(least(s) - 1e-12);
  }
});
