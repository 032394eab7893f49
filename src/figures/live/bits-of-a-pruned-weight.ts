import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/** Bits of one kept value. */
const VALUE = 16;

/** Bits per original weight when a share `removed` is zeroed and every survivor stores its value and a 16-bit position. */
export const indexed = (removed: number, value = VALUE): number => (1 - removed) * (value + 16);

/** The same with one bit per original weight that says whether it survived. */
export const masked = (removed: number, value = VALUE): number => (1 - removed) * value + 1;

/** Whole channels removed: the matrix is smaller and nothing else is stored. */
export const channels = (removed: number, value = VALUE): number => (1 - removed) * value;

/** Two of four: the pair of survivors in each group of four has two 2-bit positions; half the values remain. */
export const twoOfFour = (): number => (2 * VALUE + 2 * 2) / 4;

/** No lossless code of random positions takes less: the entropy of the pattern beside the kept values. */
export function least(removed: number): number {
  const h = (p: number) => (p <= 0 ? 0 : -p * Math.log2(p));
  return h(removed) + h(1 - removed) + (1 - removed) * VALUE;
}

const shares = Array.from({ length: 100 }, (_, k) => k / 100);
const over = (f: (removed: number) => number): Point[] => shares.map((s) => [100 * s, f(s)]);

export const live: LivePlot = {
  controls: [{ name: 'value', label: 'Bits of a kept value', min: 2, max: 16, step: 1, value: 16 }],
  draw: ({ value = VALUE }) => ({
    alt: 'Bits stored per original 16-bit weight against the share removed. Zeros stored as zeros stay at 16. A position beside each survivor starts at 32 and falls below 16 only beyond one half. A bit mask starts at 17 and falls in parallel with whole channels, which start at 16 and go to zero, one bit below it.',
    x: { label: 'Weights removed', unit: '%', domain: [0, 100] },
    y: { label: 'Bits per original weight', domain: [0, 34] },
    series: [
      { name: 'whole channels', points: over((removed) => channels(removed, value)) },
      { name: 'bit mask', points: over((removed) => masked(removed, value)) },
      { name: 'position of each', dashed: true, points: over((removed) => indexed(removed, value)) },
      { name: 'zeros as zeros', dashed: true, points: over(() => value) },
    ],
  }),
  say: ({ value = VALUE }) =>
    `At half of the weights removed, whole channels take ${channels(0.5, value).toFixed(1)} bits per original weight, a mask ${masked(0.5, value).toFixed(1)} and a position of each ${indexed(0.5, value).toFixed(1)}; positions pay only beyond ${(100 * (1 - value / (value + 16))).toFixed(0)} percent.`,
};

export const plot: Plot = live.draw(defaults(live));
