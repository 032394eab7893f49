import type { Plot, Point } from './plot.ts';

/**
 * Mean squared error of one weight estimated for each of `places` places whose true values have variance `spread` around a
 * common mean, from `n` observations per place with noise variance 1.
 */
export function separateError(n: number): number {
  return 1 / n;
}

/** One common estimate for all places: the spread stays as bias, the noise is averaged over all of them. */
export function sharedError(n: number, places: number, spread: number): number {
  return spread * (1 - 1 / places) + 1 / (n * places);
}

/** The common estimate plus the best fraction spread / (spread + 1 / n) of each place's own deviation from it. */
export function offsetError(n: number, places: number, spread: number): number {
  const noise = 1 / n;
  return ((1 - 1 / places) * spread * noise) / (spread + noise) + noise / places;
}

const places = 200;
const spread = 0.02;

function curve(error: (n: number) => number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 60; i += 1) {
    const n = 10 ** (0.3 + (i / 60) * 2.7);
    points.push([n, error(n)]);
  }
  return points;
}

export const plot: Plot = {
  alt: 'Mean squared error of a weight against the number of examples per place, both axes logarithmic, for 200 places whose true weights vary with variance 0.02 and noise of variance 1. Separate weights fall as one over n. Shared weights start near 0.02 and stay there. The two lines cross at 50 examples. Shared weights with an own shrunken offset per place lie below both everywhere.',
  x: { label: 'Examples per place', scale: 'log', domain: [2, 1000] },
  y: { label: 'Squared error of a weight', scale: 'log', domain: [0.0005, 1] },
  series: [
    { name: 'separate', points: curve(separateError), dashed: true },
    { name: 'shared', points: curve((n) => sharedError(n, places, spread)), dashed: true },
    { name: 'shared + own offset', points: curve((n) => offsetError(n, places, spread)) },
  ],
  rules: [{ x: 50, text: 'noise = differences' }],
};
