import type { Plot, Point } from './plot.ts';

/** (z at 97.5 percent + z at 80 percent) squared: a two-sided test at 5 percent that finds a true difference four times in five. */
const zz = (1.959964 + 0.841621) ** 2;

/**
 * Requests that both models must answer to detect an accuracy difference `gain` when exactly one of them is right on a
 * share `discordant` of requests. The score per request is +1, 0 or -1 with variance discordant - gain^2 (normal approximation).
 */
export const paired = (discordant: number, gain: number): number => (zz * (discordant - gain ** 2)) / gain ** 2;

/** Requests of two separate groups together, one per model, with error rates `live` and `candidate`, for the same test. */
export const split = (live: number, candidate: number): number => (2 * zz * (live * (1 - live) + candidate * (1 - candidate))) / (live - candidate) ** 2;

/** Share of requests on which exactly one model is right if their errors are independent. */
export const independent = (live: number, candidate: number): number => live * (1 - candidate) + candidate * (1 - live);

const live = 0.1;
const candidate = 0.09;
const gain = live - candidate;
const shares = Array.from({ length: 64 }, (_, k) => gain + (k / 63) * (independent(live, candidate) - gain));
const over = (f: (discordant: number) => number): Point[] => shares.map((d) => [100 * d, f(d)]);

export const plot: Plot = {
  alt: 'Requests needed to tell an error rate of 9 percent from one of 10 percent, against the share of requests on which exactly one model is right. Split traffic needs about 27,000 whatever that share is. A paired comparison needs about 800 at a share of 1 percent, 2,300 at 3 percent and half of the split number when errors are independent; the labels it needs fall from there to fewer than ten.',
  x: { label: 'Requests on which exactly one model is right', unit: '%', domain: [0, 18] },
  y: { label: 'Needed', scale: 'log', domain: [5, 50000] },
  series: [
    { name: 'split traffic', points: over(() => split(live, candidate)), dashed: true },
    { name: 'paired requests', points: over((d) => paired(d, gain)) },
    { name: 'labels, if paired', points: over((d) => d * paired(d, gain)) },
  ],
};
