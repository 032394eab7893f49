import { expect, test } from 'vitest';
import { fixedPoint, normalCdf, searched } from '../../../src/figures/margin-that-survives-retraining.ts';

test('the distribution function matches a numerical integral', () => {
  const h = 1e-4;
  let mass = 0.5;
  for (let z = h / 2; z < 1.3; z += h) mass += (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * h;
  expect(normalCdf(1.3)).toBeCloseTo(mass, 5);
  expect(normalCdf(-1.3)).toBeCloseTo(1 - mass, 5);
});

test('at the line half of the suggestions fail', () => {
  expect(fixedPoint(0)).toBeCloseTo(0.5, 6);
  expect(Math.abs(searched(0) - 0.5)).toBeLessThan(0.02);
});

test('two deviations hold 92 percent of fixed points and 86 percent of searched ones', () => {
  expect(fixedPoint(2)).toBeCloseTo(0.92, 2);
  expect(searched(2)).toBeCloseTo(0.86, 2);
});

test('three deviations hold 94 percent of searched points', () => {
  expect(searched(3)).toBeCloseTo(0.94, 2);
});

test('climbing the noise of the first fit always costs', () => {
  for (const k of [0.5, 1, 2, 3]) expect(searched(k)).toBeLessThan(fixedPoint(k) - 0.02);
});

test('with hardly any noise per weight, margins in deviations act as for fixed points', () => {
  expect(Math.abs(searched(1, 20, 0.01) - fixedPoint(1))).toBeLessThan(0.02);
});
