import type { Plot, Point } from './plot.ts';

/**
 * Nats that b noisy labels tell about a function, when its values at the b inputs are jointly normal with correlation `rho` between any two
 * and a variance of `ratio` times the label noise: ½ log det(I + ratio·R), by the two eigenvalues of R.
 */
export function information(b: number, rho: number, ratio: number): number {
  return 0.5 * ((b - 1) * Math.log(1 + ratio * (1 - rho)) + Math.log(1 + ratio * (1 + (b - 1) * rho)));
}

/** How many unrelated inputs would tell as much. */
export const worth = (b: number, rho: number, ratio: number): number => information(b, rho, ratio) / information(1, 0, ratio);

const RATIO = 1;
const sizes = Array.from({ length: 50 }, (_, i) => i + 1);
const curve = (rho: number): Point[] => sizes.map((b) => [b, worth(b, rho, RATIO)]);

export const plot: Plot = {
  alt: 'Worth of a batch, in unrelated labels, against its size from 1 to 50. Unrelated inputs are worth their number. With correlation 0.5 fifty are worth 33, with 0.95 they are worth 9, and fifty copies of one input are worth 5.7.',
  x: { label: 'Labels in the batch' },
  y: { label: 'Worth, in unrelated labels', domain: [0, 52] },
  series: [
    { name: 'unrelated', points: curve(0) },
    { name: 'correlation 0.5', points: curve(0.5), dashed: true },
    { name: 'correlation 0.95', points: curve(0.95), dashed: true },
    { name: 'copies', points: curve(1), dashed: true },
  ],
};
