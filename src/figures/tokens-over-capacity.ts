import type { Plot, Point } from './plot.ts';

/** Expected count above `places` of a Poisson number with the given mean: the sum over n > places of (n - places) P(n). */
export function expectedOverflow(mean: number, places: number): number {
  if (mean === 0) return 0;
  let probability = Math.exp(-mean);
  let cumulated = probability;
  let held = 0;
  for (let n = 1; n <= places; n += 1) {
    probability *= mean / n;
    cumulated += probability;
    held += n * probability;
  }
  return mean - held - places * (1 - cumulated);
}

/**
 * Percent of routed tokens that find their expert full. Tokens choose independently, so loads are Poisson (the limit of
 * many experts); `meanLoad` is tokens per expert. Half of the experts draw `skew` times that load, the other half 2 - skew.
 */
export function droppedPercent(capacityFactor: number, meanLoad: number, skew = 1): number {
  const places = Math.round(capacityFactor * meanLoad);
  const over = (expectedOverflow(skew * meanLoad, places) + expectedOverflow((2 - skew) * meanLoad, places)) / 2;
  return (100 * over) / meanLoad;
}

function curve(meanLoad: number, skew: number): Point[] {
  const points: Point[] = [];
  for (let places = meanLoad; places <= 2 * meanLoad; places += meanLoad / 16) {
    points.push([places / meanLoad, droppedPercent(places / meanLoad, meanLoad, skew)]);
  }
  return points;
}

export const plot: Plot = {
  alt: 'Percent of tokens dropped against the capacity factor from 1 to 2. A balanced router with 16 tokens per expert drops 10 percent at factor 1 and 2.3 at 1.25; with 64 tokens per expert it drops 5 percent at 1 and 0.1 at 1.25. A router that favors half of its experts three to one drops 25 percent at 1 and 12.6 at 1.25, and needs about 1.75 to keep nearly all.',
  x: { label: 'Capacity factor', domain: [1, 2] },
  y: { label: 'Tokens dropped', unit: '%' },
  series: [
    { name: 'skewed 3:1, load 64', points: curve(64, 1.5) },
    { name: 'balanced, load 16', points: curve(16, 1), dashed: true },
    { name: 'balanced, load 64', points: curve(64, 1), dashed: true },
  ],
};
