import { expect, test } from 'vitest';
import { filled, flagged } from '../../../src/figures/what-a-flag-recovers.ts';

test('if absence means nothing, half of the variance is lost with or without a flag', () => {
  expect(filled(0)).toBeCloseTo(0.5, 6);
  expect(flagged(0)).toBeCloseTo(0.5, 6);
});

test('if all positive values are missing, the flag leaves half of the variance of a half-normal', () => {
  expect(flagged(1000)).toBeCloseTo(0.5 * (1 - 2 / Math.PI), 2);
  expect(filled(1000)).toBeCloseTo(0.82, 2);
});

test('least squares on seeded data gives the same errors', () => {
  let s = 3;
  const uniform = () => (s = (s * 16807) % 2147483647) / 2147483647;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const x = Array.from({ length: 200000 }, () => normal());
  const missing = x.map((v) => uniform() < 1 / (1 + Math.exp(-2 * v)));
  const average = (v: number[]) => v.reduce((a, b) => a + b, 0) / v.length;
  const seen = average(x.filter((_, i) => !missing[i]));
  const unseen = average(x.filter((_, i) => missing[i]));
  const z = x.map((v, i) => (missing[i] ? seen : v));
  const [mx, mz] = [average(x), average(z)];
  const cov = average(z.map((v, i) => (v - mz) * ((x[i] ?? 0) - mx)));
  const slope = cov / average(z.map((v) => (v - mz) ** 2));
  expect(average(x.map((v, i) => (v - mx - slope * ((z[i] ?? 0) - mz)) ** 2))).toBeCloseTo(filled(2), 2);
  expect(average(x.map((v, i) => (missing[i] ? (v - unseen) ** 2 : 0)))).toBeCloseTo(flagged(2), 2);
});

test('values stated in the text', () => {
  const two = (v: number) => Math.round(100 * v);
  expect([1, 2, 5].map((s) => two(filled(s)))).toEqual([59, 68, 78]);
  expect([1, 2, 5].map((s) => two(flagged(s)))).toEqual([41, 32, 22]);
});
