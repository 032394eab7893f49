import type { Plot, Point } from './plot.ts';

/** A linear regression on d Gaussian features of a signal of which `missed` (a variance) lies in features it does not have, plus noise of variance `noise`. */
export interface Model {
  d: number;
  missed: number;
  noise: number;
}

/** What both errors approach: to this model, signal that it cannot express is noise. */
export const floor = ({ missed, noise }: Model): number => missed + noise;

/** Expected squared error on the n examples of the fit, n ≥ d. */
export const training = (model: Model, n: number): number => floor(model) * (1 - model.d / n);

/** Expected squared error on new examples: the mean of an inverse Wishart gives d / (n − d − 1), for n > d + 1. */
export const validation = (model: Model, n: number): number => floor(model) * (1 + model.d / (n - model.d - 1));

export const small: Model = { d: 10, missed: 0.5, noise: 1 };
export const large: Model = { d: 100, missed: 0, noise: 1 };

/** The number of examples beyond which the large model is better. */
export function crossing(): number {
  let n = large.d + 2;
  while (validation(large, n) > validation(small, n)) n++;
  return n;
}

const sizes = Array.from({ length: 49 }, (_, i) => Math.round(150 * 2 ** (i / 12)));
const curve = (error: (model: Model, n: number) => number, model: Model): Point[] => sizes.map((n) => [n, error(model, n)]);

export const plot: Plot = {
  alt: 'Squared error against the number of training examples, 150 to 2,400, log axis. The small model has training and validation errors that nearly coincide at 1.5 from the start. The large one has a training error of 0.5 and a validation error of 2.0 at 200 examples; the two close in on 1.0, and near 280 examples its validation error falls below that of the small model.',
  x: { label: 'Training examples', scale: 'log' },
  y: { label: 'Mean squared error', domain: [0, 3.2] },
  series: [
    { name: 'large, validation', points: curve(validation, large) },
    { name: 'large, training', points: curve(training, large), dashed: true },
    { name: 'small, validation', points: curve(validation, small) },
    { name: 'small, training', points: curve(training, small), dashed: true },
  ],
  rules: [{ x: crossing(), text: 'from here on the large one' }],
};
