import { expect, test } from 'vitest';
import { cells, covered, reaches } from '../../../src/figures/rows-behind-a-cell.ts';

test('the cells of a cross are a distribution', () => {
  for (const [columns, size] of [
    [1, 100],
    [2, 1e4],
    [3, 1e6],
  ] as const) {
    const table = cells(columns);
    expect(table.reduce((sum, [, count]) => sum + count, 0)).toBe(size);
    expect(table.reduce((sum, [p, count]) => sum + p * count, 0)).toBeCloseTo(1, 9);
  }
});

test('the most frequent cell of two columns is the square of the most frequent value', () => {
  const top = (columns: number) => Math.max(...cells(columns).map(([p]) => p));
  expect(top(2)).toBeCloseTo(top(1) ** 2, 12);
});

test('the Poisson tail agrees with known values', () => {
  expect(reaches(3, 1)).toBeCloseTo(1 - Math.exp(-3), 12);
  expect(reaches(2, 2)).toBeCloseTo(1 - 3 * Math.exp(-2), 12);
  expect(reaches(1e5, 20)).toBe(1);
});

test('shares stated in the text', () => {
  const share = (columns: number, n: number) => Math.round(100 * covered(cells(columns), n));
  expect([1, 2, 3].map((c) => share(c, 1e4))).toEqual([98, 31, 3]);
  expect([1, 2, 3].map((c) => share(c, 1e6))).toEqual([100, 95, 47]);
});
