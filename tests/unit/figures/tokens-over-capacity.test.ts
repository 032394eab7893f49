import { expect, test } from 'vitest';
import { droppedPercent, expectedOverflow, plot } from '../../../src/figures/tokens-over-capacity.ts';

test('with no places at all everything overflows', () => {
  expect(expectedOverflow(3, 0)).toBeCloseTo(3, 12);
});

test('the overflow above one place is the mean less the chance of any arrival', () => {
  expect(expectedOverflow(2, 1)).toBeCloseTo(2 - (1 - Math.exp(-2)), 12);
});

test('at capacity factor 1 the loss approaches one over the square root of 2 pi times the load', () => {
  expect(droppedPercent(1, 400) / 100).toBeCloseTo(1 / Math.sqrt(2 * Math.PI * 400), 3);
});

test('a skew far beyond chance drops what the favored half cannot hold', () => {
  expect(droppedPercent(1.25, 512, 1.5)).toBeCloseTo(12.5, 2);
});

test('the captions numbers hold', () => {
  expect(droppedPercent(1, 64)).toBeCloseTo(5.0, 1);
  expect(droppedPercent(1.25, 64)).toBeLessThan(0.2);
  expect(droppedPercent(1.25, 64, 1.5)).toBeGreaterThan(12.4);
  expect(droppedPercent(1.25, 64, 1.5)).toBeLessThan(12.7);
});

test('more capacity never drops more', () => {
  for (const series of plot.series) {
    const values = series.points.map(([, y]) => y);
    for (const [i, y] of values.entries()) if (i > 0) expect(y).toBeLessThanOrEqual(values[i - 1] ?? Infinity);
    expect(Math.min(...values)).toBeGreaterThan(-1e-9);
  }
});
