import { expect, test } from 'vitest';
import { offCourse, slip, stepsOffCourse } from '../../../src/figures/drift-after-one-slip.ts';

test('the closed form obeys the recursion of the two-state chain', () => {
  for (const recovery of [0, 0.05, 0.5]) {
    let off = 0;
    for (let step = 1; step <= 50; step += 1) {
      off = off * (1 - recovery) + (1 - off) * slip;
      expect(offCourse(step, recovery)).toBeCloseTo(off, 12);
    }
  }
});

test('without recovery short runs go wrong quadratically in their length', () => {
  expect(stepsOffCourse(4, 0) / ((slip * 4 * 5) / 2)).toBeCloseTo(1, 1);
  expect(stepsOffCourse(8, 0) / stepsOffCourse(4, 0)).toBeGreaterThan(3.4);
});

test('with recovery long runs go wrong linearly, at the stationary share', () => {
  const share = (stepsOffCourse(4000, 0.05) - stepsOffCourse(2000, 0.05)) / 2000;
  expect(share).toBeCloseTo(slip / (slip + 0.05), 6);
});

test('a chain that always returns at once is off course in about one step of a hundred', () => {
  expect(offCourse(1000, 1 - slip)).toBeCloseTo(slip, 12);
});

test('after 200 steps the three curves stand at 114, 31 and 4', () => {
  expect(stepsOffCourse(200, 0)).toBeCloseTo(114.3, 1);
  expect(Math.round(stepsOffCourse(200, 0.05))).toBe(31);
  expect(Math.round(stepsOffCourse(200, 0.5))).toBe(4);
});
