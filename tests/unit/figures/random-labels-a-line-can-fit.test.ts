import { expect, test } from 'vitest';
import { separableShare } from '../../../src/figures/random-labels-a-line-can-fit.ts';

test('the counts obey Cover’s recursion C(n+1, d) = C(n, d) + C(n, d−1)', () => {
  const count = (n: number, d: number) => separableShare(n, d) * 2 ** n;
  for (const [n, d] of [
    [6, 3],
    [12, 5],
    [20, 9],
  ] as const)
    expect(count(n + 1, d)).toBeCloseTo(count(n, d) + count(n, d - 1), 6);
});

test('in the plane it counts the ways to cut points on a circle: 2n of 2ⁿ', () => {
  for (const n of [3, 5, 8]) {
    const angles = Array.from({ length: n }, (_, i) => i * i * 0.37 + i);
    const cuts = new Set<string>();
    for (let step = 0; step < 20_000; step++) {
      const direction = (2 * Math.PI * (step + 0.5)) / 20_000;
      cuts.add(angles.map((a) => (Math.cos(a - direction) > 0 ? '+' : '-')).join(''));
    }
    expect(cuts.size).toBe(2 * n);
    expect(separableShare(n, 2)).toBeCloseTo((2 * n) / 2 ** n, 10);
  }
});

test('everything up to one item per feature, one half at two', () => {
  expect(separableShare(1000, 1000)).toBe(1);
  for (const d of [10, 100, 1000]) expect(separableShare(2 * d, d)).toBeCloseTo(0.5, 6);
});

test('with a thousand features the fall is steep', () => {
  expect(separableShare(1800, 1000)).toBeGreaterThan(0.999);
  expect(separableShare(2200, 1000)).toBeLessThan(0.001);
});
