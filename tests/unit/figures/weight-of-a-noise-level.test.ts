import { expect, test } from 'vitest';
import { betas, boundWeight, plot, signalLeft } from '../../../src/figures/weight-of-a-noise-level.ts';

test('the first step has weight one half over alpha, whatever the schedule', () => {
  expect(boundWeight(1)).toBeCloseTo(0.5 / (1 - betas[0]!), 12);
});

test('the signal decays as the exponential of the summed noise, to first order', () => {
  const summed = betas.slice(0, 100).reduce((a, b) => a + b, 0);
  expect(signalLeft(100) / Math.exp(-summed)).toBeCloseTo(1, 3);
});

test('the weight is the divergence of two reverse steps whose predicted noises differ by one', () => {
  for (const t of [1, 50, 400, 1000]) {
    const beta = betas[t - 1]!;
    const shift = beta / Math.sqrt((1 - beta) * (1 - signalLeft(t)));
    expect(boundWeight(t)).toBeCloseTo(shift ** 2 / (2 * beta), 12);
  }
});

test('the faintest noise weighs a hundred times as much as the level that weighs least', () => {
  const weights = betas.map((_, i) => boundWeight(i + 1));
  expect(weights[0]! / Math.min(...weights)).toBeGreaterThan(100);
  expect(weights.indexOf(Math.min(...weights)) + 1).toBe(349);
});

test('a sixth of the total weight lies on the first ten levels', () => {
  const weights = betas.map((_, i) => boundWeight(i + 1));
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  expect(sum(weights.slice(0, 10)) / sum(weights)).toBeCloseTo(0.17, 2);
});

test('the curve runs over all steps in order', () => {
  const xs = plot.series[0]!.points.map(([x]) => x);
  expect(xs[0]).toBe(1);
  expect(xs.at(-1)).toBe(1000);
  expect([...xs].sort((a, b) => a - b)).toEqual(xs);
});
