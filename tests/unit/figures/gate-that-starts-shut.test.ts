import { expect, test } from 'vitest';
import { opening, waiting } from '../../../src/figures/gate-that-starts-shut.ts';

test('descent takes as long as the closed form of gradient flow says', () => {
  for (const b of [-3, -5, -6]) {
    const half = opening(b, 2000).findIndex((g) => g >= 0.5);
    expect(half / waiting(b, 0)).toBeGreaterThan(0.95);
    expect(half / waiting(b, 0)).toBeLessThan(1.05);
  }
});

test('each unit of negative bias multiplies the waiting time by about e', () => {
  expect(waiting(-11, 0) / waiting(-10, 0)).toBeCloseTo(Math.E, 2);
});

test('the waiting times to half open that the page quotes', () => {
  expect(Math.round(waiting(-2, 0))).toBe(15);
  expect(Math.round(waiting(-5, 0))).toBe(166);
  expect(Math.round(waiting(-8, 0) / 10) * 10).toBe(3010);
});

test('a gate that starts at 0 or at -2 is open within a hundred steps, one at -8 is not within four hundred', () => {
  expect(opening(0, 100).at(-1) ?? 0).toBeGreaterThan(0.9);
  expect(opening(-2, 100).at(-1) ?? 0).toBeGreaterThan(0.9);
  expect(opening(-8, 400).at(-1) ?? 1).toBeLessThan(0.001);
});
