import { expect, test } from 'vitest';
import { common, covered, scaled, SIGMAS } from '../../../../src/figures/live/width-of-a-promise.ts';

test('where the easy half is covered completely, the common width has a closed form', () => {
  // coverage c means 2c − 1 in the hard half: the width is 2·z(c)
  expect(common(0.9)).toBeCloseTo(2 * 1.281552, 3);
  expect(common(0.95)).toBeCloseTo(2 * 1.644854, 3);
  expect(common(0.99)).toBeCloseTo(2 * 2.326348, 3);
  expect(scaled(0.9)).toBeCloseTo(1.644854 * 1.25, 3);
});

test('split conformal prediction on simulated residuals finds the common width', () => {
  let s = 5;
  const uniform = () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s + 0.5) / 4294967296;
  };
  const n = 19_999;
  const scores = Array.from({ length: n }, () => {
    const sigma = SIGMAS[uniform() < 0.5 ? 0 : 1];
    return Math.abs(sigma * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
  }).sort((a, b) => a - b);
  expect(Math.abs(scores[Math.ceil((n + 1) * 0.9) - 1]! - common(0.9))).toBeLessThan(0.06);
});

test('the numbers of the page', () => {
  expect(common(0.9)).toBeCloseTo(2.56, 2);
  expect(scaled(0.9)).toBeCloseTo(2.06, 2);
  expect(covered(common(0.9), 2)).toBeCloseTo(0.8, 3);
  expect(covered(common(0.9), 0.5)).toBeGreaterThan(0.999);
  expect(common(0.75)).toBeLessThan(scaled(0.75));
  expect(common(0.8)).toBeGreaterThan(scaled(0.8));
});
