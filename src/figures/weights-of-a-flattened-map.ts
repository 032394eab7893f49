import type { Plot, Point } from './plot.ts';

/** Weights and biases of a dense layer with `inputs` inputs and `outputs` units. */
export function denseWeights(inputs: number, outputs: number): number {
  return (inputs + 1) * outputs;
}

/** Weights and biases of a convolution with square kernels of side `kernel`. */
export function convolutionWeights(kernel: number, channelsIn: number, channelsOut: number): number {
  return (kernel * kernel * channelsIn + 1) * channelsOut;
}

const CHANNELS = 512;
const UNITS = 4096;

function curve(weights: (side: number) => number): Point[] {
  const points: Point[] = [];
  for (let side = 1; side <= 56; side += 1) points.push([side, weights(side)]);
  return points;
}

export const plot: Plot = {
  alt: 'Number of weights against the side of a feature map with 512 channels, from 1 to 56, on a logarithmic axis. A dense layer of 4,096 units on the flattened map rises from 2.1 million to 6.6 billion and holds 103 million at side 7. After averaging over positions the same layer stays at 2.1 million, and a 3 by 3 convolution with 512 channels at 2.4 million.',
  x: { label: 'Side of the feature map', unit: 'pixels', domain: [1, 56] },
  y: { label: 'Weights', scale: 'log', domain: [1e6, 1e10] },
  series: [
    { name: 'flatten, then dense', points: curve((side) => denseWeights(side * side * CHANNELS, UNITS)) },
    { name: '3×3 convolution', points: curve(() => convolutionWeights(3, CHANNELS, CHANNELS)), dashed: true },
    { name: 'average, then dense', points: curve(() => denseWeights(CHANNELS, UNITS)), dashed: true },
  ],
  rules: [{ x: 7, text: 'VGG-16' }],
};
