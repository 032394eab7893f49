import { expect, test } from 'vitest';
import { divergence, fisher, plot } from '../../../../src/figures/live/half-of-fisher.ts';

test('the divergence agrees with its textbook form', () => {
  const expected = 0.3 * Math.log(0.3 / 0.5) + 0.7 * Math.log(0.7 / 0.5);
  expect(divergence(0.3, 0.5)).toBeCloseTo(expected, 14);
  expect(divergence(0.3, 0.3)).toBe(0);
});

test('near zero it is one half of the Fisher form, and not the whole', () => {
  for (const p of [0.05, 0.3, 0.5, 0.9]) {
    for (const step of [-1e-4, 1e-4]) {
      const ratio = divergence(p, p + step) / (fisher(p) * step * step);
      expect(Math.abs(ratio - 0.5)).toBeLessThan(0.002);
    }
  }
});

test('what the half leaves out is of third order, with the coefficient that the series gives', () => {
  for (const p of [0.2, 0.3, 0.7]) {
    const step = 1e-3;
    const rest = divergence(p, p + step) - 0.5 * fisher(p) * step ** 2;
    const third = (1 / (1 - p) ** 2 - 1 / p ** 2) / 3;
    expect(Math.abs(rest / step ** 3 / third - 1)).toBeLessThan(0.02);
  }
});

test('the Fisher information is the mean square of the score', () => {
  const p = 0.3;
  expect(fisher(p)).toBeCloseTo(p * (1 / p) ** 2 + (1 - p) * (1 / (1 - p)) ** 2, 12);
});

test('at the left end the curves are as far apart as the caption and the alternative text say', () => {
  const [exact, half, whole] = plot.series.map((series) => series.points[0]![1]);
  expect(exact).toBeCloseTo(0.15, 2);
  expect(half).toBeCloseTo(0.095, 3);
  expect(whole).toBeCloseTo(2 * half!, 12);
});
