import { expect, test } from 'vitest';
import { outputScale } from '../../../src/figures/scale-below-epsilon.ts';

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((a, b) => a + b * b, 0) / values.length);
}

test('normalizing a vector gives the scale of the formula', () => {
  const x = [0.003, -0.001, 0.002, -0.004];
  const s = rootMeanSquare(x);
  const epsilon = 1e-5;
  expect(rootMeanSquare(x.map((v) => v / Math.sqrt(s * s + epsilon)))).toBeCloseTo(outputScale(s, epsilon), 12);
});

test('large inputs come out at scale one', () => {
  expect(outputScale(100, 1e-5)).toBeCloseTo(1, 8);
});

test('at the root of epsilon the output has shrunk by the root of two', () => {
  for (const epsilon of [1e-5, 1e-6, 1e-12]) expect(outputScale(Math.sqrt(epsilon), epsilon)).toBeCloseTo(Math.SQRT1_2, 12);
});

test('far below the root of epsilon the layer is a constant factor of one over that root', () => {
  expect(outputScale(1e-6, 1e-5) / 1e-6).toBeCloseTo(1 / Math.sqrt(1e-5), 2);
});
