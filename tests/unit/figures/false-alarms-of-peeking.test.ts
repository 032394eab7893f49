import { expect, test } from 'vitest';
import { LOOKS, alwaysValid, crossing, naive } from '../../../src/figures/false-alarms-of-peeking.ts';

/** Normal distribution function by Simpson’s rule. */
function phi(x: number): number {
  const n = 400;
  const f = (t: number) => Math.exp(-0.5 * t * t) / Math.sqrt(2 * Math.PI);
  let sum = f(0) + f(x);
  for (let i = 1; i < n; i++) sum += (i % 2 ? 4 : 2) * f((i * x) / n);
  return 0.5 + ((x / n) * sum) / 3;
}

test('one look keeps its promise and two agree with the bivariate normal integral', () => {
  expect(crossing(1, naive)).toBeCloseTo(0.05, 4);
  const c = 1.959964;
  const n = 2000;
  let inside = 0;
  for (let i = 0; i < n; i++) {
    const z = -c + ((i + 0.5) * 2 * c) / n;
    inside += (((2 * c) / n) * Math.exp(-0.5 * z * z) * (phi(Math.SQRT2 * c - z) - phi(-Math.SQRT2 * c - z))) / Math.sqrt(2 * Math.PI);
  }
  expect(crossing(2, naive)).toBeCloseTo(1 - inside, 4);
});

test('it gives the table of Armitage, McPherson and Rowe', () => {
  for (const [looks, rate] of [
    [2, 0.083],
    [5, 0.142],
    [10, 0.193],
    [20, 0.248],
  ] as const)
    expect(crossing(looks, naive)).toBeCloseTo(rate, 3);
});

test('a week of looks gives 17 percent, four weeks 27, and the other limit less than 2', () => {
  expect(crossing(7, naive)).toBeCloseTo(0.17, 2);
  expect(crossing(LOOKS, naive)).toBeCloseTo(0.27, 2);
  expect(crossing(LOOKS, alwaysValid(LOOKS / 8))).toBeLessThan(0.02);
});

test('at the planned end the limit that is always valid stands at z = 3.04, for which 1.9 times the users give the same power', () => {
  const z = alwaysValid(LOOKS / 8)(LOOKS) / Math.sqrt(LOOKS);
  expect(z).toBeCloseTo(3.04, 2);
  expect(((z + 0.8416) / (1.96 + 0.8416)) ** 2).toBeCloseTo(1.9, 1);
  for (const rho of [LOOKS / 6, LOOKS / 10]) expect(alwaysValid(rho)(LOOKS) / Math.sqrt(LOOKS)).toBeGreaterThan(z);
});
