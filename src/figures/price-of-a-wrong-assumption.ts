import type { Plot, Point } from './plot.ts';

/**
 * Expected excess risk of least squares on `n` independent standard normal examples with `features` features and noise variance `noise`,
 * when the features left out would have explained `misfit` of the target's variance. Exact for n > features + 1; the left-out part acts as noise.
 */
export function excessRisk(n: number, features: number, noise: number, misfit = 0): number {
  if (n <= features + 1) return Number.POSITIVE_INFINITY;
  return misfit + ((noise + misfit) * features) / (n - features - 1);
}

/** Smallest number of examples at which the unconstrained fit of `all` features beats `kept` features with a misfit. */
export function crossover(all: number, kept: number, noise: number, misfit: number): number {
  let n = all + 2;
  while (excessRisk(n, all, noise) >= excessRisk(n, kept, noise, misfit)) n++;
  return n;
}

const grid = Array.from({ length: 81 }, (_, i) => Math.round(20 * 300 ** (i / 80)));
const curve = (features: number, misfit: number, from = 0): Point[] =>
  grid.filter((n) => n >= from).map((n) => [n, excessRisk(n, features, 1, misfit)] as const);

export const plot: Plot = {
  alt: 'Excess risk against the number of examples, both on logarithmic scales, from 20 to 6,000 examples. Without a constraint, 64 features, the risk starts above 10 near 70 examples and falls to 0.01. A right constraint with 8 features is lower everywhere, from 0.7 to 0.001. A slightly wrong one with 8 features starts just above the right one, flattens at 0.1, and crosses the unconstrained line at 625 examples.',
  x: { label: 'Training examples', scale: 'log' },
  y: { label: 'Excess risk', scale: 'log', domain: [0.001, 12] },
  series: [
    { name: '64 free weights', dashed: true, points: curve(64, 0, 72) },
    { name: '8, slightly wrong', points: curve(8, 0.1) },
    { name: '8, right', points: curve(8, 0) },
  ],
  rules: [{ x: crossover(64, 8, 1, 0.1), text: 'the wrong constraint stops paying' }],
};
