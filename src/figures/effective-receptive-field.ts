import type { Plot, Point } from './plot.ts';

/**
 * Share of the mean squared gradient that reaches each input offset from one output of `layers` one-dimensional convolutions
 * of width `kernel`, linear, with independent weights of mean 0 and equal variance: the share of the paths that end there.
 * Length layers * (kernel - 1) + 1. In two dimensions the profile is the product of two such.
 */
export function influence(layers: number, kernel: number): number[] {
  let profile = [1];
  for (let layer = 0; layer < layers; layer += 1) {
    const next = new Array<number>(profile.length + kernel - 1).fill(0);
    profile.forEach((p, i) => {
      for (let j = 0; j < kernel; j += 1) next[i + j] = (next[i + j] ?? 0) + p / kernel;
    });
    profile = next;
  }
  return profile;
}

/** Everything that can influence the output at all, in pixels. */
export function theoreticalWidth(layers: number, kernel: number): number {
  return layers * (kernel - 1) + 1;
}

/** The smallest centered window, in pixels, that holds at least `share` of the influence (odd kernels). */
export function effectiveWidth(layers: number, kernel: number, share = 0.95): number {
  const profile = influence(layers, kernel);
  const middle = (profile.length - 1) / 2;
  let held = profile[middle] ?? 0;
  let radius = 0;
  while (held < share && radius < middle) {
    radius += 1;
    held += (profile[middle - radius] ?? 0) + (profile[middle + radius] ?? 0);
  }
  return 2 * radius + 1;
}

const depths = Array.from({ length: 50 }, (_, i) => i + 1);
const line = (width: (layers: number) => number): Point[] => depths.map((layers) => [layers, width(layers)]);

export const plot: Plot = {
  alt: 'Width in pixels against the number of stacked convolutions of width 3, from 1 to 50. The theoretical receptive field grows in a straight line to 101 pixels. The middle window that holds 95 percent of the mean squared gradient at initialization grows like a square root and reaches 23 pixels.',
  x: { label: 'Convolutions of width 3, stride 1', domain: [1, 50] },
  y: { label: 'Width', unit: 'pixels', domain: [0, 105] },
  series: [
    { name: 'can influence', points: line((layers) => theoreticalWidth(layers, 3)), dashed: true },
    { name: '95% of the influence', points: line((layers) => effectiveWidth(layers, 3)), as: 'step' },
  ],
};
