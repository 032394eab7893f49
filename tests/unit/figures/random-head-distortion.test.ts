import { expect, test } from 'vitest';
import { descend, plot, probe, rate, setting, steps, transfer } from '../../../src/figures/random-head-distortion.ts';

test('the rows of the backbone are orthonormal', () => {
  for (const [i, a] of setting.features.entries())
    for (const [j, b] of setting.features.entries()) expect(a.reduce((s, x, n) => s + x * (b[n] ?? 0), 0)).toBeCloseTo(i === j ? 1 : 0, 10);
});

test('with features that miss nothing, fitting the head alone finds the target everywhere, and fine-tuning then moves nothing', () => {
  const t = transfer(3, 40, 4, 20, 0);
  const v = probe(t, t.random, 4000, 0.2);
  for (const [i, x] of v.entries()) expect(x).toBeCloseTo(t.truth[i] ?? NaN, 6);
  const run = descend(t, v, 100, 0.05, true).at(-1);
  expect(run?.seen).toBeCloseTo(0, 12);
  expect(run?.unseen).toBeCloseTo(0, 12);
});

test('from a random head, fine-tuning fits the training inputs and stays wrong on the shifted ones even with perfect features', () => {
  const t = transfer(3, 40, 4, 20, 0);
  const run = descend(t, t.random, 2000, 0.05, true).at(-1);
  expect(run?.seen).toBeLessThan(1e-10);
  expect(run?.unseen).toBeGreaterThan(0.05);
});

test('with a frozen backbone the error of the head is quadratic and never rises at a small rate', () => {
  const run = descend(setting, setting.random, 200, 0.05, false).map((p) => p.seen);
  run.slice(1).forEach((x, i) => expect(x).toBeLessThanOrEqual((run[i] ?? 0) + 1e-12));
});

test('at the end of the drawn runs the shifted error is about thirty times larger after a random head', () => {
  const fresh = descend(setting, setting.random, steps, rate, true).at(-1)?.unseen ?? 0;
  const staged = descend(setting, probe(setting, setting.random, 4000, 0.2), steps, rate, true).at(-1)?.unseen ?? 1;
  expect(fresh).toBeCloseTo(0.216, 2);
  expect(staged).toBeCloseTo(0.007, 3);
  for (const s of plot.series) expect(s.points.length).toBeLessThanOrEqual(200);
});
