import type { Plot } from './plot.ts';

/** Logarithm of n choose k. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}

/** Share of the 2ⁿ ways to label n points in general position in d dimensions that a hyperplane through the origin separates (Cover). */
export function separableShare(n: number, d: number): number {
  if (n <= d) return 1;
  let sum = 0;
  for (let k = 0; k < d; k++) sum += Math.exp(logChoose(n - 1, k) - (n - 1) * Math.LN2);
  return Math.min(1, sum);
}

const curve = (d: number, ratios: readonly number[]) => ratios.map((r) => [r, separableShare(Math.round(r * d), d)] as const);

export const plot: Plot = {
  alt: 'Share of random labelings that a linear probe fits without error over the number of items per feature. For 10, 100 and 1,000 features it is one up to one item per feature and exactly one half at two. The more features, the sharper the fall: with 1,000 it is still one at 1.8 and zero at 2.2.',
  x: { label: 'Labeled items per feature' },
  y: { label: 'Random labelings fitted perfectly', domain: [0, 1] },
  series: [
    {
      name: '1,000 features',
      points: curve(
        1000,
        Array.from({ length: 61 }, (_, i) => 0.5 + i / 20),
      ),
    },
    {
      name: '100 features',
      dashed: true,
      points: curve(
        100,
        Array.from({ length: 61 }, (_, i) => 0.5 + i / 20),
      ),
    },
    {
      name: '10 features',
      dashed: true,
      points: curve(
        10,
        Array.from({ length: 31 }, (_, i) => 0.5 + i / 10),
      ),
    },
  ],
};
