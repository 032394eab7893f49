import { expect, test } from 'vitest';
import { cells, levelFor, plot } from '../../../src/figures/cells-per-object.ts';

test('an object of 224 pixels belongs to level 4 and half of that to level 3', () => {
  expect(levelFor(224)).toBe(4);
  expect(levelFor(112)).toBe(3);
});

test('twice the size is one level higher and just as many cells, between the ends', () => {
  for (const size of [60, 100, 130, 200]) {
    expect(levelFor(2 * size)).toBe(levelFor(size) + 1);
    expect(cells(2 * size, levelFor(2 * size))).toBeCloseTo(cells(size, levelFor(size)), 12);
  }
});

test('from 56 to 896 pixels every object spans 14 to 28 cells', () => {
  for (let size = 56; size < 896; size += 1) {
    const n = cells(size, levelFor(size));
    expect(n).toBeGreaterThanOrEqual(14);
    expect(n).toBeLessThan(28);
  }
});

test('below the finest level the number of cells falls with the size', () => {
  expect(cells(32, levelFor(32))).toBe(8);
  expect(cells(8, levelFor(8))).toBe(2);
});

test('the drawn sizes run from 8 to 1,024 pixels', () => {
  for (const series of plot.series) {
    expect(series.points[0]?.[0]).toBe(8);
    expect(series.points.at(-1)?.[0]).toBeCloseTo(1024, 6);
  }
});
