import { expect, test } from 'vitest';
import { independent, paired, split } from '../../../src/figures/paired-against-split-traffic.ts';

test('with independent errors a pair carries as much as one request in each group', () => {
  for (const [a, b] of [
    [0.1, 0.09],
    [0.4, 0.2],
    [0.02, 0.01],
  ] as const) {
    expect(split(a, b) / paired(independent(a, b), a - b)).toBeCloseTo(2, 10);
  }
});

test('a candidate that only ever corrects the live model needs (1 - gain) / gain times 7.85 requests', () => {
  expect(paired(0.01, 0.01)).toBeCloseTo((7.8489 * 0.99) / 0.01, 0);
});

test('a group of the split design agrees with the rule of sixteen variances over the squared difference', () => {
  // Kohavi et al. (2009): n = 16 p (1 - p) / d^2 in each group.
  expect(split(0.1, 0.0999) / 2 / ((16 * 0.09) / 0.0001 ** 2)).toBeCloseTo(0.98, 1);
});

test('three percent of discordant requests need about seventy labels for a gain of one percent', () => {
  expect(Math.round(0.03 * paired(0.03, 0.01))).toBe(70);
  expect(split(0.1, 0.09) / paired(0.03, 0.01)).toBeGreaterThan(11);
});
