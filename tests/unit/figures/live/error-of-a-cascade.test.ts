import { expect, test } from 'vitest';
import { LARGE, alike, cost, independent, kept, lot, threshold } from '../../../../src/figures/live/error-of-a-cascade.ts';

test('a sum over confidences gives the closed forms', () => {
  const steps = 100_000;
  for (const share of [0, 0.3, 0.5, 0.8, 1]) {
    let [first, second, third] = [0, 0, 0];
    for (let k = 0; k < steps; k++) {
      const g = 0.5 + (0.5 * (k + 0.5)) / steps;
      const keep = g >= threshold(share);
      first += keep ? 1 - g : LARGE;
      second += keep ? 1 - g : 0.4 * (1 - g);
      third += (1 - share) * (1 - g) + share * LARGE;
    }
    expect(first / steps).toBeCloseTo(independent(share), 4);
    expect(second / steps).toBeCloseTo(alike(share), 4);
    expect(third / steps).toBeCloseTo(lot(share), 4);
  }
});

test('the ends are the two models alone', () => {
  for (const f of [independent, alike, lot]) {
    expect(f(0)).toBeCloseTo(0.25, 12);
    expect(f(1)).toBeCloseTo(LARGE, 12);
  }
});

test('with independent errors the best threshold is one minus the error of the large model', () => {
  const best = 2 * (1 - LARGE) - 1;
  expect(best).toBeCloseTo(0.8, 12);
  expect(independent(best)).toBeCloseTo(LARGE - LARGE ** 2, 12);
  for (const d of [-0.01, 0.01]) expect(independent(best + d)).toBeGreaterThan(independent(best));
  expect(independent(0.6)).toBeCloseTo(LARGE, 12);
});

test('the numbers of the page', () => {
  expect(independent(0.5)).toBeCloseTo(0.1125, 12);
  expect(alike(0.5)).toBeCloseTo(0.1375, 12);
  expect(lot(0.5)).toBeCloseTo(0.175, 12);
  expect(cost(0.6, 0.05)).toBeCloseTo(0.65, 12);
  expect(kept(0.5)).toBeCloseTo(0.0625, 12);
});
