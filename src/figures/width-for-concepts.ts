import type { Plot, Point } from './plot.ts';

/**
 * Units that suffice to read every one of `concepts` off a sum of `active` random sign codes by inner product and a threshold
 * at one half, with failure probability at most `failure`: Hoeffding and a union bound give concepts * exp(-d / (8 active)) <= failure.
 */
export function sufficientWidth(concepts: number, active: number, failure = 0.01): number {
  return 8 * active * Math.log(concepts / failure);
}

function curve(active: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 60; i += 1) {
    const concepts = 10 ** (1 + (i / 60) * 8);
    points.push([concepts, sufficientWidth(concepts, active)]);
  }
  return points;
}

export const plot: Plot = {
  alt: 'Number of units against number of concepts from ten to a billion, both axes logarithmic. One unit per concept is a straight diagonal. Distributed codes with 1, 10 and 100 concepts active at once are nearly flat curves at about a hundred, a thousand and ten thousand units; they cross the diagonal at about 70, 930 and 11,000 concepts and stay far below it afterwards.',
  x: { label: 'Concepts', scale: 'log', domain: [10, 1e9] },
  y: { label: 'Units', scale: 'log', domain: [10, 1e7] },
  series: [
    {
      name: 'one unit each',
      points: [
        [10, 10],
        [1e7, 1e7],
      ],
      dashed: true,
    },
    { name: '100 at once', points: curve(100) },
    { name: '10 at once', points: curve(10) },
    { name: '1 at once', points: curve(1) },
  ],
};
