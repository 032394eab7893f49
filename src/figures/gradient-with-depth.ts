import type { Plot } from './plot.ts';

/**
 * Root-mean-square growth of a gradient carried back through `depth` random linear layers of gain `gain`
 * (weights independent, mean 0, variance gain²/width): 1 is the gradient at the output. No shortcut.
 */
export function plainGrowth(depth: number, gain: number): number {
  return gain ** depth;
}

/** The same with a shortcut around every layer and each branch multiplied by `scale`: (1 + scale² gain²)^(depth/2). */
export function shortcutGrowth(depth: number, gain: number, scale: number): number {
  return (1 + (scale * gain) ** 2) ** (depth / 2);
}

const GAIN = 0.9;
const depths = Array.from({ length: 64 }, (_, i) => i + 1);

export const plot: Plot = {
  alt: 'Gradient norm at the first layer relative to the last, on a log axis, for 1 to 64 linear layers of gain 0.9. Without shortcuts it falls to about one thousandth. With shortcuts around unscaled branches it rises above one hundred million. With branches scaled by one over the square root of the depth it stays between 1.3 and 1.5.',
  x: { label: 'Depth', unit: 'layers' },
  y: { label: 'Gradient at first layer, relative to last', scale: 'log' },
  series: [
    { name: 'shortcut, scaled', points: depths.map((L) => [L, shortcutGrowth(L, GAIN, 1 / Math.sqrt(L))] as const) },
    { name: 'shortcut, unscaled', dashed: true, points: depths.map((L) => [L, shortcutGrowth(L, GAIN, 1)] as const) },
    { name: 'no shortcut', dashed: true, points: depths.map((L) => [L, plainGrowth(L, GAIN)] as const) },
  ],
};
