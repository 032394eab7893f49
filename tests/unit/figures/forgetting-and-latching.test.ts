import { expect, test } from 'vitest';
import { remaining, state } from '../../../src/figures/forgetting-and-latching.ts';

test('the product of step derivatives is the derivative of the whole run', () => {
  for (const w of [0.9, 1, 1.1, 1.5]) {
    const h = 1e-6;
    const slope = (state(w, 0.5 + h, 20) - state(w, 0.5 - h, 20)) / (2 * h);
    expect(remaining(w, 0.5, 20)[20] ?? Number.NaN).toBeCloseTo(Math.abs(slope), 7);
  }
});

test('below weight 1 the state dies and the gradient falls by the weight per step', () => {
  expect(state(0.9, 0.5, 300)).toBeLessThan(1e-6);
  const g = remaining(0.9, 0.5, 300);
  expect((g[300] ?? 0) / (g[299] ?? 1)).toBeCloseTo(0.9, 6);
});

test('above weight 1 the sign is kept for ever and the gradient falls exponentially all the same', () => {
  for (const w of [1.1, 1.5]) {
    const fixed = state(w, 0.5, 5000);
    expect(Math.tanh(w * fixed)).toBeCloseTo(fixed, 12);
    expect(fixed).toBeGreaterThan(0.4);
    expect(state(w, -0.5, 5000)).toBeCloseTo(-fixed, 12);
    const g = remaining(w, 0.5, 60);
    expect((g[60] ?? 0) / (g[59] ?? 1)).toBeCloseTo(w * (1 - fixed * fixed), 4);
    expect(w * (1 - fixed * fixed)).toBeLessThan(1);
  }
});

test('at weight 1 it falls as the power -3/2 of the distance', () => {
  const g = remaining(1, 0.5, 40000);
  const exponent = Math.log((g[40000] ?? 1) / (g[20000] ?? 1)) / Math.log(2);
  expect(exponent).toBeCloseTo(-1.5, 2);
});

test('after a hundred steps only the knife edge has kept more than a hundredth', () => {
  const at = (w: number) => remaining(w, 0.5, 100)[100] ?? Number.NaN;
  expect(at(1)).toBeGreaterThan(0.01);
  expect(at(0.9)).toBeLessThan(2e-5);
  expect(at(1.1)).toBeLessThan(1e-8);
  expect(remaining(1.5, 0.5, 22)[22] ?? 1).toBeLessThan(1e-8);
});
