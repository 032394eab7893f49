import { expect, test } from 'vitest';
import { derivative, rootMeanSquare } from '../../../src/figures/gradient-of-a-drifting-unit.ts';
import { normalCdf } from '../../../src/figures/mean-against-maximum.ts';

test('for a rectifier the mean square derivative is the share of inputs that are on', () => {
  for (const drift of [0, 1, 2.5, 5]) expect(rootMeanSquare(derivative.relu, drift) ** 2 / normalCdf(-drift)).toBeCloseTo(1, 2);
});

test('a leaky unit that is always off keeps its leak', () => {
  expect(rootMeanSquare(derivative.leaky, 9)).toBeCloseTo(0.01, 6);
});

test('the slopes at zero are a half for GELU and SiLU and a quarter for the logistic sigmoid', () => {
  expect(derivative.gelu(0)).toBeCloseTo(0.5, 12);
  expect(derivative.silu(0)).toBeCloseTo(0.5, 12);
  expect(derivative.sigmoid(0)).toBeCloseTo(0.25, 12);
});

test('each derivative agrees with a difference quotient of its function', () => {
  const functions = {
    gelu: (z: number): number => z * normalCdf(z),
    silu: (z: number): number => z / (1 + Math.exp(-z)),
    sigmoid: (z: number): number => 1 / (1 + Math.exp(-z)),
  };
  for (const name of ['gelu', 'silu', 'sigmoid'] as const) {
    for (const z of [-4, -1, 0.3, 2]) {
      const f = functions[name];
      expect(derivative[name](z)).toBeCloseTo((f(z + 1e-5) - f(z - 1e-5)) / 2e-5, 7);
    }
  }
});

test('five deviations below zero a rectifier passes 0.0005 and SiLU 0.04', () => {
  expect(rootMeanSquare(derivative.relu, 5)).toBeCloseTo(5.35e-4, 5);
  expect(rootMeanSquare(derivative.silu, 5)).toBeCloseTo(0.038, 3);
});
