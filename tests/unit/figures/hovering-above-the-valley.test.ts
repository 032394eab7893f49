import { expect, test } from 'vitest';
import { expectedLoss, hover, noise, valley } from '../../../src/figures/hovering-above-the-valley.ts';

const constant = (rate: number, steps: number) => new Array<number>(steps).fill(rate);

test('without noise every direction contracts by its own factor', () => {
  const after = expectedLoss(valley, constant(0.5, 100), 0).at(-1) ?? 0;
  expect(after).toBeCloseTo(0.5 * 0.5 ** 200 + 0.5 * 0.01 * 100 * 0.995 ** 200, 12);
});

test('a constant rate settles at the closed form of each direction', () => {
  const settled = expectedLoss(valley, constant(0.5, 20000), noise).at(-1) ?? 0;
  expect(settled).toBeCloseTo(hover(0.5, 1, noise) + hover(0.5, 0.01, noise), 9);
});

test('for small steps the height depends on the noise and the rate, not on the curvature', () => {
  expect(hover(1e-3, 1, noise) / hover(1e-3, 0.01, noise)).toBeCloseTo(1, 2);
});

test('cooling after the valley floor is reached at once removes what hovers in the steep direction and little more', () => {
  const hot = expectedLoss(valley, constant(0.5, 1500), noise).at(-1) ?? 0;
  const cooled = expectedLoss(valley, [...constant(0.5, 1500), ...constant(0.05, 60)], noise).at(-1) ?? 0;
  const steep = hover(0.5, 1, noise) - hover(0.05, 1, noise);
  expect(hot - cooled).toBeGreaterThan(steep);
  expect(hot - cooled).toBeLessThan(1.15 * steep);
});
