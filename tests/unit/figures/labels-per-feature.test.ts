import { expect, test } from 'vitest';
import { leastSquares, tunedRidge } from '../../../src/figures/labels-per-feature.ts';

test('without labels there is only the signal, with many both heads reach noise × features / labels', () => {
  expect(tunedRidge(1)).toBeCloseTo(1, 2);
  for (const f of [leastSquares, tunedRidge]) expect(f(1e6) / ((0.25 * 768) / 1e6)).toBeCloseTo(1, 2);
});

test('the tuned penalty never hurts and has no peak', () => {
  for (let n = 20; n < 20000; n = Math.ceil(n * 1.1)) {
    expect(tunedRidge(n)).toBeLessThanOrEqual(leastSquares(n) * 1.001);
    expect(tunedRidge(n + 10)).toBeLessThan(tunedRidge(n));
  }
});

test('values stated in the text', () => {
  expect(leastSquares(600)).toBeCloseTo(1.12, 2);
  expect(leastSquares(800)).toBeCloseTo(6.2, 1);
  expect(tunedRidge(600)).toBeLessThan(0.5);
  expect(tunedRidge(800)).toBeLessThan(0.5);
  expect(tunedRidge(768)).toBeCloseTo(0.39, 2);
  expect(leastSquares(300)).toBeCloseTo(0.77, 2);
  expect(leastSquares(768)).toBe(Number.POSITIVE_INFINITY);
});

test('both agree with regressions on seeded data', () => {
  let s = 7;
  const uniform = () => (s = (s * 16807) % 2147483647) / 2147483647;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const [d, n] = [40, 80];
  const ridge = (lambda: number, runs: number) => {
    let total = 0;
    for (let run = 0; run < runs; run++) {
      const beta = Array.from({ length: d }, () => normal());
      const size = Math.hypot(...beta);
      const rows = Array.from({ length: n }, () => Array.from({ length: d }, () => normal()));
      const y = rows.map((r) => r.reduce((sum, x, j) => sum + (x * (beta[j] ?? 0)) / size, 0) + 0.5 * normal());
      const a = Array.from({ length: d }, (_, i) => [
        ...Array.from({ length: d }, (_, j) => rows.reduce((sum, r) => sum + (r[i] ?? 0) * (r[j] ?? 0), 0) + (i === j ? n * lambda : 0)),
        rows.reduce((sum, r, k) => sum + (r[i] ?? 0) * (y[k] ?? 0), 0),
      ]);
      for (let i = 0; i < d; i++) {
        const pivot = a[i]!;
        for (let r = 0; r < d; r++) {
          if (r === i) continue;
          const f = a[r]![i]! / pivot[i]!;
          for (let c = i; c <= d; c++) a[r]![c]! -= f * pivot[c]!;
        }
      }
      total += a.reduce((sum, row, i) => sum + (row[d]! / row[i]! - beta[i]! / size) ** 2, 0);
    }
    return total / runs;
  };
  expect(Math.abs(ridge(0, 60) / leastSquares(n, d) - 1)).toBeLessThan(0.15);
  expect(Math.abs(ridge((d / n) * 0.25, 60) / tunedRidge(n, d) - 1)).toBeLessThan(0.1);
});
