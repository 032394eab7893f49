import { expect, test } from 'vitest';
import { plot, sufficientWidth } from '../../../src/figures/width-for-concepts.ts';

test('at the sufficient width the union bound equals the allowed failure', () => {
  for (const [n, s] of [
    [1000, 1],
    [1e6, 10],
  ] as const) {
    expect(n * Math.exp(-sufficientWidth(n, s, 0.05) / (8 * s))).toBeCloseTo(0.05, 10);
  }
});

test('a million concepts with ten at once need fewer than 1,500 units', () => {
  expect(sufficientWidth(1e6, 10)).toBeGreaterThan(1450);
  expect(sufficientWidth(1e6, 10)).toBeLessThan(1500);
});

test('width is proportional to the number of active concepts', () => {
  expect(sufficientWidth(500, 30)).toBeCloseTo(30 * sufficientWidth(500, 1), 8);
});

test('squaring the number of concepts less than doubles the width', () => {
  expect(sufficientWidth(1e6, 5)).toBeLessThan(2 * sufficientWidth(1e3, 5));
});

test('random sign codes of that width are read without error in a seeded trial', () => {
  let state = 7;
  const bit = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 31 ? 1 : -1;
  };
  const [n, s] = [200, 3];
  const d = Math.ceil(sufficientWidth(n, s));
  const codes = Array.from({ length: n }, () => Array.from({ length: d }, bit));
  const sum = Array.from({ length: d }, (_, k) => codes.slice(0, s).reduce((a, c) => a + (c[k] ?? 0), 0));
  codes.forEach((code, j) => {
    const score = code.reduce((a, c, k) => a + c * (sum[k] ?? 0), 0) / d;
    expect(score > 0.5).toBe(j < s);
  });
});

test('the crossings with one unit per concept lie where the text alternative says', () => {
  for (const [s, n] of [
    [1, 70],
    [10, 930],
    [100, 11000],
  ] as const) {
    expect(sufficientWidth(n, s) / n).toBeGreaterThan(0.95);
    expect(sufficientWidth(n, s) / n).toBeLessThan(1.05);
  }
  expect(plot.series.length).toBe(4);
});
