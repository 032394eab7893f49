import { expect, test } from 'vitest';
import { findsItsKey, normalCdf, plot } from '../../../src/figures/heads-that-find-a-key.ts';

test('the normal distribution function agrees with tabulated values on both sides of the switch', () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 12);
  expect(normalCdf(1.959963985)).toBeCloseTo(0.975, 9);
  expect(1 - normalCdf(4)).toBeCloseTo(3.167124e-5, 10);
  expect(normalCdf(2.9999)).toBeCloseTo(normalCdf(3.0001), 5);
});

test('a single key is always found', () => {
  for (const d of [1, 2, 7, 64, 512]) expect(findsItsKey(d, 1)).toBeCloseTo(1, 4);
});

test('with one dimension and two keys the right one wins three times in four', () => {
  // |z| > z′ for independent standard normals: surely when z′ is negative, half of the time otherwise
  expect(findsItsKey(1, 2)).toBeCloseTo(0.75, 4);
});

test('with two dimensions and two keys it wins with probability (1 + 1/√2)/2', () => {
  // the squared length is exponential with mean 2, so P(r > |z|) = E exp(−z²/2) = 1/√2
  expect(findsItsKey(2, 2)).toBeCloseTo((1 + Math.SQRT1_2) / 2, 4);
});

test('more keys are harder and wider heads are better', () => {
  expect(findsItsKey(16, 1000)).toBeLessThan(findsItsKey(16, 100));
  expect(findsItsKey(16, 1000)).toBeLessThan(findsItsKey(32, 1000));
});

test('the numbers of the page', () => {
  const at = (d: number, m: number) => Math.round(100 * findsItsKey(d, m)) / 100;
  expect(at(16, 100)).toBe(0.96);
  expect(at(16, 1000)).toBe(0.81);
  expect(at(16, 100000)).toBe(0.27);
  expect(findsItsKey(64, 100000)).toBeGreaterThan(0.995);
  for (const s of plot.series) expect(s.points.length).toBe(9);
});
