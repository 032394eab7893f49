import { expect, test } from 'vitest';
import { harmfulBelow, plot, progressOfQuietTask } from '../../../src/figures/one-loud-task.ts';

test('orthogonal tasks neither help nor hurt each other', () => {
  for (const loudness of [1, 3, 10]) expect(progressOfQuietTask(loudness, 0)).toBe(1);
});

test('the closed form agrees with two explicit gradient vectors', () => {
  const cosine = -0.3;
  const loudness = 4;
  const g1 = [1, 0];
  const g2 = [loudness * cosine, loudness * Math.sqrt(1 - cosine ** 2)];
  const dot = (g1[0] ?? 0) * ((g1[0] ?? 0) + (g2[0] ?? 0)) + (g1[1] ?? 0) * ((g1[1] ?? 0) + (g2[1] ?? 0));
  expect(progressOfQuietTask(loudness, cosine)).toBeCloseTo(dot, 12);
});

test('two opposite gradients of equal length cancel', () => {
  expect(progressOfQuietTask(1, -1)).toBe(0);
});

test('a task ten times as loud does harm from a cosine of minus one tenth', () => {
  expect(harmfulBelow(10)).toBeCloseTo(-0.1, 12);
  expect(progressOfQuietTask(10, -0.11)).toBeLessThan(0);
  expect(progressOfQuietTask(10, -0.09)).toBeGreaterThan(0);
});

test('the drawn lines keep inside the drawn range of cosines', () => {
  for (const series of plot.series) for (const [x] of series.points) expect(Math.abs(x)).toBeLessThanOrEqual(0.5);
});
