import { defaults, type LivePlot, type Plot } from '../plot.ts';

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

const depths = Array.from({ length: 64 }, (_, i) => i + 1);

export const live: LivePlot = {
  controls: [
    { name: 'gain', label: 'Gain of a layer', min: 0.8, max: 1.2, step: 0.01, value: 0.9 },
    { name: 'branch', label: 'Branch scale × √depth', min: 0.1, max: 2, step: 0.1, value: 1 },
  ],
  draw: ({ gain = 1, branch = 1 }) => ({
    alt: 'Gradient norm at the first layer relative to the last, on a log axis, for 1 to 64 linear layers of gain 0.9. Without shortcuts it falls to about one thousandth. With shortcuts around unscaled branches it rises above one hundred million. With branches scaled by one over the square root of the depth it stays between 1.3 and 1.5.',
    x: { label: 'Depth', unit: 'layers', domain: [1, 64] },
    y: { label: 'Gradient at first layer, relative to last', scale: 'log', domain: [1e-6, 1e13] },
    series: [
      { name: 'shortcut, scaled', points: depths.map((L) => [L, shortcutGrowth(L, gain, branch / Math.sqrt(L))] as const) },
      { name: 'shortcut, unscaled', dashed: true, points: depths.map((L) => [L, shortcutGrowth(L, gain, 1)] as const) },
      { name: 'no shortcut', dashed: true, points: depths.map((L) => [L, plainGrowth(L, gain)] as const) },
    ],
  }),
  say: ({ gain = 1, branch = 1 }) =>
    `Through 64 layers of gain ${gain.toFixed(2)} the gradient is multiplied by ${plainGrowth(64, gain).toPrecision(2)} without shortcuts, by ${shortcutGrowth(64, gain, 1).toPrecision(2)} with unscaled branches and by ${shortcutGrowth(64, gain, branch / 8).toFixed(2)} with scaled ones.`,
};

export const plot: Plot = live.draw(defaults(live));
