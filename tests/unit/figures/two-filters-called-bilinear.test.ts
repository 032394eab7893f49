import { expect, test } from 'vitest';
import { area, FACTOR, fixed, weights, widened } from '../../../src/figures/two-filters-called-bilinear.ts';

/** Contrast of stripes after really shrinking a long row of pixels with these weights: the largest value over all phases. */
function measured(taps: readonly { offset: number; weight: number }[], f: number): number {
  let largest = 0;
  for (let phase = 0; phase < 720; phase++) {
    const at = (x: number) => Math.cos(2 * Math.PI * f * x + (phase * Math.PI) / 360);
    const center = 100 * FACTOR - 0.5;
    largest = Math.max(largest, Math.abs(taps.reduce((s, { offset, weight }) => s + weight * at(center + offset), 0)));
  }
  return largest;
}

test('the closed forms agree with shrinking a row of pixels', () => {
  for (const f of [0.02, 0.1, 0.125, 0.2, 0.25, 0.31, 0.4]) {
    expect(measured(weights(1), f)).toBeCloseTo(Math.abs(fixed(f)), 4);
    expect(measured(weights(FACTOR), f)).toBeCloseTo(Math.abs(widened(f)), 4);
    const box = [-1.5, -0.5, 0.5, 1.5].map((offset) => ({ offset, weight: 1 / FACTOR }));
    expect(measured(box, f)).toBeCloseTo(Math.abs(area(f)), 4);
  }
});

test('flat areas keep their brightness, and the fixed filter reads two pixels of four', () => {
  for (const half of [1, FACTOR]) expect(weights(half).reduce((s, { weight }) => s + weight, 0)).toBeCloseTo(1, 12);
  expect(weights(1).filter(({ weight }) => weight > 0)).toHaveLength(2);
  expect(weights(FACTOR).map(({ weight }) => weight * 32)).toEqual([1, 3, 5, 7, 7, 5, 3, 1]);
});

test('the numbers of the page', () => {
  expect(fixed(0.125)).toBeCloseTo(0.92, 2);
  expect(widened(0.125)).toBeCloseTo(0.39, 2);
  expect(fixed(0.25)).toBeCloseTo(0.71, 2);
  expect(widened(0.25)).toBeCloseTo(0, 12);
  for (let f = 0.2; f < 0.5; f += 0.01) expect(Math.abs(widened(f))).toBeLessThan(0.06);
});
