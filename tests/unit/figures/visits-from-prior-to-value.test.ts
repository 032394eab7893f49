import { expect, test } from 'vitest';
import { moves, regularized, strength, visits } from '../../../src/figures/visits-from-prior-to-value.ts';

const sum = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0);

test('the closed form maximizes mean value less the penalized divergence', () => {
  const { priors, values } = moves(0.01);
  const objective = (y: readonly number[]) => sum(y.map((v, a) => v * values[a]! + 0.1 * priors[a]! * Math.log(v / priors[a]!)));
  const y = regularized(priors, values, 0.1);
  expect(sum(y)).toBeCloseTo(1, 9);
  for (const [i, j] of [
    [0, 1],
    [1, 2],
    [2, 0],
  ] as const) {
    const other = y.map((v, a) => v + (a === i ? 1e-4 : a === j ? -1e-4 : 0));
    expect(objective(other)).toBeLessThan(objective(y));
  }
});

test('search ends at the closed form', () => {
  const { priors, values } = moves(0.01);
  const n = visits(priors, values, 10000);
  regularized(priors, values, strength(10000, 3)).forEach((y, a) => expect(n[a]! / 10000).toBeCloseTo(y, 2));
});

test('a move is first visited after about one over its prior, and has half of the visits after twice as many', () => {
  for (const [prior, first, half] of [
    [0.1, 10, 19],
    [0.01, 93, 185],
    [0.001, 915, 1829],
  ] as const) {
    const { priors, values } = moves(prior);
    expect(visits(priors, values, first - 1)[2]).toBe(0);
    expect(visits(priors, values, first)[2]).toBe(1);
    expect(first * prior).toBeGreaterThan(0.9);
    expect(first * prior).toBeLessThan(1.01);
    expect(visits(priors, values, half)[2]! / half).toBeGreaterThan(0.5);
    expect(visits(priors, values, half - 1)[2]! / (half - 1)).toBeLessThanOrEqual(0.5);
  }
});

test('the shares never earn less than the prior did', () => {
  const { priors, values } = moves(0.01);
  const earned = (y: readonly number[]) => sum(y.map((v, a) => v * values[a]!));
  for (const s of [10, 1, 0.1, 0.01]) expect(earned(regularized(priors, values, s))).toBeGreaterThan(earned(priors));
});
