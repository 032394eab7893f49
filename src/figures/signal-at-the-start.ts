import type { Plot, Point } from './plot.ts';

/** Mean square of a layer's outputs over that of its inputs, for weights of variance `factor` / fan-in between rectifiers. */
export const plainRatio = (factor: number): number => factor / 2;

/** The same for a residual block x + s·F(x) whose branch F keeps the mean square. */
export const residualRatio = (scale: number): number => 1 + scale ** 2;

/** Root mean square after each of `depth` layers or blocks, starting at 1. */
export const signal = (ratio: number, depth: number): number[] => Array.from({ length: depth + 1 }, (_, l) => ratio ** (l / 2));

export const DEPTH = 50;
const points = (ratio: number): Point[] => signal(ratio, DEPTH).map((r, l) => [l, r] as const);

export const plot: Plot = {
  alt: 'Root mean square of the activations against depth at the start of training, log axis. Plain rectifier layers with weight variance 2/n stay at 1; with 1/n they fall to 3e-8 after 50 layers, with PyTorch’s default 1/(3n) to 4e-20. Residual blocks with full branches grow to 3e7; with branches scaled by one over the root of the depth they end at 1.6.',
  x: { label: 'Layer or block' },
  y: { label: 'Root mean square of the signal', scale: 'log' },
  series: [
    { name: 'residual, full branch', dashed: true, points: points(residualRatio(1)) },
    { name: 'residual, branch / √50', points: points(residualRatio(1 / Math.sqrt(DEPTH))) },
    { name: 'plain, 2/n', points: points(plainRatio(2)) },
    { name: 'plain, 1/n', dashed: true, points: points(plainRatio(1)) },
    { name: 'plain, 1/(3n)', dashed: true, points: points(plainRatio(1 / 3)) },
  ],
};
