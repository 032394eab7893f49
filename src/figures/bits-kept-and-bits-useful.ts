import type { Plot, Point } from './plot.ts';

/**
 * Bits about Y that a code keeps when it keeps `rate` bits about X, for jointly Gaussian scalars with correlation
 * `correlation`, along the optimal curve (Chechik et al., 2003): the code is X plus Gaussian noise.
 */
export function usefulBits(rate: number, correlation: number): number {
  return -0.5 * Math.log2(1 - correlation ** 2 * (1 - 2 ** (-2 * rate)));
}

/** Mutual information of the two scalars in bits: what no code can exceed. */
export function ceiling(correlation: number): number {
  return -0.5 * Math.log2(1 - correlation ** 2);
}

function curve(correlation: number): Point[] {
  return Array.from({ length: 101 }, (_, i): Point => [i / 20, usefulBits(i / 20, correlation)]);
}

export const plot: Plot = {
  alt: 'Bits about the target against bits kept about the input, from 0 to 5, for three correlations. With correlation 0.99 the curve follows the diagonal at first and nears 2.8 bits. With 0.9 it reaches 0.67 bits at a rate of 1, 1.03 at 2 and levels off at 1.2. With 0.5 it never exceeds 0.21. No curve lies above the diagonal.',
  x: { label: 'Kept about the input', unit: 'bits', domain: [0, 5] },
  y: { label: 'Kept about the target', unit: 'bits', domain: [0, 3] },
  series: [
    {
      name: 'upper limit',
      points: [
        [0, 0],
        [3, 3],
      ],
      dashed: true,
    },
    { name: 'correlation 0.99', points: curve(0.99), dashed: true },
    { name: 'correlation 0.9', points: curve(0.9) },
    { name: 'correlation 0.5', points: curve(0.5), dashed: true },
  ],
};
