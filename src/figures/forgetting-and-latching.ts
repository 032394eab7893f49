import type { Plot, Point } from './plot.ts';

/** State of one tanh unit after `steps` steps of h ← tanh(w·h) without input. */
export function state(w: number, start: number, steps: number): number {
  let h = start;
  for (let t = 0; t < steps; t++) h = Math.tanh(w * h);
  return h;
}

/** |∂h_t/∂h_0| for t = 0 … steps: the running product of the step derivatives w·(1 − h_t²). */
export function remaining(w: number, start: number, steps: number): number[] {
  const out = [1];
  let h = start;
  let product = 1;
  for (let t = 0; t < steps; t++) {
    h = Math.tanh(w * h);
    product *= w * (1 - h * h);
    out.push(Math.abs(product));
  }
  return out;
}

const START = 0.5;
const FLOOR = 1e-8;
const curve = (w: number): Point[] =>
  remaining(w, START, 100)
    .map((g, t): Point => [t, g])
    .filter(([, g]) => g >= FLOOR);

export const plot: Plot = {
  alt:
    'Gradient of the state with respect to the state a number of steps earlier, for one tanh unit, log axis, 0 to 100 steps. ' +
    'For weight 0.9 it falls along a straight line to one part in a hundred thousand, for weight 1.1 to three in a billion, and for 1.5 it is ' +
    'below one in a hundred million after 22 steps. For weight exactly 1 it bends and is still above one in a hundred after 100 steps.',
  x: { label: 'Steps back' },
  y: { label: 'Gradient that arrives', scale: 'log' },
  series: [
    { name: 'w = 1', points: curve(1) },
    { name: 'w = 0.9, forgets', dashed: true, points: curve(0.9) },
    { name: 'w = 1.1, latches', dashed: true, points: curve(1.1) },
    { name: 'w = 1.5, latches', dashed: true, points: curve(1.5) },
  ],
};
