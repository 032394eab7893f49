import type { Plot, Point } from './plot.ts';
import { normalCdf } from './mean-against-maximum.ts';

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** Derivatives of activations at a pre-activation z. */
export const derivative = {
  relu: (z: number): number => (z > 0 ? 1 : 0),
  leaky: (z: number): number => (z > 0 ? 1 : 0.01),
  gelu: (z: number): number => normalCdf(z) + z * density(z),
  silu: (z: number): number => logistic(z) * (1 + z * (1 - logistic(z))),
  sigmoid: (z: number): number => logistic(z) * (1 - logistic(z)),
};

/** Root mean square of a derivative when pre-activations are normal with standard deviation 1 and mean -drift. */
export function rootMeanSquare(slope: (z: number) => number, drift: number): number {
  const steps = 4000;
  const width = 20 / steps;
  let sum = 0;
  for (let i = 0; i < steps; i += 1) {
    const z = -10 + (i + 0.5) * width;
    sum += slope(z - drift) ** 2 * density(z) * width;
  }
  return Math.sqrt(sum);
}

const drifts = Array.from({ length: 31 }, (_, i) => i / 5);
const curve = (slope: (z: number) => number): Point[] => drifts.map((drift) => [drift, rootMeanSquare(slope, drift)]);

export const plot: Plot = {
  alt: 'Root mean square of the activation derivative against how far, in standard deviations, the mean pre-activation of a unit lies below zero, from 0 to 6, on a logarithmic axis. ReLU falls from 0.71 to 0.0005 at 5. Leaky ReLU with slope 0.01 levels off at 0.01. GELU is at 0.006 and SiLU at 0.04 there. The logistic sigmoid begins at 0.21 and is at 0.016.',
  x: { label: 'Mean of the unit below zero', unit: 'standard deviations', domain: [0, 6] },
  y: { label: 'Typical derivative', scale: 'log', domain: [1e-5, 1] },
  series: [
    { name: 'SiLU', points: curve(derivative.silu), dashed: true },
    { name: 'leaky ReLU, 0.01', points: curve(derivative.leaky), dashed: true },
    { name: 'sigmoid', points: curve(derivative.sigmoid), dashed: true },
    { name: 'GELU', points: curve(derivative.gelu), dashed: true },
    { name: 'ReLU', points: curve(derivative.relu) },
  ],
};
