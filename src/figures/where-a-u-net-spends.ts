import type { Plot } from './plot.ts';

/** Channels at level `level` (0 is full resolution): 64, doubled at every level. */
export function channels(level: number): number {
  return 64 * 2 ** level;
}

/**
 * One encoder level with two 3x3 convolutions on a two-dimensional image with 3 input channels, sizes per input pixel:
 * `values` are the numbers in its two outputs, `weights` its parameters without biases, `multiplications` those of both layers.
 */
export function level(index: number): { values: number; weights: number; multiplications: number } {
  const c = channels(index);
  const before = index === 0 ? 3 : channels(index - 1);
  const positions = 4 ** -index;
  const weights = 9 * (before * c + c * c);
  return { values: 2 * c * positions, weights, multiplications: weights * positions };
}

/** Each level's share, in percent, of the encoder's total. */
export function shares(levels: number, of: 'values' | 'weights' | 'multiplications'): number[] {
  const all = Array.from({ length: levels }, (_, i) => level(i)[of]);
  const total = all.reduce((a, b) => a + b, 0);
  return all.map((x) => (100 * x) / total);
}

export const plot: Plot = {
  alt: 'Bars for five levels of a U-Net encoder, from full resolution to one sixteenth. Stored values: 52, 26, 13, 6 and 3 percent. Multiplications: 15 percent at the first level and 21 at each of the others. Weights: 0.2, 1, 5, 19 and 75 percent.',
  x: { label: 'Resolution', categories: ['1', '1/2', '1/4', '1/8', '1/16'] },
  y: { label: 'Share of the encoder', unit: '%', domain: [0, 80] },
  series: [
    { name: 'stored values', points: shares(5, 'values').map((y, x) => [x, y] as const), as: 'bars' },
    { name: 'multiplications', points: shares(5, 'multiplications').map((y, x) => [x, y] as const), as: 'bars' },
    { name: 'weights', points: shares(5, 'weights').map((y, x) => [x, y] as const), as: 'bars' },
  ],
};
