import type { Plot, Point } from './plot.ts';

/** Mean and variance of the model, N(mean, variance). */
export interface State {
  mean: number;
  variance: number;
}

/** D(N(0, 1) ‖ N(mean, variance)) in nats. */
export function loss({ mean, variance }: State): number {
  return 0.5 * (Math.log(variance) + (1 + mean * mean) / variance - 1);
}

/** One step of plain gradient descent on the loss in the coordinates (mean, standard deviation). */
export function plainInSd({ mean, variance }: State, rate: number): State {
  const sd = Math.sqrt(variance);
  const next = sd - rate * (1 / sd - (1 + mean * mean) / sd ** 3);
  return { mean: mean - (rate * mean) / variance, variance: next * next };
}

/** One step of plain gradient descent in the coordinates (mean, log standard deviation). */
export function plainInLogSd({ mean, variance }: State, rate: number): State {
  const next = 0.5 * Math.log(variance) - rate * (1 - (1 + mean * mean) / variance);
  return { mean: mean - (rate * mean) / variance, variance: Math.exp(2 * next) };
}

/** One natural-gradient step in (mean, variance), where the Fisher information is diag(1/v, 1/(2v²)). */
export function naturalInVariance({ mean, variance }: State, rate: number): State {
  return { mean: mean - rate * mean, variance: variance - rate * (variance - 1 - mean * mean) };
}

/** One natural-gradient step in (mean, log standard deviation), where the Fisher information is diag(1/v, 2). */
export function naturalInLogSd({ mean, variance }: State, rate: number): State {
  const next = 0.5 * Math.log(variance) - 0.5 * rate * (1 - (1 + mean * mean) / variance);
  return { mean: mean - rate * mean, variance: Math.exp(2 * next) };
}

export const start: State = { mean: 20, variance: 400 };
export const plainRate = 0.5;
export const naturalRate = 0.1;

export function run(step: (s: State, rate: number) => State, rate: number, steps: number): State[] {
  const path: State[] = [start];
  for (let s = start; path.length <= steps; path.push(s)) s = step(s, rate);
  return path;
}

const losses = (step: (s: State, rate: number) => State, rate: number): Point[] =>
  run(step, rate, 350)
    .map((s, t): Point => [t, loss(s)])
    .filter(([t]) => t % 2 === 0);

export const plot: Plot = {
  alt:
    'Loss in nats against the step, from 0 to 350, for three ways to fit a Gaussian that starts twenty times too wide, at 3 ' +
    'nats. The natural gradient reaches zero within 100 steps. Plain descent in the log standard deviation stays above 2 nats ' +
    'for nearly the whole range, and in the standard deviation above 2.5.',
  x: { label: 'Step' },
  y: { label: 'Loss above its minimum', unit: 'nats' },
  series: [
    { name: 'natural gradient', points: losses(naturalInVariance, naturalRate) },
    { name: 'plain, in log sd', dashed: true, points: losses(plainInLogSd, plainRate) },
    { name: 'plain, in sd', dashed: true, points: losses(plainInSd, plainRate) },
  ],
};
