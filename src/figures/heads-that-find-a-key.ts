import type { Plot, Point } from './plot.ts';

/** Standard normal distribution function: the Taylor series of the error function for small |x|, a continued fraction in the tails. */
export function normalCdf(x: number): number {
  const a = Math.abs(x);
  if (a > 38) return x > 0 ? 1 : 0;
  const density = Math.exp((-a * a) / 2) / Math.sqrt(2 * Math.PI);
  let upper: number;
  if (a < 3) {
    let term = a;
    let sum = a;
    for (let k = 1; k < 80; k++) {
      term *= (a * a) / (2 * k + 1);
      sum += term;
    }
    upper = 0.5 - density * sum;
  } else {
    let f = a;
    for (let k = 60; k > 0; k--) f = a + k / f;
    upper = density / f;
  }
  return x > 0 ? 1 - upper : upper;
}

/** log Γ(d/2) for a positive whole number d, by the recurrence from Γ(1/2) = √π or Γ(1) = 1. */
function logGammaHalf(d: number): number {
  let value = d % 2 === 1 ? Math.log(Math.PI) / 2 : 0;
  for (let k = d % 2 === 1 ? 1 : 2; k < d; k += 2) value += Math.log(k / 2);
  return value;
}

/**
 * Probability that a query equal to one of m independent keys with d standard normal components scores highest on that key.
 * Given the key's length r, every other score divided by r is standard normal and its own is r, so the answer is
 * the mean of Φ(r)^(m−1) over the chi distribution with d degrees of freedom (trapezoid rule).
 */
export function findsItsKey(d: number, m: number): number {
  const norm = (1 - d / 2) * Math.log(2) - logGammaHalf(d);
  const lo = Math.max(0, Math.sqrt(d) - 9);
  const hi = Math.sqrt(d) + 9;
  const steps = 3600;
  const h = (hi - lo) / steps;
  let total = 0;
  for (let i = 0; i <= steps; i++) {
    const r = lo + i * h;
    const density = r === 0 ? (d === 1 ? Math.exp(norm) : 0) : Math.exp(norm + (d - 1) * Math.log(r) - (r * r) / 2);
    total += (i === 0 || i === steps ? 0.5 : 1) * density * normalCdf(r) ** (m - 1);
  }
  return total * h;
}

/** Model width shared by all heads, as in the transformer of 2017. */
export const WIDTH = 512;

function curve(m: number): Point[] {
  return [1, 2, 4, 8, 16, 32, 64, 128, 256].map((heads) => [heads, findsItsKey(WIDTH / heads, m)]);
}

export const plot: Plot = {
  alt:
    'Probability that a query finds its own key against the number of heads that share a width of 512, for 100, 1,000 and 100,000 random keys. ' +
    'All curves are at one up to 8 heads of width 64 and then fall, the earlier the more keys there are; at 32 heads of width 16 they stand at 0.96, 0.81 and 0.27.',
  x: { label: 'Heads that share a width of 512', scale: 'log', domain: [1, 256] },
  y: { label: 'Probability of finding the key', domain: [0, 1] },
  series: [
    { name: '100 keys', points: curve(100), dashed: true },
    { name: '1,000 keys', points: curve(1000) },
    { name: '100,000 keys', points: curve(100000), dashed: true },
  ],
  rules: [{ x: 8, text: '8 heads of 64' }],
};
