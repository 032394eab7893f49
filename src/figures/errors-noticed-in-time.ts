import type { Plot } from './plot.ts';

/** Probability that one attempt at a step succeeds. */
export const STEP = 0.95;

/** Probability that m steps in a row end well, if a failed attempt is noticed with probability v and tried again, and ruins the task otherwise. */
export function success(m: number, q: number, v: number): number {
  return (q / (1 - (1 - q) * v)) ** m;
}

/** Attempts that a step takes on average, until it is done or has failed unnoticed. */
export function attempts(q: number, v: number): number {
  return 1 / (1 - (1 - q) * v);
}

const steps = Array.from({ length: 51 }, (_, i) => i);
const curve = (q: number, v: number) => steps.map((m) => [m, success(m, q, v)] as const);

export const plot: Plot = {
  alt: 'Probability that a task ends well over its number of steps, each right with probability 0.95. If no error is noticed it falls to 0.36 at 20 steps and 0.08 at 50. If half of the errors are noticed and retried, 0.59 and 0.27. If nine in ten are noticed, 0.90 and 0.77.',
  x: { label: 'Steps in the task' },
  y: { label: 'Probability of finishing right', domain: [0, 1] },
  series: [
    { name: '9 of 10 errors noticed', points: curve(STEP, 0.9) },
    { name: 'half noticed', points: curve(STEP, 0.5) },
    { name: 'none noticed', dashed: true, points: curve(STEP, 0) },
  ],
};
