import { expect, test } from 'vitest';
import { dimensions, plot, separation, spectrum, unrebuilt } from '../../../src/figures/separation-against-code-width.ts';

test('signal and noise add up to the total variance', () => {
  expect(spectrum(0.002).reduce((a, b) => a + b, 0)).toBeCloseTo(1 + dimensions * 0.002, 12);
});

test('an empty code rebuilds nothing and a full one everything', () => {
  const variances = spectrum(0.002);
  expect(unrebuilt(0, variances)).toBeCloseTo(1, 12);
  expect(unrebuilt(dimensions, variances)).toBe(0);
  expect(separation(dimensions, variances)).toBe(0);
});

test('on pure white noise of variance v the separation is the root of the free dimensions over 2 v^2 d^2', () => {
  const white = Array.from({ length: dimensions }, () => 0.5);
  for (const width of [0, 16, 48]) {
    expect(separation(width, white)).toBeCloseTo(Math.sqrt((dimensions - width) / 2) / (0.5 * dimensions), 12);
  }
});

test('the error always falls with width, the separation peaks at 19 and has lost a third at 48', () => {
  const [detect, rebuild] = plot.series;
  const errors = rebuild!.points.map(([, y]) => y);
  for (let k = 1; k < errors.length; k += 1) expect(errors[k]!).toBeLessThan(errors[k - 1]!);
  const scores = detect!.points.map(([, y]) => y);
  expect(scores.indexOf(Math.max(...scores))).toBe(19);
  expect(scores[48]!).toBeCloseTo(0.68, 2);
});

test('the variance of the error is that of a weighted sum of squared Gaussians', () => {
  let seed = 7;
  const uniform = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const variances = spectrum(0.01);
  const width = 10;
  const errors = Array.from({ length: 20000 }, () => variances.slice(width).reduce((sum, v) => sum + v * normal() ** 2, 0));
  const mean = errors.reduce((a, b) => a + b, 0) / errors.length;
  const deviation = Math.sqrt(errors.reduce((a, e) => a + (e - mean) ** 2, 0) / errors.length);
  expect((1 - width / dimensions) / deviation / separation(width, variances)).toBeCloseTo(1, 1);
});
