import { expect, test } from 'vitest';
import { information, worth } from '../../../src/figures/worth-of-a-batch-of-twins.ts';

/** Determinant of I + ratio·R by elimination: an independent computation. */
function logDeterminant(b: number, rho: number, ratio: number): number {
  const a = Array.from({ length: b }, (_, i) => Array.from({ length: b }, (_, j) => (i === j ? 1 + ratio : ratio * rho)));
  let sum = 0;
  for (let i = 0; i < b; i++) {
    sum += Math.log(a[i]![i]!);
    for (let k = i + 1; k < b; k++) {
      const f = a[k]![i]! / a[i]![i]!;
      for (let j = i; j < b; j++) a[k]![j]! -= f * a[i]![j]!;
    }
  }
  return sum;
}

test('the eigenvalues give the determinant', () => {
  for (const rho of [0, 0.5, 0.95]) for (const ratio of [0.2, 3]) expect(information(12, rho, ratio)).toBeCloseTo(logDeterminant(12, rho, ratio) / 2, 8);
});

test('unrelated inputs add up, and copies are measurements of one number', () => {
  expect(worth(50, 0, 1)).toBeCloseTo(50, 8);
  expect(information(50, 1, 1)).toBeCloseTo(0.5 * Math.log(51), 10);
});

test('noisier labels make twins less redundant, because averaging them helps', () => {
  expect(worth(20, 0.95, 0.05)).toBeGreaterThan(worth(20, 0.95, 1));
});

test('the numbers of the page', () => {
  expect(worth(50, 0.5, 1)).toBeCloseTo(33.4, 1);
  expect(worth(50, 0.95, 1)).toBeCloseTo(9.05, 2);
  expect(worth(50, 1, 1)).toBeCloseTo(5.67, 2);
});
