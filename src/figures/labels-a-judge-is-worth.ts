import type { Plot, Point } from './plot.ts';

/**
 * Variance of the corrected mean, in units of that of n human labels alone: judge scores of N further answers, scaled by `weight`, plus the
 * weighted correction on the n labeled ones. Human and judge scores have equal variance and correlation `rho`; `ratio` is n / N.
 */
export function variance(rho: number, ratio: number, weight: number): number {
  return 1 - 2 * weight * rho + weight ** 2 * (1 + ratio);
}

/** The weight at which that is smallest. */
export const bestWeight = (rho: number, ratio: number): number => rho / (1 + ratio);

/** How many human labels one human label is worth when the judge is added: one over that variance. */
export const worth = (rho: number, ratio: number, weight = bestWeight(rho, ratio)): number => 1 / variance(rho, ratio, weight);

const RATIO = 0.05;
const rhos = Array.from({ length: 96 }, (_, i) => i / 100);
const curve = (weight?: number): Point[] => rhos.map((rho) => [rho, worth(rho, RATIO, weight)]);

export const plot: Plot = {
  alt: 'Worth of one human label against the correlation of judge and human scores, with twenty judged answers for every labeled one. With the best weight it starts at 1, is 1.5 at a correlation of 0.6, 2.6 at 0.8 and 4.4 at 0.9. With weight one it is below 1 until a correlation of about 0.53, and close to the other curve above 0.8.',
  x: { label: 'Correlation of judge and human scores', domain: [0, 0.95] },
  y: { label: 'Worth of one human label', domain: [0, 7] },
  series: [
    { name: 'judge weighted best', points: curve() },
    { name: 'judge counted in full', points: curve(1), dashed: true },
  ],
  rules: [{ y: 1, text: 'people alone' }],
};
