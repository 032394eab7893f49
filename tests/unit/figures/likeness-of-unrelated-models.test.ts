import { expect, test } from 'vitest';
import { correlation, likeness, measured } from '../../../src/figures/likeness-of-unrelated-models.ts';

test('the logarithm of a normal magnitude has variance π²/8', () => {
  const h = 1e-4;
  let [mass, first, second] = [0, 0, 0];
  for (let u = -30; u < 3; u += h) {
    // density of u = log|g|
    const p = Math.sqrt(2 / Math.PI) * Math.exp(u - Math.exp(2 * u) / 2) * h;
    mass += p;
    first += p * u;
    second += p * u * u;
  }
  expect(mass).toBeCloseTo(1, 4);
  const variance = second - first ** 2;
  expect(variance).toBeCloseTo(Math.PI ** 2 / 8, 4);
  expect(likeness(2)).toBeCloseTo(4 / (4 + variance), 4);
});

test('two unrelated models agree on gradient times input as the formula says', () => {
  for (const s of [0, 1, 2, 3]) expect(Math.abs(measured(s, true) - likeness(s))).toBeLessThan(0.05);
});

test('without the input factor they do not agree', () => {
  expect(Math.abs(measured(2, false))).toBeLessThan(0.05);
});

test('the numbers of the text: one half at a spread of 1.11, 0.76 at a spread of 2', () => {
  expect(likeness(1.11)).toBeCloseTo(0.5, 2);
  expect(likeness(2)).toBeCloseTo(0.76, 2);
});

test('correlation has its limits', () => {
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
});
