import { expect, test } from 'vitest';
import { HITS, precision, someonePasses } from '../../../src/figures/blocks-that-are-right.ts';

test('counting a million messages gives the same share', () => {
  const [harmful, harmless] = [1000, 999_000];
  const blockedRightly = harmful * 0.95;
  const blockedWrongly = harmless * 0.01;
  expect(precision(0.001, 0.95, 0.01)).toBeCloseTo(blockedRightly / (blockedRightly + blockedWrongly), 12);
});

test('the numbers of the text', () => {
  expect([0.01, 0.001, 0.0001].map((a) => Number(precision(0.001, HITS, a).toFixed(2)))).toEqual([0.09, 0.49, 0.9]);
  expect(1 - precision(0.001, HITS, 0.01)).toBeCloseTo(10 / 11, 2);
  expect(someonePasses(0.05, 50)).toBeCloseTo(0.92, 2);
});

test('it rises with the base rate and reaches its limits', () => {
  expect(precision(1, HITS, 0.01)).toBe(1);
  expect(precision(1e-9, HITS, 0.01)).toBeLessThan(1e-6);
  expect(precision(0.5, HITS, 0.01)).toBeGreaterThan(0.98);
});
