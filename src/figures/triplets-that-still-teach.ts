import type { Plot, Point } from './plot.ts';

const MARGIN = 0.2;

/** Probability that a direction uniform on the unit sphere in d dimensions has a cosine above c with a given one. */
export function capShare(c: number, d: number, cells = 4000): number {
  const angle = Math.acos(Math.max(-1, Math.min(1, c)));
  // sin^(d - 2), integrated over the angle by the midpoint rule; each part on its own grid, so that tiny caps stay exact
  const integral = (to: number) => {
    let sum = 0;
    for (let i = 0; i < cells; i++) sum += Math.sin(((i + 0.5) * to) / cells) ** (d - 2);
    return (sum * to) / cells;
  };
  return integral(angle) / integral(Math.PI);
}

/** Share of random negatives that still give a gradient: squared distance below the positive's plus the margin. */
export const active = (positive: number, d: number): number => capShare(1 - (positive + MARGIN) / 2, d);

const squares = Array.from({ length: 81 }, (_, i) => i / 40);
const curve = (d: number): Point[] => squares.map((s): Point => [s, active(s, d)]).filter(([, y]) => y > 1e-7);

export const plot: Plot = {
  alt: 'Share of random negatives that violate a margin of 0.2, log axis, against the squared distance of the positive from 0 to 2, for embeddings spread evenly over 8, 32 and 128 dimensions. All curves rise to about one half at 1.8. At a squared distance of 1 it is 14 percent in 8 dimensions, 1.1 percent in 32 and 1.3 in a million in 128.',
  x: { label: 'Squared distance of the positive', domain: [0, 2] },
  y: { label: 'Share of negatives with a gradient', scale: 'log', domain: [1e-7, 1] },
  series: [
    { name: '8 dimensions', points: curve(8), dashed: true },
    { name: '32 dimensions', points: curve(32), dashed: true },
    { name: '128 dimensions', points: curve(128) },
  ],
  rules: [{ x: 1, text: 'positive at 60°' }],
};
