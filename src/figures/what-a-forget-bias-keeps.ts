import type { Plot, Point } from './plot.ts';

/** Share of a cell's content, and of its gradient, left after `steps` steps when the forget gate stays at σ(bias). */
export function left(bias: number, steps: number): number {
  return (1 + Math.exp(-bias)) ** -steps;
}

/** Time constant in steps, 1/(1 − σ(bias)) = 1 + e^bias. */
export function horizon(bias: number): number {
  return 1 + Math.exp(bias);
}

/** The bias whose time constant is `steps`. */
export function biasFor(steps: number): number {
  return Math.log(steps - 1);
}

const xs = Array.from({ length: 121 }, (_, i) => 10 ** (i / 40));
const curve = (bias: number): Point[] => xs.map((t): Point => [t, left(bias, t)]);

export const plot: Plot = {
  alt:
    'Share of a memory left against the number of steps, from 1 to 1,000 on a logarithmic axis. With forget bias 0 it is gone after five steps, with 1 ' +
    'after a dozen, with 2 after thirty or forty. With a bias of 4.6, the logarithm of 99, a good third is left after 100 steps.',
  x: { label: 'Steps', scale: 'log' },
  y: { label: 'Share left', domain: [0, 1] },
  series: [
    { name: 'bias 4.6', points: curve(biasFor(100)) },
    { name: 'bias 2', dashed: true, points: curve(2) },
    { name: 'bias 1', dashed: true, points: curve(1) },
    { name: 'bias 0', dashed: true, points: curve(0) },
  ],
  rules: [{ x: 100, text: '100 steps' }],
};
