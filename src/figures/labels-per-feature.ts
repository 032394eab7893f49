import type { Plot, Point } from './plot.ts';

/** Features of the frozen network, variance of the noise in the labels, squared length of the true weights. */
const FEATURES = 768;
const NOISE = 0.25;
const SIGNAL = 1;

/** Expected excess error of the least-squares head of smallest norm on n labels, for independent Gaussian features of variance 1. */
export function leastSquares(n: number, d = FEATURES): number {
  if (n < d - 1) return SIGNAL * (1 - n / d) + (NOISE * n) / (d - n - 1);
  if (n > d + 1) return (NOISE * d) / (n - d - 1);
  return Number.POSITIVE_INFINITY;
}

/** The same with the best ridge penalty, in the limit of many features (Hastie et al., 2022). */
export function tunedRidge(n: number, d = FEATURES): number {
  const gamma = d / n;
  const lambda = (gamma * NOISE) / SIGNAL;
  const b = 1 - gamma + lambda;
  return (NOISE * (Math.sqrt(b * b + 4 * gamma * lambda) - b)) / (2 * lambda);
}

const counts = Array.from({ length: 201 }, (_, i) => Math.round(20 * 1000 ** (i / 200)));

export const plot: Plot = {
  alt: 'Excess squared error of a linear head on 768 features against the number of labels from 20 to 20,000, both axes logarithmic, for true weights of length 1 and label noise of variance 0.25. Without a penalty the error falls to 0.77 at 300 labels, rises to an infinite peak at 768, is 6.2 at 800 and 0.06 at 4,000. With a tuned penalty it falls steadily, from 0.71 at 300 to 0.39 at 768 and 0.055 at 4,000.',
  x: { label: 'Labels', scale: 'log', domain: [20, 20000] },
  y: { label: 'Excess squared error', scale: 'log', domain: [0.005, 50] },
  series: [
    { name: 'tuned penalty', points: counts.map((n): Point => [n, tunedRidge(n)]) },
    { name: 'no penalty', points: counts.map((n): Point => [n, leastSquares(n)]).filter(([, y]) => y < 50), dashed: true },
    { name: 'no head at all', points: counts.map((n): Point => [n, SIGNAL]), dashed: true },
  ],
  rules: [{ x: FEATURES, text: '768 features' }],
};
