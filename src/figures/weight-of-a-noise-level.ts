import type { Plot, Point } from './plot.ts';

/** Noise variances of the 1,000 steps of Ho et al. (2020): linear from 0.0001 to 0.02. */
export const betas: readonly number[] = Array.from({ length: 1000 }, (_, i) => 1e-4 + ((0.02 - 1e-4) * i) / 999);

/** Share of the signal's variance left after steps 1 to t: the running product of 1 - beta. */
export function signalLeft(t: number): number {
  return betas.slice(0, t).reduce((product, beta) => product * (1 - beta), 1);
}

/**
 * Factor before the squared error of the predicted noise in the variational bound at step t, for a reverse step of
 * variance beta: beta^2 / (2 sigma^2 alpha (1 - signalLeft)) with sigma^2 = beta.
 */
export function boundWeight(t: number): number {
  const beta = betas[t - 1] ?? Number.NaN;
  return beta / (2 * (1 - beta) * (1 - signalLeft(t)));
}

const mean = betas.reduce((sum, _, i) => sum + boundWeight(i + 1), 0) / betas.length;
const steps = [...new Set(Array.from({ length: 121 }, (_, i) => Math.round(10 ** (i / 40))))];

export const plot: Plot = {
  alt: 'Weight of the squared noise error in the variational bound, divided by its mean, against the step from 1 (nearly clean) to 1,000 (pure noise), both axes logarithmic. It falls from 51 at step 1 to 7.5 at step 10 and 1 at step 100, reaches its minimum of 0.5 near step 350 and ends at 1. The plain loss is a flat line at 1.',
  x: { label: 'Noise level (step t)', scale: 'log', domain: [1, 1000] },
  y: { label: 'Weight (mean = 1)', scale: 'log', domain: [0.4, 60] },
  series: [
    { name: 'variational bound', points: steps.map((t): Point => [t, boundWeight(t) / mean]) },
    {
      name: 'plain squared error',
      points: [
        [1, 1],
        [1000, 1],
      ],
      dashed: true,
    },
  ],
};
