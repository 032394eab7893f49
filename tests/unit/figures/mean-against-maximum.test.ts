import { expect, test } from 'vitest';
import { maximumDetects, meanDetects, normalCdf, plot } from '../../../src/figures/mean-against-maximum.ts';

test('the normal distribution function has its tabulated values', () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 12);
  expect(normalCdf(1.959963985)).toBeCloseTo(0.975, 9);
  expect(normalCdf(-5)).toBeCloseTo(2.866515719e-7, 14);
});

test('without a signal neither statistic does better than chance', () => {
  expect(meanDetects(1000, 30, 0)).toBeCloseTo(0.5, 12);
  expect(maximumDetects(1000, 30, 0)).toBeCloseTo(0.5, 3);
});

test('with one position both statistics are that position', () => {
  expect(maximumDetects(1, 1, 1.3)).toBeCloseTo(meanDetects(1, 1, 1.3), 3);
});

test('the mean sees only the total evidence', () => {
  expect(meanDetects(1000, 2, 20)).toBeCloseTo(meanDetects(1000, 40, 1), 12);
  expect(meanDetects(1000, 40, 1)).toBeCloseTo(0.8145, 3);
});

test('the maximum agrees with a seeded simulation', () => {
  let state = 7;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let wins = 0;
  const draws = 4000;
  for (let d = 0; d < draws; d += 1) {
    let signal = -Infinity;
    let noise = -Infinity;
    for (let i = 0; i < 100; i += 1) {
      signal = Math.max(signal, normal() + (i < 5 ? 2 : 0));
      noise = Math.max(noise, normal());
    }
    if (signal > noise) wins += 1;
  }
  expect(Math.abs(maximumDetects(100, 5, 2) - wins / draws)).toBeLessThan(0.03);
});

test('the curves cross between 20 and 30 active positions', () => {
  const [maximum, mean] = plot.series;
  const first = maximum?.points.find(([, y], i) => y < (mean?.points[i]?.[1] ?? 0));
  expect(first?.[0]).toBeGreaterThan(20);
  expect(first?.[0]).toBeLessThan(30);
});
