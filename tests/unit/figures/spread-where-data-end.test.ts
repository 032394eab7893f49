import { expect, test } from 'vitest';
import { ensembleSpread, NOISE, posteriorSpread } from '../../../src/figures/spread-where-data-end.ts';

test('many members have the spread of the closed form', () => {
  const xs = [-3, -1.5, 0, 1, 2];
  ensembleSpread(xs, 2000, 1).forEach((spread, i) => expect(spread / posteriorSpread(xs[i]!)).toBeCloseTo(1, 1));
});

test('it is symmetric, lies within the prior, and data only lower it', () => {
  const prior = (x: number) => Math.sqrt(Array.from({ length: 17 }, (_, i) => Math.exp(-(((x + 4 - i / 2) / 0.7) ** 2))).reduce((a, b) => a + b, 0));
  for (const x of [0, 0.5, 1, 2, 3]) {
    expect(posteriorSpread(x)).toBeCloseTo(posteriorSpread(-x), 6);
    expect(posteriorSpread(x)).toBeLessThan(prior(x));
  }
  expect(posteriorSpread(3) / prior(3)).toBeGreaterThan(0.95);
});

test('the numbers of the page', () => {
  expect(posteriorSpread(0)).toBeCloseTo(0.05, 2);
  expect(posteriorSpread(1)).toBeLessThan(NOISE);
  expect(posteriorSpread(1.5)).toBeGreaterThan(2 * NOISE);
  expect(posteriorSpread(3)).toBeCloseTo(1.5, 1);
  const [inside, outside] = ensembleSpread([0, 3], 5, 2);
  expect(outside! / inside!).toBeGreaterThan(10);
});
