import type { Plot, Point } from './plot.ts';

const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

/**
 * Probability that a sum of independent standard normal steps, one a look, is outside plus or minus `limit(k)` after at least one of
 * `looks` steps. The density of paths still inside is carried from look to look on a grid of midpoints.
 */
export function crossing(looks: number, limit: (k: number) => number, cells = 160): number {
  let at = [0];
  let mass = [1];
  for (let k = 1; k <= looks; k++) {
    const half = limit(k);
    const width = (2 * half) / cells;
    const next = Array.from({ length: cells }, (_, i) => -half + (i + 0.5) * width);
    mass = next.map((s) => width * at.reduce((sum, u, j) => sum + (mass[j] ?? 0) * density(s - u), 0));
    at = next;
  }
  return 1 - mass.reduce((a, b) => a + b, 0);
}

/** Stop as soon as the two-sided p-value is below 5 percent. */
export const naive = (k: number): number => 1.959964 * Math.sqrt(k);

/** Howard and colleagues' normal mixture: at most 5 percent ever, sharpest near look 8 `rho`. */
export const alwaysValid =
  (rho: number) =>
  (k: number): number =>
    Math.sqrt((k + rho) * (Math.log((k + rho) / rho) + 2 * Math.log(20)));

export const LOOKS = 28;
const RHO = LOOKS / 8;
const counts = Array.from({ length: LOOKS }, (_, i) => i + 1);
const over = (limit: (k: number) => number): Point[] => counts.map((n) => [n, 100 * crossing(n, limit)]);

export const plot: Plot = {
  alt: 'Chance of declaring a winner between two equal versions, against the number of looks, one a day for four weeks. Stopping at the first p below 0.05 starts at 5 percent with one look, reaches 17 after seven and 27 after 28. A limit that is valid at all times stays below 2 percent.',
  x: { label: 'Looks, one a day' },
  y: { label: 'False winners', unit: '%', domain: [0, 30] },
  series: [
    { name: 'valid at all times', points: over(alwaysValid(RHO)) },
    { name: 'first p below 0.05', dashed: true, points: over(naive) },
  ],
  rules: [{ y: 5, text: 'promised' }],
};
