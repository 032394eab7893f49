import type { Plot, Point } from './plot.ts';

/**
 * Posterior probability of the task that made the examples, against one rival that was `odds` times more
 * likely beforehand, after n examples that each favor the right task by `nats` on average (the expected
 * log-likelihood ratio). Bayes' rule in log odds, with the mean in place of the random sum.
 */
export function posterior(n: number, odds: number, nats: number): number {
  return 1 / (1 + Math.exp(Math.log(odds) - n * nats));
}

const NATS = 0.5;
const curve = (odds: number): Point[] => Array.from({ length: 81 }, (_, i): Point => [i * 0.5, posterior(i * 0.5, odds, NATS)]);

export const plot: Plot = {
  alt: 'Probability of the right task against the number of examples, zero to forty, at half a nat per example. Against even odds it is near one after ten examples; against odds of a thousand to one it crosses one half at fourteen; against a million to one at twenty-eight.',
  x: { label: 'Examples in the prompt', domain: [0, 40] },
  y: { label: 'Probability of the right task', domain: [0, 1] },
  series: [
    { name: 'even odds', points: curve(1), dashed: true },
    { name: '1,000 to 1 against', points: curve(1e3) },
    { name: '1,000,000 to 1 against', points: curve(1e6) },
  ],
  rules: [{ y: 0.5 }],
};
