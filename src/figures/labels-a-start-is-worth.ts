import type { Plot } from './plot.ts';

/** A linear task with 20 coefficients, inputs of variance 1 and label noise of variance 10. */
export const size = 20;
export const noise = 10;

/** How many labels a starting point at this distance from the task's solution is worth. */
export const worth = (distance: number): number => (size * noise) / distance ** 2;

/** The share of the way from the start to the least-squares solution that is best to go. */
export const share = (n: number, distance: number): number => n / (n + worth(distance));

/** Expected excess error after going a share s of that way. */
export const error = (n: number, distance: number, s: number): number => (1 - s) ** 2 * distance ** 2 + (s ** 2 * size * noise) / n;

/** The same at the best share: size · noise / (n + worth). */
export const best = (n: number, distance: number): number => error(n, distance, share(n, distance));

const labels = Array.from({ length: 61 }, (_, i) => 10 ** (2 + i / 20));
const curve = (distance: number) => labels.map((n) => [n, best(n, distance)] as const);

export const plot: Plot = {
  alt: 'Error over the number of labels, both logarithmic, for three starting points. From zero, at distance 1, the error falls from 0.67 at 100 labels to 0.17 at 1,000 and 0.002 at 100,000. From a near start, at distance 0.3, it is 0.09 at 100 labels and 0.06 at 1,000, and joins the first curve by 100,000. From a start at distance 2 it begins at 1.33 and meets the curve from zero at about 10,000.',
  x: { label: 'Labels for the task', scale: 'log' },
  y: { label: 'Excess error', scale: 'log' },
  series: [
    { name: 'near start (0.3)', points: curve(0.3) },
    { name: 'from zero (1)', dashed: true, points: curve(1) },
    { name: 'wrong start (2)', points: curve(2) },
  ],
};
