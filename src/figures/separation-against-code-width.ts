import type { Plot, Point } from './plot.ts';

/** Number of input dimensions. */
export const dimensions = 64;

/**
 * Variances of ordinary data along their principal axes, largest first: a signal of total variance 1 that falls
 * as 1 / i^2, on white noise of variance `noise` in each of the 64 dimensions.
 */
export function spectrum(noise: number): number[] {
  const signal = Array.from({ length: dimensions }, (_, i) => 1 / (i + 1) ** 2);
  const total = signal.reduce((sum, v) => sum + v, 0);
  return signal.map((v) => v / total + noise);
}

/** Share of the variance that the best linear autoencoder with `width` numbers leaves unrebuilt: the tail of the spectrum. */
export function unrebuilt(width: number, variances: readonly number[]): number {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return sum(variances.slice(width)) / sum(variances);
}

/**
 * Shift of the squared reconstruction error caused by a deviation of squared length 1 in a random direction, in
 * standard deviations of that error on ordinary Gaussian data. The deviation keeps the share 1 - k/d outside the
 * code; a sum of squares of Gaussians with variances v has variance 2 sum v^2.
 */
export function separation(width: number, variances: readonly number[]): number {
  const tail = variances.slice(width);
  if (tail.length === 0) return 0;
  return tail.length / variances.length / Math.sqrt(2 * tail.reduce((sum, v) => sum + v * v, 0));
}

const variances = spectrum(0.002);
const widths = Array.from({ length: dimensions + 1 }, (_, k) => k);
const best = Math.max(...widths.map((k) => separation(k, variances)));
const curve = (of: (k: number) => number): Point[] => widths.map((k): Point => [k, of(k)]);

export const plot: Plot = {
  alt: 'Two curves against the number of values in the code, from 0 to 64. The error on ordinary data falls from 1, steeply at first, to 0.1 at 19 and to 0 at 64. The separation of a faint random defect rises from near 0 to its maximum at 19 and falls again, to 0.68 of the maximum at 48 and to 0 at 64.',
  x: { label: 'Numbers in the code, of 64', domain: [0, 64] },
  y: { label: 'Share of the maximum', domain: [0, 1] },
  series: [
    { name: 'defect stands out', points: curve((k) => separation(k, variances) / best) },
    { name: 'error, ordinary data', points: curve((k) => unrebuilt(k, variances)), dashed: true },
  ],
  rules: [{ x: 19, text: 'best detector' }],
};
