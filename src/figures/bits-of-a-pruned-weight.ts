import type { Plot, Point } from './plot.ts';

/** Bits of one kept value. */
const VALUE = 16;

/** Bits per original weight when a share `removed` is zeroed and every survivor stores its value and a 16-bit position. */
export const indexed = (removed: number): number => (1 - removed) * (VALUE + 16);

/** The same with one bit per original weight that says whether it survived. */
export const masked = (removed: number): number => (1 - removed) * VALUE + 1;

/** Whole channels removed: the matrix is smaller and nothing else is stored. */
export const channels = (removed: number): number => (1 - removed) * VALUE;

/** Two of four: the pair of survivors in each group of four has two 2-bit positions; half the values remain. */
export const twoOfFour = (): number => (2 * VALUE + 2 * 2) / 4;

/** No lossless code of random positions takes less: the entropy of the pattern beside the kept values. */
export function least(removed: number): number {
  const h = (p: number) => (p <= 0 ? 0 : -p * Math.log2(p));
  return h(removed) + h(1 - removed) + (1 - removed) * VALUE;
}

const shares = Array.from({ length: 100 }, (_, k) => k / 100);
const over = (f: (removed: number) => number): Point[] => shares.map((s) => [100 * s, f(s)]);

export const plot: Plot = {
  alt: 'Bits stored per original 16-bit weight against the share removed. Zeros stored as zeros stay at 16. A position beside each survivor starts at 32 and falls below 16 only beyond one half. A bit mask starts at 17 and falls in parallel with whole channels, which start at 16 and go to zero, one bit below it.',
  x: { label: 'Weights removed', unit: '%' },
  y: { label: 'Bits per original weight', domain: [0, 34] },
  series: [
    { name: 'whole channels', points: over(channels) },
    { name: 'bit mask', points: over(masked) },
    { name: 'position of each', dashed: true, points: over(indexed) },
    { name: 'zeros as zeros', dashed: true, points: over(() => VALUE) },
  ],
  notes: [{ at: [50, twoOfFour()], text: 'two of four' }],
};
