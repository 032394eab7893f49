import type { Plot, Point } from './plot.ts';

/** Rounds every intermediate result: identity for float64, `Math.fround` for float32. */
type Format = (x: number) => number;
export const float64: Format = (x) => x;
export const float32: Format = Math.fround;

const INPUT = [0.8, -1.3, 0.4];
const HIDDEN = [
  [0.5, -0.2, 0.9],
  [-0.7, 0.3, 0.1],
  [0.2, 0.8, -0.4],
];
const OUTPUT = [
  [0.6, -1.1, 0.3],
  [-0.4, 0.9, 0.7],
];

/** Activations of a 3-3-2 network with tanh units, with one weight of the first layer set to `w`. */
function forward(w: number, f: Format): { hidden: number[]; logits: number[] } {
  const dot = (row: number[], x: number[]) => row.reduce((sum, r, i) => f(sum + f(f(r) * (x[i] ?? 0))), 0);
  const x = INPUT.map(f);
  const hidden = HIDDEN.map((row, j) => f(Math.tanh(dot(j === 0 ? [f(w), ...row.slice(1)] : row, x))));
  return { hidden, logits: OUTPUT.map((row) => dot(row, hidden)) };
}

/** Cross-entropy of class 0. */
export function loss(w: number, f: Format): number {
  const [a = 0, b = 0] = forward(w, f).logits;
  return f(Math.log(f(1 + f(Math.exp(f(b - a))))));
}

/** The derivative of `loss` by that weight, by one reverse sweep in the same format. */
export function reverse(w: number, f: Format): number {
  const { hidden, logits } = forward(w, f);
  const [a = 0, b = 0] = logits;
  const p = f(1 / f(1 + f(Math.exp(f(a - b)))));
  const adjoint = f(f(p * f(OUTPUT[1]?.[0] ?? 0)) - f(p * f(OUTPUT[0]?.[0] ?? 0)));
  const h = hidden[0] ?? 0;
  return f(f(adjoint * f(1 - f(h * h))) * f(INPUT[0] ?? 0));
}

/** Central difference with step h. */
export function central(w: number, h: number, f: Format): number {
  const [up, down] = [f(f(w) + f(h)), f(f(w) - f(h))];
  return f(f(loss(up, f) - loss(down, f)) / f(up - down));
}

/** Median relative error of an estimate over 41 values of the weight, so that a lucky rounding does not count. */
function medianError(estimate: (w: number) => number): number {
  const errors = Array.from({ length: 41 }, (_, i) => 0.4 + i * 0.005).map((w) => Math.abs(estimate(w) / reverse(w, float64) - 1));
  return errors.sort((a, b) => a - b)[20] ?? 0;
}
export const differenceError = (h: number, f: Format): number => medianError((w) => central(w, h, f));
export const reverseError = (f: Format): number => medianError((w) => reverse(w, f));

const steps = Array.from({ length: 51 }, (_, i) => 10 ** (-10 + i / 5));
const curve = (f: Format, from: number): Point[] => steps.filter((h) => h >= from).map((h) => [h, differenceError(h, f)] as const);

export const plot: Plot = {
  alt: 'Relative error of a central difference against its step, log axes. In float64 the error falls with the square of the step to about 1e-10 at a step of 1e-5 and rises again below. In float32 it falls only to about 7e-5 at a step of 1e-2 and grows to several percent at 1e-5. One reverse sweep in float32 has an error near 1e-7 and no step.',
  x: { label: 'Step of the difference', scale: 'log' },
  y: { label: 'Relative error', scale: 'log' },
  series: [
    { name: 'differences, float64', dashed: true, points: curve(float64, 1e-10) },
    { name: 'differences, float32', dashed: true, points: curve(float32, 1e-6) },
    { name: 'reverse sweep, float32', points: [1e-10, 1].map((h) => [h, reverseError(float32)] as const) },
  ],
};
