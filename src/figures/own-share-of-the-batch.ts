import type { Plot, Point } from './plot.ts';

/**
 * What batch normalization (epsilon 0, biased variance, gain 1, bias 0) returns for a value that lies `x` standard deviations from the
 * mean of its batch companions, when the other `size` - 1 values have mean 0 and variance 1 exactly.
 * Mean x / m; variance (m - 1)(1 + x^2 / m) / m; hence x sqrt(m - 1) / sqrt(m + x^2), bounded by sqrt(m - 1).
 */
export function normalizedWithItself(x: number, size: number): number {
  return (x * Math.sqrt(size - 1)) / Math.sqrt(size + x * x);
}

const xs = Array.from({ length: 61 }, (_, i) => i / 5);
const curve = (size: number): Point[] => xs.map((x) => [x, normalizedWithItself(x, size)]);

export const plot: Plot = {
  alt: 'Normalized value against the raw value of one example, in standard deviations of the others in its batch, from 0 to 12. With fixed statistics the line is straight. With 256 values per channel it reaches 9.6, with 64 it bends to 6.6, with 16 to 3.7, and with 4 it is nearly flat at 1.7.',
  x: { label: 'Raw value', unit: 'deviations of the others', domain: [0, 12] },
  y: { label: 'After normalization', domain: [0, 12] },
  series: [
    { name: 'fixed statistics', points: xs.map((x) => [x, x]), dashed: true },
    { name: '256 values', points: curve(256) },
    { name: '64 values', points: curve(64) },
    { name: '16 values', points: curve(16) },
    { name: '4 values', points: curve(4) },
  ],
};
