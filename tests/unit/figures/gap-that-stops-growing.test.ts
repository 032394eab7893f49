import { expect, test } from 'vitest';
import { classes, floor, gaps, rest } from '../../../src/figures/gap-that-stops-growing.ts';

/** Cross-entropy of a smoothed target when the true logit leads by `gap`. */
function loss(smoothing: number, gap: number): number {
  const logSum = Math.log(Math.exp(gap) + classes - 1);
  return (1 - smoothing + smoothing / classes) * (logSum - gap) + ((smoothing * (classes - 1)) / classes) * logSum;
}

test('the gap at rest is the minimum of the loss, and the floor is its value there', () => {
  for (const smoothing of [0.01, 0.1, 0.3]) {
    const gap = rest(smoothing);
    for (const step of [-0.01, 0.01]) expect(loss(smoothing, gap + step)).toBeGreaterThan(loss(smoothing, gap));
    expect(loss(smoothing, gap)).toBeCloseTo(floor(smoothing), 12);
  }
});

test('descent on all ten logits, each by itself, makes the same path', () => {
  const smoothing = 0.1;
  const logits = Array.from({ length: classes }, () => 0);
  for (let step = 0; step < 50; step++) {
    const total = logits.reduce((sum, z) => sum + Math.exp(z), 0);
    const slopes = logits.map((z, k) => Math.exp(z) / total - smoothing / classes - (k === 0 ? 1 - smoothing : 0));
    slopes.forEach((slope, k) => (logits[k] = (logits[k] ?? 0) - slope));
  }
  expect((logits[0] ?? 0) - (logits[1] ?? 0)).toBeCloseTo(gaps(smoothing, 50)[50] ?? 0, 10);
});

test('one-hot targets push on by log 10 with every tenfold of the steps; smoothed ones arrive', () => {
  const hard = gaps(0, 100_000);
  expect((hard[100_000] ?? 0) - (hard[10_000] ?? 0)).toBeCloseTo(Math.log(10), 2);
  expect(gaps(0.1, 1000).at(-1)).toBeCloseTo(rest(0.1), 8);
  expect([rest(0.1).toFixed(1), rest(0.01).toFixed(1), floor(0.1).toFixed(2)]).toEqual(['4.5', '6.9', '0.50']);
  expect((hard[100_000] ?? 0).toFixed(0)).toBe('14');
});
