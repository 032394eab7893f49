import { expect, test } from 'vitest';
import { level, plot, shares } from '../../../src/figures/where-a-u-net-spends.ts';

test('stored values halve at every level, as a geometric series with ratio one half', () => {
  const [first] = shares(5, 'values');
  expect(first).toBeCloseTo(100 / (2 - 1 / 16), 9);
  for (let i = 1; i < 5; i += 1) expect(level(i).values / level(i - 1).values).toBeCloseTo(0.5, 12);
});

test('weights quadruple and multiplications stay equal below the first level', () => {
  for (let i = 2; i < 5; i += 1) {
    expect(level(i).weights / level(i - 1).weights).toBeCloseTo(4, 12);
    expect(level(i).multiplications).toBeCloseTo(level(i - 1).multiplications, 9);
  }
});

test('the deepest level has nine times 512 x 1024 plus 1024 x 1024 weights', () => {
  expect(level(4).weights).toBe(9 * (512 * 1024 + 1024 * 1024));
});

test('every kind of share adds up to a hundred percent', () => {
  for (const series of plot.series) expect(series.points.reduce((a, [, y]) => a + y, 0)).toBeCloseTo(100, 9);
});
