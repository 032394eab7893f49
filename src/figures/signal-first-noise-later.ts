import type { Plot } from './plot.ts';

/** 400 examples, 200 directions, labels with noise of variance 1; the signal has variance 1 and lies mostly in the steep directions. */
export const examples = 400;
export const directions = 200;
export const curvature = Array.from({ length: directions }, (_, i) => (i + 1) ** -1.5);
const raw = curvature.map((_, i) => (i + 1) ** -0.5);
const total = raw.reduce((sum, square, i) => sum + square * (curvature[i] ?? 0), 0);
/** Squares of the true coefficients. */
export const truth = raw.map((square) => square / total);

const sum = (term: (h: number, square: number) => number) => curvature.reduce((acc, h, i) => acc + term(h, truth[i] ?? 0), 0);

/** Expected error, beyond the noise of the labels, on fresh labels after gradient flow from zero for time t. */
export const excess = (t: number): number => sum((h, b) => h * b * Math.exp(-2 * h * t) + (1 - Math.exp(-h * t)) ** 2 / examples);

/** Expected error on the training labels. */
export const training = (t: number): number => 1 - directions / examples + sum((h, b) => Math.exp(-2 * h * t) * (h * b + 1 / examples));

/** The same excess for ridge regression with penalty λ. */
export const ridge = (penalty: number): number => sum((h, b) => h * b * (penalty / (h + penalty)) ** 2 + (h / (h + penalty)) ** 2 / examples);

const times = Array.from({ length: 181 }, (_, i) => 10 ** (-1 + i / 30));

/** The time at which the excess is least. */
export function best(): number {
  let [a, b] = [1, 1000];
  for (let i = 0; i < 60; i++) {
    const [left, right] = [a * (b / a) ** 0.382, a * (b / a) ** 0.618];
    if (excess(left) < excess(right)) b = right;
    else a = left;
  }
  return a;
}

export const plot: Plot = {
  alt: 'Two curves of squared error over training time on a log axis. Training error falls from 2 to 0.5. The error on fresh labels falls from 2 to 1.06 near time 38, stays close to that between 19 and 75, and then climbs to 1.5.',
  x: { label: 'Training time: learning rate × steps', scale: 'log' },
  y: { label: 'Mean squared error', domain: [0.4, 2.05] },
  series: [
    { name: 'on fresh labels', points: times.map((t) => [t, 1 + excess(t)] as const) },
    { name: 'on the training labels', dashed: true, points: times.map((t) => [t, training(t)] as const) },
  ],
  rules: [{ x: best(), text: 'stop here' }],
};
