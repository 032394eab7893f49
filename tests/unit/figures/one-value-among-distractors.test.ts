import { expect, test } from 'vitest';
import { fast, inputs, selective, slow, states } from '../../../src/figures/one-value-among-distractors.ts';

test('the recurrence is the weighted sum that its kernel says, for a fixed gate', () => {
  const x = inputs();
  for (const g of [0.02, 0.3]) {
    const h = states(x, () => g);
    const sum = x.slice(0, 61).reduce((a, v, s) => a + g * (1 - g) ** (60 - s) * v, 0);
    expect(h[60] ?? Number.NaN).toBeCloseTo(sum, 12);
  }
});

test('a marked value decays as the product of what the other gates let stand', () => {
  const only = inputs().map((_, t) => (t === 10 ? 1 : 0));
  const end = (gate: (t: number) => number) => states(only, gate)[100] ?? Number.NaN;
  expect(end(selective)).toBeCloseTo(0.95 * 0.998 ** 90, 12);
  expect(end(slow)).toBeCloseTo(0.02 * 0.98 ** 90, 12);
  expect(end(fast)).toBeCloseTo(0.3 * 0.7 ** 90, 12);
});

test('the gate that depends on the input still holds most of it at the end, the fixed ones do not', () => {
  const x = inputs();
  const h = states(x, selective);
  expect(Math.min(...h.slice(10))).toBeGreaterThan(0.7);
  expect(Math.max(...states(x, slow).map(Math.abs))).toBeLessThan(0.5);
  const swings = states(x, fast).slice(10);
  expect(Math.min(...swings)).toBeLessThan(-0.3);
});

test('a step size softplus(z) with λ = -1 is the gate sigmoid(z)', () => {
  for (const z of [-4, -1, 0, 2]) {
    const step = Math.log1p(Math.exp(z));
    expect(1 - Math.exp(-step)).toBeCloseTo(1 / (1 + Math.exp(-z)), 12);
  }
});
