import type { Plot } from './plot.ts';

/** Share of outputs that the model starts with the favored opening, before any constraint. */
export const FAVORED = 0.9;

/** Its share after masking: both openings are allowed, so the mask changes nothing at this step. */
export function masked(favored: number): number {
  return favored;
}

/** Its share among the model's own valid outputs, when a favored opening goes on to a valid end with probability f and the other always does. */
export function conditional(favored: number, f: number): number {
  return (favored * f) / (favored * f + (1 - favored));
}

/** Probability that the model ends valid by itself: what the product of kept masses averages to. */
export function validShare(favored: number, f: number): number {
  return favored * f + (1 - favored);
}

const grid = Array.from({ length: 61 }, (_, i) => 10 ** (-i / 20));

export const plot: Plot = {
  alt: 'Share of outputs with the favored opening over the probability that this opening goes on to a valid end, log axis. With a mask it is 0.9 throughout. Among the model’s own valid outputs it is 0.9 where the end is always valid, 0.47 at one in ten, 0.08 at one in a hundred and 0.01 at one in a thousand.',
  x: { label: 'Favored opening ends valid by itself', scale: 'log' },
  y: { label: 'Share of outputs with it', domain: [0, 1] },
  series: [
    { name: 'masked step by step', points: grid.map((f) => [f, masked(FAVORED)] as const) },
    { name: 'valid outputs of the model', dashed: true, points: grid.map((f) => [f, conditional(FAVORED, f)] as const) },
  ],
};
