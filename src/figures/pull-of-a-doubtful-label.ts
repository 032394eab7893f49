import type { Plot } from './plot.ts';

/** Ten classes; a label is replaced by a random other class with probability 0.2. */
export const classes = 10;
export const noise = 0.2;

/** Probability that a label to which the model gives p is the true one. */
export const trust = (p: number): number => ((1 - noise) * p) / ((1 - noise) * p + (noise / (classes - 1)) * (1 - p));

/** How strongly each loss pulls the logit of the given label upward: minus its derivative, at probability p. */
export const logLoss = (p: number): number => 1 - p;
export const corrected = (p: number): number => trust(p) - p;
export const generalized = (p: number, q = 0.7): number => p ** q * (1 - p);

/** Where the label is as likely wrong as right. */
export const evenOdds = noise / (classes - 1) / (1 - noise + noise / (classes - 1));

const probabilities = Array.from({ length: 121 }, (_, i) => 10 ** (-4 + i / 30)).filter((p) => p < 1);

export const plot: Plot = {
  alt: 'Pull of a label over the probability that the model gives it, log axis. The log loss pulls with strength near 1 at all small probabilities. The corrected loss pulls with 0.03 at 0.001, 0.5 near 0.03, and 0.7 at 0.1. The generalized cross-entropy stays below 0.3 everywhere, with 0.01 at 0.001 and 0.18 at 0.1.',
  x: { label: 'Probability that the model gives to the label', scale: 'log' },
  y: { label: 'Pull on its logit', domain: [0, 1] },
  series: [
    { name: 'corrected for 20% noise', points: probabilities.map((p) => [p, corrected(p)] as const) },
    { name: 'generalized, q = 0.7', points: probabilities.map((p) => [p, generalized(p)] as const) },
    { name: 'log loss', dashed: true, points: probabilities.map((p) => [p, logLoss(p)] as const) },
  ],
  rules: [{ x: evenOdds, text: 'even odds' }],
};
