import { expect, test } from 'vitest';
import {
  loss,
  naturalInLogSd,
  naturalInVariance,
  naturalRate,
  plainInLogSd,
  plainInSd,
  plainRate,
  run,
  start,
} from '../../../src/figures/plateau-and-parameterization.ts';

const below = (path: ReturnType<typeof run>, level: number): number => path.findIndex((s) => loss(s) < level);

test('the loss is zero at the target and agrees with the closed form at the start', () => {
  expect(loss({ mean: 0, variance: 1 })).toBe(0);
  expect(loss(start)).toBeCloseTo(Math.log(20) + 401 / 800 - 0.5, 12);
});

test('the natural path in the variance follows its closed form', () => {
  const r = 1 - naturalRate;
  run(naturalInVariance, naturalRate, 60).forEach((s, t) => {
    expect(s.mean).toBeCloseTo(20 * r ** t, 9);
    // v' = r v + (1 - r)(1 + m²), with m² = 400 r^(2t): a sum of two geometric series
    const variance = 400 * r ** t + (1 - r ** t) + 400 * r ** (t - 1) * (1 - r ** t);
    expect(s.variance).toBeCloseTo(variance, 8);
  });
});

test('plain steps follow the numerical gradient in their own coordinates', () => {
  const h = 1e-5;
  const at = (m: number, sd: number): number => loss({ mean: m, variance: sd * sd });
  const slope = (at(3, 2 + h) - at(3, 2 - h)) / (2 * h);
  const slopeLog = (at(3, 2 * Math.exp(h)) - at(3, 2 * Math.exp(-h))) / (2 * h);
  const slopeMean = (at(3 + h, 2) - at(3 - h, 2)) / (2 * h);
  const a = plainInSd({ mean: 3, variance: 4 }, 0.1);
  const b = plainInLogSd({ mean: 3, variance: 4 }, 0.1);
  expect(Math.sqrt(a.variance)).toBeCloseTo(2 - 0.1 * slope, 8);
  expect(0.5 * Math.log(b.variance)).toBeCloseTo(Math.log(2) - 0.1 * slopeLog, 8);
  expect(a.mean).toBeCloseTo(3 - 0.1 * slopeMean, 8);
});

test('a vanishing natural step moves the distribution alike in both coordinates, a vanishing plain step does not', () => {
  const h = 1e-6;
  const natural = naturalInVariance(start, h).variance - naturalInLogSd(start, h).variance;
  expect(Math.abs(natural)).toBeLessThan(1e-8);
  const plain = (plainInLogSd(start, h).variance - 400) / (plainInSd(start, h).variance - 400);
  // steps in sd and in log sd differ by the square of d sd / d log sd, which is the variance itself
  expect(plain / 400).toBeCloseTo(1, 3);
});

test('the page quotes the steps to a thousandth of a nat', () => {
  expect(below(run(naturalInVariance, naturalRate, 1000), 1e-3)).toBe(90);
  expect(below(run(naturalInLogSd, naturalRate, 1000), 1e-3)).toBe(93);
  expect(below(run(plainInLogSd, plainRate, 1000), 1e-3)).toBe(419);
  expect(below(run(plainInSd, plainRate, 1000), 1e-3)).toBe(812);
});
