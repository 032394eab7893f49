import type { Plot, Point } from './plot.ts';

/**
 * Variance of a hidden element of a stationary Gauss–Markov chain (variance 1, correlation `rho` between neighbors),
 * given the nearest visible elements at distances `a` and `b` on its two sides. All others add nothing.
 */
export function remaining(rho: number, a: number, b: number): number {
  const [p, q] = [rho ** (2 * a), rho ** (2 * b)];
  return ((1 - p) * (1 - q)) / (1 - p * q);
}

/** Its mean over hidden elements when each element is hidden independently with probability `rate`. */
export function difficulty(rho: number, rate: number): number {
  const reach = Math.min(400, Math.ceil(-30 / Math.log(rate)) + 1);
  let sum = 0;
  for (let a = 1; a <= reach; a++) {
    for (let b = 1; b <= reach; b++) sum += (1 - rate) ** 2 * rate ** (a + b - 2) * remaining(rho, a, b);
  }
  return sum;
}

const rates = Array.from({ length: 46 }, (_, i) => 0.02 + i * 0.02);
const curve = (rho: number): Point[] => rates.map((m): Point => [100 * m, 100 * difficulty(rho, m)]);

export const plot: Plot = {
  alt: 'Share of a hidden element’s variance that the visible ones leave unexplained, against the share hidden from 2 to 92 percent, for chains of three correlations. With 0.97 between neighbors it is 3 percent at a rate of 15 and 9 at 75. With 0.9 it is 12 at 15 and 29 at 75. With 0.5 it is 64 at 15 and 86 at 75.',
  x: { label: 'Share of the input that is hidden', unit: '%', domain: [0, 95] },
  y: { label: 'Variance left to guess', unit: '%', domain: [0, 100] },
  series: [
    { name: 'correlation 0.5', points: curve(0.5), dashed: true },
    { name: 'correlation 0.9', points: curve(0.9), dashed: true },
    { name: 'correlation 0.97', points: curve(0.97) },
  ],
  rules: [
    { x: 15, text: '15%' },
    { x: 75, text: '75%' },
  ],
};
