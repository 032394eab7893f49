import { expect, test } from 'vitest';
import { hardShare, plot } from '../../../src/figures/temperature-and-hard-negatives.ts';

test('at a very high temperature every negative counts alike', () => {
  expect(hardShare(1e6, 128, 0.01)).toBeCloseTo(0.01, 4);
});

test('on the sphere in three dimensions the share has a closed form, because the cosine is uniform there', () => {
  for (const t of [0.05, 0.2, 1]) {
    const q = 0.1;
    const exact = (1 - Math.exp((-2 * q) / t)) / (1 - Math.exp(-2 / t));
    expect(hardShare(t, 3, q)).toBeCloseTo(exact, 3);
  }
});

test('in many dimensions tilting a Gaussian moves its mean by the variance over the temperature', () => {
  // cosines ~ N(0, 1/d); share of the top 1% = Phi(sqrt(1/d) / t - 2.3263); at 1/(t sqrt d) = 2.3263 that is one half
  const d = 4000;
  const t = 1 / (2.3263 * Math.sqrt(d));
  expect(Math.abs(hardShare(t, d, 0.01) - 0.5)).toBeLessThan(0.02);
});

test('the share falls as the temperature rises', () => {
  for (const s of plot.series) {
    for (let i = 1; i < s.points.length; i++) expect(s.points[i]![1]).toBeLessThanOrEqual(s.points[i - 1]![1]);
  }
});
