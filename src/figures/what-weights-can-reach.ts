import type { Plot, Point } from './plot.ts';

/** Two losses on one parameter, each zero at its own end and level far away. Every x from −1 to 1 is a best compromise. */
export const first = (x: number): number => 1 - Math.exp(-((x - 1) ** 2));
export const second = (x: number): number => 1 - Math.exp(-((x + 1) ** 2));
const slopeOfFirst = (x: number) => 2 * (x - 1) * Math.exp(-((x - 1) ** 2));
const slopeOfSecond = (x: number) => 2 * (x + 1) * Math.exp(-((x + 1) ** 2));

/** The lowest point of w·first + (1 − w)·second, by search over a fine grid. */
export function weighted(w: number): number {
  let best = -2;
  for (let x = -2; x <= 2; x += 0.0005) if (w * first(x) + (1 - w) * second(x) < w * first(best) + (1 - w) * second(best)) best = x;
  return best;
}

/** Minimizes `first` subject to second ≤ limit: descent on first + λ·excess + damping/2·excess², while λ climbs with the excess. */
export function constrained(limit: number, damping = 30): number {
  let [x, multiplier] = [-0.5, 0];
  for (let step = 0; step < 20_000; step++) {
    const excess = second(x) - limit;
    const push = Math.max(0, multiplier + damping * excess);
    x -= 0.01 * (slopeOfFirst(x) + push * slopeOfSecond(x));
    multiplier = Math.max(0, multiplier + 0.05 * excess);
  }
  return x;
}

const at = (x: number): Point => [first(x), second(x)];
export const weights = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
export const limits = Array.from({ length: 9 }, (_, i) => (i + 1) / 10);

export const plot: Plot = {
  alt: 'Curve of best compromises between two losses, bulging away from the origin, from (0.98, 0) to (0, 0.98). The results of 19 different weights lie in two clusters at its ends, with first or second loss below 0.1, and none between. The results of nine constraints on the second loss, 0.1 to 0.9, are spread along the whole curve.',
  x: { label: 'First loss', domain: [0, 1] },
  y: { label: 'Second loss', domain: [0, 1] },
  series: [
    { name: 'reached by constraints', as: 'dots', points: limits.map((limit) => at(constrained(limit))) },
    { name: 'reached by weights', as: 'dots', points: weights.map((w) => at(weighted(w))) },
    { name: 'best compromises', dashed: true, points: Array.from({ length: 81 }, (_, i) => at(-1 + i / 40)) },
  ],
};
