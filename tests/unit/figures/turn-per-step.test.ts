import { expect, test } from 'vitest';
import { equilibrium, RATE, sizes, turns } from '../../../src/figures/turn-per-step.ts';

test('a random walk in many dimensions with decay has the predicted size', () => {
  let s = 3;
  const sign = () => ((s = (s * 16807) % 2147483647) & 64 ? 1 : -1);
  const w = Array.from({ length: 2000 }, () => 0.02 * sign());
  for (let n = 0; n < 300; n++) for (let i = 0; i < w.length; i++) w[i] = (1 - 1e-3 * 5) * (w[i] ?? 0) - 1e-3 * sign();
  const size = Math.sqrt(w.reduce((sum, x) => sum + x * x, 0) / w.length);
  expect(size / (sizes(1e-3, 5, 300)[300] ?? 1)).toBeCloseTo(1, 1);
});

test('with decay the turn settles at the root of twice rate times decay', () => {
  for (const decay of [0.1, 1]) expect((turns(RATE, decay, 200000).at(-1) ?? 0) / equilibrium(RATE, decay)).toBeCloseTo(1, 2);
  expect((turns(RATE, 0.01, 1000000).at(-1) ?? 0) / equilibrium(RATE, 0.01)).toBeCloseTo(1, 2);
});

test('it gets there within the time scale 1 / (rate · decay)', () => {
  for (const decay of [0.1, 1]) {
    const time = Math.round(1 / (RATE * decay));
    expect(Math.abs((turns(RATE, decay, time).at(-1) ?? 0) / equilibrium(RATE, decay) - 1)).toBeLessThan(0.1);
  }
});

test('without decay it falls like one over the root of the step', () => {
  const t = turns(RATE, 0, 200000);
  expect((t[200000] ?? 0) / (t[50000] ?? 1)).toBeCloseTo(0.5, 2);
  expect(t[200000]).toBeCloseTo(1 / Math.sqrt(400 + 200000), 6);
});

test('the levels named in the caption', () => {
  expect([0.01, 0.1, 1].map((d) => Number(equilibrium(RATE, d).toPrecision(2)))).toEqual([0.0045, 0.014, 0.045]);
  expect(Math.round((turns(RATE, 0, 200000)[0] ?? 0) / (turns(RATE, 0, 200000).at(-1) ?? 1))).toBe(22);
});
