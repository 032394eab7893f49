import { expect, test } from 'vitest';
import { bestSlope, boundary, overlapping, quantile, separable, shift } from '../../../src/figures/boundary-under-a-class-weight.ts';

test('quantiles of the normal distribution', () => {
  expect(quantile(0.5)).toBeCloseTo(0, 8);
  expect(quantile(0.975)).toBeCloseTo(1.959964, 5);
});

test('plain gradient descent on the weighted log loss comes to rest at the end of the path of overlapping classes', () => {
  for (const weight of [1, 20]) {
    let [a, c] = [1, 0]; // logit a·x + c
    const all = [...overlapping.negative.map((x) => [x, 0, 1] as const), ...overlapping.positive.map((x) => [x, 1, weight] as const)];
    for (let step = 0; step < 6000; step++) {
      let [da, dc] = [0, 0];
      for (const [x, y, w] of all) {
        const residual = w * (1 / (1 + Math.exp(-a * x - c)) - y);
        da += residual * x;
        dc += residual;
      }
      a -= 0.02 * da;
      c -= 0.02 * dc;
    }
    const slope = bestSlope(overlapping, weight);
    expect(a).toBeCloseTo(slope, 3);
    expect(-c / a).toBeCloseTo(boundary(overlapping, slope, weight), 3);
  }
});

test('with overlap the weight moves the boundary by about log w over the slope, and that is final', () => {
  const [one, twenty] = [bestSlope(overlapping, 1), bestSlope(overlapping, 20)];
  const gap = boundary(overlapping, one, 1) - boundary(overlapping, twenty, 20);
  expect(gap.toFixed(1)).toBe('1.4');
  expect(shift(overlapping, one).toFixed(1)).toBe('1.4');
  expect(one.toFixed(1)).toBe('2.1');
  expect(Math.abs(gap / (Math.log(20) / one) - 1)).toBeLessThan(0.05);
});

test('without overlap the shift is log w over twice the slope and dies away, toward the middle of the gap', () => {
  for (const [slope, gap] of [
    [10, '0.15'],
    [30, '0.05'],
  ] as const) {
    expect(shift(separable, slope).toFixed(2)).toBe(gap);
    expect(Math.abs(shift(separable, slope) / (Math.log(20) / 2 / slope) - 1)).toBeLessThan(0.05);
  }
  expect(shift(separable, 1).toFixed(1)).toBe('2.3');
  const middle = (Math.max(...separable.negative) + Math.min(...separable.positive)) / 2;
  expect(boundary(separable, 1000, 20)).toBeCloseTo(middle, 2);
});
