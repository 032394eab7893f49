import { expect, test } from 'vitest';
import { hitRate, zipf } from '../../../../src/figures/live/hits-per-lifetime.ts';

const breslau = zipf(100_000, 0.83);

test('equal requests hit with n / (n + N)', () => {
  for (const n of [10, 1000, 50_000]) expect(hitRate(zipf(1000, 0), n)).toBeCloseTo(n / (n + 1000), 10);
});

test('a simulated cache agrees', () => {
  let s = 7;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const p = zipf(2000, 0.83);
  const sums = p.reduce<number[]>((a, q) => [...a, (a.at(-1) ?? 0) + q], []);
  const draw = (u: number) => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((sums[mid] ?? 1) < u) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  const lifetime = 1000;
  const stored = new Map<number, number>();
  let hits = 0;
  const steps = 400_000;
  for (let t = 0; t < steps; t++) {
    const i = draw(uniform());
    if (t - (stored.get(i) ?? -lifetime) < lifetime) hits++;
    else stored.set(i, t);
  }
  expect(hits / steps).toBeCloseTo(hitRate(p, lifetime), 2);
});

test('ten wordings for each request are the same as a tenth of the traffic', () => {
  const p = zipf(500, 0.83);
  const worded = p.flatMap((q) => Array.from({ length: 10 }, () => q / 10));
  expect(hitRate(worded, 3000)).toBeCloseTo(hitRate(p, 300), 10);
});

test('the numbers of the page', () => {
  expect(hitRate(breslau, 10_000)).toBeCloseTo(0.4, 2);
  expect(hitRate(breslau, 1000)).toBeCloseTo(0.2, 2);
  expect(hitRate(zipf(100_000, 1.1), 100)).toBeCloseTo(0.35, 2);
  expect(hitRate(zipf(100_000, 0.64), 100)).toBeCloseTo(0.01, 2);
  for (const a of [0.64, 0.83, 1.1]) expect(hitRate(zipf(100_000, a), 1e6)).toBeGreaterThan(0.9);
});
