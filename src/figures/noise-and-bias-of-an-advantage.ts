import type { Plot, Point } from './plot.ts';

export const GAMMA = 0.99;

/** Variance that chance adds to the advantage estimate, in units of the variance of one step. */
export function noise(lambda: number): number {
  return 1 / (1 - (GAMMA * lambda) ** 2);
}

/**
 * Mean squared error that the critic adds by bootstrapping, in the same units, if its errors in successive states are independent with `error`
 * times the deviation of one step. The error in the first state is left out: it is the same for every action.
 */
export function bias(lambda: number, error: number): number {
  return (GAMMA * (1 - lambda) * error) ** 2 / (1 - (GAMMA * lambda) ** 2);
}

export function total(lambda: number, error: number): number {
  return noise(lambda) + bias(lambda, error);
}

/** Where the total is least: the smaller root of k(1 − λ)(1 − γ²λ) = γ²λ with k = γ²·error². */
export function best(error: number): number {
  const g = GAMMA ** 2;
  const k = g * error ** 2;
  if (k === 0) return 0;
  const [a, b, c] = [k * g, -(k + k * g + g), k];
  return (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * a);
}

function curve(error: number): Point[] {
  return Array.from({ length: 101 }, (_, i) => [i / 100, total(i / 100, error)] as const);
}

export const plot: Plot = {
  alt: 'Mean squared error of an advantage estimate against lambda from 0 to 1, log axis, at a discount of 0.99. With a perfect critic it rises from 1 to 50. With a critic whose errors are three times the noise of a step it falls from 10 to 3.5 near lambda 0.72 and rises to 50; with errors of ten times that noise it falls from 99 to 9.5 near 0.91, and rises to the same 50.',
  x: { label: 'λ', domain: [0, 1] },
  y: { label: 'Mean squared error', scale: 'log', domain: [0.8, 120] },
  series: [
    { name: 'critic off by 10', points: curve(10) },
    { name: 'critic off by 3', points: curve(3) },
    { name: 'perfect critic', points: curve(0), dashed: true },
  ],
  rules: [{ x: 0.95, text: '0.95' }],
};
