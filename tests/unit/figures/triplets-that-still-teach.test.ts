import { expect, test } from 'vitest';
import { active, capShare } from '../../../src/figures/triplets-that-still-teach.ts';

test('caps agree with closed forms', () => {
  expect(capShare(0, 17)).toBeCloseTo(0.5, 6);
  for (const c of [-0.4, 0.5, 0.9]) {
    expect(capShare(c, 3)).toBeCloseTo((1 - c) / 2, 6); // Archimedes: in three dimensions the cosine is uniform
    expect(capShare(c, 2)).toBeCloseTo(Math.acos(c) / Math.PI, 6);
  }
});

test('in five dimensions, against the integral of 1 - s² by hand', () => {
  const c = 0.5;
  expect(capShare(c, 5)).toBeCloseTo(0.75 * (2 / 3 - c + c ** 3 / 3), 6);
});

test('half of the negatives teach when the positive stands at a right angle less the margin', () => {
  for (const d of [8, 32, 128]) expect(active(1.8, d)).toBeCloseTo(0.5, 6);
});

test('values stated in the text', () => {
  expect(100 * active(1, 8)).toBeCloseTo(14, 0);
  expect(100 * active(1, 32)).toBeCloseTo(1.1, 1);
  expect(1e6 * active(1, 128)).toBeCloseTo(1.3, 1);
});
