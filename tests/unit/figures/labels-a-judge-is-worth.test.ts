import { expect, test } from 'vitest';
import { bestWeight, variance, worth } from '../../../src/figures/labels-a-judge-is-worth.ts';

test('the weight is the minimum of the variance', () => {
  for (const rho of [0, 0.4, 0.9]) {
    const w = bestWeight(rho, 0.05);
    for (const d of [-0.01, 0.01]) expect(variance(rho, 0.05, w + d)).toBeGreaterThan(variance(rho, 0.05, w));
  }
});

test('it agrees with the closed form, and with simulated labels', () => {
  expect(worth(0.8, 0.05)).toBeCloseTo(1 / (1 - 0.64 / 1.05), 10);
  expect(worth(0.8, 0)).toBeCloseTo(1 / (1 - 0.64), 10);
  let s = 3;
  const uniform = () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const [n, N, rho, runs] = [10, 40, 0.8, 4000];
  const w = bestWeight(rho, n / N);
  let sum = 0;
  for (let r = 0; r < runs; r++) {
    let estimate = 0;
    for (let i = 0; i < n; i++) {
      const judge = normal();
      estimate += (rho * judge + Math.sqrt(1 - rho ** 2) * normal() - w * judge) / n;
    }
    for (let i = 0; i < N; i++) estimate += (w * normal()) / N;
    sum += estimate ** 2 / runs;
  }
  expect((sum * n) / variance(rho, n / N, w)).toBeCloseTo(1, 1);
});

test('the numbers of the page', () => {
  expect(worth(0.6, 0.05)).toBeCloseTo(1.52, 2);
  expect(worth(0.8, 0.05)).toBeCloseTo(2.56, 2);
  expect(worth(0.9, 0.05)).toBeCloseTo(4.375, 6);
  expect(worth(0.53, 0.05, 1)).toBeGreaterThan(1);
  expect(worth(0.52, 0.05, 1)).toBeLessThan(1);
});
