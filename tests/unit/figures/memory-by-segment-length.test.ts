import { expect, test } from 'vitest';
import { best, BLOCKS, INPUT, INSIDE_FUSED, INSIDE_STORED, peak, simulate } from '../../../src/figures/memory-by-segment-length.ts';

test('the formula is the peak of the schedule, counted step by step', () => {
  for (const inside of [INPUT, INSIDE_FUSED, INSIDE_STORED]) for (const k of [1, 2, 4, 8, 16, 32]) expect(simulate(k, inside)).toBe(peak(k, inside));
});

test('where a block keeps no more than its input, the best segment is the root of the depth', () => {
  expect(best(INPUT)).toBeCloseTo(Math.sqrt(BLOCKS), 12);
});

test('for transformer blocks the best segment is about one block', () => {
  expect(best(INSIDE_FUSED)).toBeCloseTo(Math.sqrt(32 / 17), 12);
  expect(best(INSIDE_FUSED)).toBeCloseTo(1.4, 1);
  expect(best(INSIDE_STORED)).toBeLessThan(1);
});

test('the numbers of the page, in GB', () => {
  const gb = (x: number) => Number((x / 1e9).toPrecision(2));
  expect([gb(peak(1, INSIDE_FUSED)), gb(peak(2, INSIDE_FUSED)), gb(BLOCKS * INSIDE_FUSED)]).toEqual([1.6, 1.7, 18]);
  expect([gb(peak(1, INSIDE_STORED)), Math.round((BLOCKS * INSIDE_STORED) / 1e9)]).toEqual([4.3, 104]);
  expect(INSIDE_STORED / INSIDE_FUSED).toBeCloseTo(5.7, 1);
});
