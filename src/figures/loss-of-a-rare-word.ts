import type { Plot, Point } from './plot.ts';

/** A word that makes up `frequency` of the text has one logit z, and the loss frequency · log(1 + e^−z) pulls it up from 0. */
export const loss = (z: number): number => Math.log1p(Math.exp(-z));
export const gradient = (z: number, frequency: number): number => -frequency / (1 + Math.exp(z));

/** Losses of the word after 0, 1, … steps of full-batch gradient descent. */
export function descent(frequency: number, rate: number, steps: number): number[] {
  const losses = [loss(0)];
  for (let z = 0, n = 0; n < steps; n++) {
    z -= rate * gradient(z, frequency);
    losses.push(loss(z));
  }
  return losses;
}

/** The same with Adam, bias correction included. */
export function adam(frequency: number, rate: number, steps: number, epsilon = 1e-8): number[] {
  const losses = [loss(0)];
  let [z, m, v] = [0, 0, 0];
  for (let n = 1; n <= steps; n++) {
    const g = gradient(z, frequency);
    m = 0.9 * m + 0.1 * g;
    v = 0.999 * v + 0.001 * g * g;
    z -= (rate * (m / (1 - 0.9 ** n))) / (Math.sqrt(v / (1 - 0.999 ** n)) + epsilon);
    losses.push(loss(z));
  }
  return losses;
}

/** Steps until a curve is at or below a level. */
export const arrival = (losses: number[], level: number): number => losses.findIndex((l) => l <= level);

/** Losses after each step, thinned where the log axis crowds them. */
const points = (losses: number[]): Point[] =>
  losses
    .slice(1)
    .map((l, i) => [i + 1, l] as const)
    .filter(([step]) => Math.floor(40 * Math.log10(step)) !== Math.floor(40 * Math.log10(step - 1)));

export const plot: Plot = {
  alt: 'Loss of a word against steps, log axis of steps. Gradient descent brings a word of frequency one half below 0.1 in 2 steps and one of frequency 1 in 1,000 in more than 1,300. Adam brings both there in under 60 steps, along curves that lie on each other.',
  x: { label: 'Step', scale: 'log' },
  y: { label: 'Loss of the word', unit: 'nats', domain: [0, 0.7] },
  series: [
    { name: 'Adam, 1 in 1,000', points: points(adam(0.001, 0.05, 3000)) },
    { name: 'Adam, 1 in 2', points: points(adam(0.5, 0.05, 3000)) },
    { name: 'descent, 1 in 2', dashed: true, points: points(descent(0.5, 8, 3000)) },
    { name: 'descent, 1 in 1,000', dashed: true, points: points(descent(0.001, 8, 3000)) },
  ],
};
