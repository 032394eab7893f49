import type { Plot, Point } from './plot.ts';

/** Upper tail of the standard normal distribution, by Simpson's rule on [z, z + 12]; absolute error below 1e-9 for z >= 0. */
export function upperTail(z: number): number {
  const steps = 600;
  const width = 12 / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1) {
    const x = z + i * width;
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-0.5 * x * x);
  }
  return (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

/**
 * Probability that a random unit vector which is not among the `items` summands passes for one, when the sum of
 * `items` independent random unit vectors in R^n is tested by an inner product against the threshold 1/2.
 * The inner product has mean 0 and variance items / n, and is taken as normal.
 */
export function falseMember(items: number, n: number): number {
  return upperTail(0.5 / Math.sqrt(items / n));
}

function curve(n: number): Point[] {
  return Array.from({ length: 100 }, (_, i): Point => [i + 1, 100 * falseMember(i + 1, n)]);
}

export const plot: Plot = {
  alt: 'Share of outsiders that pass for members of a sum, in percent, against the number of vectors added, from 1 to 100, for four widths. With 64 dimensions it exceeds one percent from three vectors on and reaches 34 percent at 100. With 256 dimensions it first exceeds one percent at 12 vectors, with 512 at 24 and with 2,048 at 95.',
  x: { label: 'Vectors added', domain: [1, 100] },
  y: { label: 'Outsiders taken for members', unit: 'percent', domain: [0, 36] },
  series: [
    { name: '64 dimensions', points: curve(64), dashed: true },
    { name: '256 dimensions', points: curve(256), dashed: true },
    { name: '512 dimensions', points: curve(512) },
    { name: '2,048 dimensions', points: curve(2048), dashed: true },
  ],
};
