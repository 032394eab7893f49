import { expect, test } from 'vitest';
import { plot, scores } from '../../../src/figures/scores-along-a-ray.ts';

const w = [0.6, 0, -0.8];
const along = (length: number): number[] => w.map((component) => length * component);
const dot = (a: number[], b: number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

test('each score agrees with its definition on vectors', () => {
  for (const length of [-0.7, 0.3, 1, 2.5]) {
    const x = along(length);
    const difference = x.map((value, i) => value - (w[i] ?? 0));
    expect(scores.innerProduct(length)).toBeCloseTo(dot(x, w), 12);
    expect(scores.cosine(length)).toBeCloseTo(dot(x, w) / Math.sqrt(dot(x, x) * dot(w, w)), 12);
    expect(scores.halfSquaredDistance(length)).toBeCloseTo(-0.5 * dot(difference, difference), 12);
    expect(scores.gaussianKernel(length)).toBeCloseTo(Math.exp(-0.5 * dot(difference, difference)), 12);
  }
});

test('half the squared distance is the inner product minus half of both squared norms', () => {
  for (const length of [0.2, 1, 3]) expect(scores.halfSquaredDistance(length)).toBeCloseTo(scores.innerProduct(length) - 0.5 - 0.5 * length ** 2, 12);
});

test('distance and kernel are best at the template itself', () => {
  for (const length of [0.5, 0.99, 1.01, 2]) {
    expect(scores.halfSquaredDistance(length)).toBeLessThan(scores.halfSquaredDistance(1));
    expect(scores.gaussianKernel(length)).toBeLessThan(scores.gaussianKernel(1));
  }
});

test('the points run from left to right', () => {
  for (const { points } of plot.series) expect(points.every(([x], i) => i === 0 || x > (points[i - 1]?.[0] ?? x))).toBe(true);
});
