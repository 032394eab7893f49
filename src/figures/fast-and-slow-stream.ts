import type { Plot, Point } from './plot.ts';

/**
 * Two streams that each could explain the label alone, added: the prediction is a + b, the label 1, the loss the mean squared error. Gradient flow with speeds
 * `fast` and `slow`; each stream is blanked (set to 0) alone with probability `blank`. Returns [time, a, b] at the given times, by Euler steps of `dt`.
 */
export function contributions(fast: number, slow: number, blank: number, times: readonly number[], dt = 0.002): [time: number, a: number, b: number][] {
  let [a, b, t] = [0, 0, 0];
  return times.map((time) => {
    for (; t < time - dt / 2; t += dt) {
      const joint = (1 - 2 * blank) * (1 - a - b); // both present
      const stepA = joint + blank * (1 - a); // b blanked
      const stepB = joint + blank * (1 - b); // a blanked
      a += dt * fast * stepA;
      b += dt * slow * stepB;
    }
    return [time, a, b];
  });
}

/** Where both end without blanking: each at its share of the speed. */
export const shareOfSpeed = (own: number, other: number) => own / (own + other);

/** Where both end with blanking, whatever the speeds: the minimum of the loss. */
export const balanced = (blank: number) => (1 - blank) / (2 - 3 * blank);

const times = Array.from({ length: 61 }, (_, i) => 10 ** (1 + i / 20)); // 10 to 10,000 steps
const plain = contributions(0.01, 0.001, 0, times, 1);
const blanked = contributions(0.01, 0.001, 0.2, times, 1);
const a = (run: typeof plain): Point[] => run.map((p) => [p[0], p[1]] as const);
const b = (run: typeof plain): Point[] => run.map((p) => [p[0], p[2]] as const);

export const plot: Plot = {
  alt:
    'Output of each of two streams when it is alone, where 1 would be right, against the training step on a logarithmic axis from 10 to 10,000; one stream learns ten times as fast. ' +
    'Trained together without blanking, the fast stream rises to 0.91 and the slow one stops at 0.09. With each blanked on a fifth of the examples, the fast one peaks near 0.88 and comes down, the slow one keeps rising, and both approach 0.57.',
  x: { label: 'Step', scale: 'log' },
  y: { label: 'Output of one stream alone', domain: [0, 1] },
  series: [
    { name: 'fast, blanked', points: a(blanked) },
    { name: 'slow, blanked', points: b(blanked) },
    { name: 'fast, never blanked', points: a(plain), dashed: true },
    { name: 'slow, never blanked', points: b(plain), dashed: true },
  ],
};
