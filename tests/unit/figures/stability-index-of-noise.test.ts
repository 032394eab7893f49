import { expect, test } from 'vitest';
import { CHI, limit, moved, noise, normal, psi, shares } from '../../../src/figures/stability-index-of-noise.ts';

/** Indices of `count` windows of `n` rows drawn from the given shares, against the even reference. */
function windows(p: readonly number[], n: number, count: number): number[] {
  let seed = 11;
  const uniform = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 0.5) / 4294967296;
  };
  return Array.from({ length: count }, () => {
    const counts = p.map(() => 0);
    for (let i = 0; i < n; i++) {
      let u = uniform();
      const bin = p.findIndex((x) => (u -= x) < 0);
      counts[bin < 0 ? 9 : bin] = (counts[bin < 0 ? 9 : bin] ?? 0) + 1;
    }
    return psi(
      shares(0),
      counts.map((c) => c / n),
    );
  });
}
const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;

test('the normal distribution function and the deciles are right', () => {
  expect(normal(1.96)).toBeCloseTo(0.975, 4);
  expect(normal(-1)).toBeCloseTo(0.158655, 5);
  shares(0).forEach((s) => expect(s).toBeCloseTo(0.1, 5));
});

test('noise alone gives nine over the rows on average, and exceeds the limit about once in a thousand', () => {
  const xs = windows(shares(0), 500, 8000);
  expect(mean(xs) / noise(500)).toBeCloseTo(1, 1);
  const above = xs.filter((x) => x > limit(500)).length / xs.length;
  expect(above).toBeLessThan(0.003);
  expect(xs.filter((x) => x > 16.919 / 500).length / xs.length).toBeCloseTo(0.05, 1);
});

test('a moved mean gives nearly the square of its shift, less what ten bins do not see', () => {
  for (const d of [0.05, 0.1, 0.25, 0.5]) {
    expect(moved(d) / d ** 2).toBeGreaterThan(0.94);
    expect(moved(d) / d ** 2).toBeLessThan(1);
  }
});

test('shift and noise add', () => {
  expect(mean(windows(shares(0.5), 1000, 2000)) / (moved(0.5) + noise(1000))).toBeCloseTo(1, 1);
});

test('the numbers of the page', () => {
  expect(moved(0.5)).toBeCloseTo(0.24, 2);
  expect(moved(0.05)).toBeCloseTo(0.0024, 4);
  expect(CHI / 0.2).toBeCloseTo(139, 0);
  expect((CHI - 9) / moved(0.05) / 1000).toBeCloseTo(7.9, 1);
  expect(noise(50)).toBeCloseTo(0.18, 6);
});
