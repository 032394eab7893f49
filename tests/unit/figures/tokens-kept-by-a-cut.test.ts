import { expect, test } from 'vitest';
import { nucleus, relative, S, tailDrawn, VOCABULARY } from '../../../src/figures/tokens-kept-by-a-cut.ts';

test('the nucleus is the smallest set that holds the mass', () => {
  for (const t of [0.5, 1, 2]) {
    const size = nucleus(t, 0.9);
    const w = Array.from({ length: VOCABULARY }, (_, i) => (i + 1) ** (-S / t));
    const total = w.reduce((a, b) => a + b, 0);
    const mass = (k: number) => w.slice(0, k).reduce((a, b) => a + b, 0) / total;
    expect(mass(size)).toBeGreaterThanOrEqual(0.9 - 1e-9);
    expect(mass(size - 1)).toBeLessThan(0.9);
  }
});

test('where the power falls below one, it approaches the integral p^(1/(1 − s/t)) of the vocabulary', () => {
  expect(nucleus(2, 0.9) / VOCABULARY).toBeCloseTo(0.9 ** (1 / (1 - S / 2)), 2);
});

test('the relative cut keeps the tokens above it and no others', () => {
  for (const t of [0.7, 1, 2]) {
    const size = relative(t, 0.1);
    expect(size ** (-S / t)).toBeGreaterThanOrEqual(0.1 - 1e-9);
    expect((size + 1) ** (-S / t)).toBeLessThan(0.1);
  }
});

test('the numbers of the text', () => {
  expect([nucleus(0.5, 0.9), nucleus(1, 0.9), nucleus(2, 0.9)]).toEqual([3, 2166, 38_532]);
  expect([relative(1, 0.1), relative(2, 0.1)]).toEqual([6, 46]);
  expect(tailDrawn(0.005, 200)).toBeCloseTo(0.63, 2);
  expect(tailDrawn(0.005, 1000)).toBeGreaterThan(0.99);
});
