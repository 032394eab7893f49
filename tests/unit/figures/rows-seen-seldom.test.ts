import { expect, test } from 'vitest';
import { group, own, shrunk } from '../../../src/figures/rows-seen-seldom.ts';

test('a row learned by itself beats its group only after as many examples as the ratio of the variances', () => {
  expect(own(25)).toBe(group());
  expect(own(24)).toBeGreaterThan(group());
  expect(own(26)).toBeLessThan(group());
  expect(own(1)).toBe(25);
});

test('the shrunken deviation is better than both at every count, and halves the error at the crossing', () => {
  for (const n of [1, 3, 10, 25, 100, 1000]) {
    expect(shrunk(n)).toBeLessThan(own(n));
    expect(shrunk(n)).toBeLessThan(group());
  }
  expect(shrunk(25)).toBe(0.5);
});

test('its factor is the best one: error of c times the mean of n labels is c²·ratio/n + (1 − c)²', () => {
  for (const n of [1, 7, 60]) {
    const error = (c: number) => (c * c * 25) / n + (1 - c) ** 2;
    const best = Math.min(...Array.from({ length: 1001 }, (_, i) => error(i / 1000)));
    expect(shrunk(n)).toBeCloseTo(best, 4);
    expect(error(n / (n + 25))).toBeCloseTo(shrunk(n), 12);
  }
});
