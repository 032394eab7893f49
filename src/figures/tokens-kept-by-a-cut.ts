import type { Plot } from './plot.ts';

/** A vocabulary whose i-th likeliest token has probability in proportion to i to the power −S. */
export const VOCABULARY = 50_000;
export const S = 1.2;

/** Unnormalized probabilities after temperature t: powers 1/t of the old ones. */
function weights(t: number): number[] {
  return Array.from({ length: VOCABULARY }, (_, i) => (i + 1) ** (-S / t));
}

/** Size of the smallest set of likeliest tokens that holds mass p. */
export function nucleus(t: number, p: number): number {
  const w = weights(t);
  const goal = p * w.reduce((sum, v) => sum + v, 0);
  let [sum, size] = [0, 0];
  while (sum < goal && size < VOCABULARY) sum += w[size++] ?? 0;
  return size;
}

/** Number of tokens at least m times as likely as the likeliest: i^(−S/t) ≥ m. */
export function relative(t: number, m: number): number {
  return Math.min(VOCABULARY, Math.floor(m ** (-t / S) + 1e-9));
}

/** Probability that at least one of n tokens is drawn from a tail of mass e. */
export function tailDrawn(e: number, n: number): number {
  return 1 - (1 - e) ** n;
}

const grid = Array.from({ length: 37 }, (_, i) => 0.2 + i / 20);

export const plot: Plot = {
  alt: 'Number of tokens that a cut keeps, log axis, over temperature, for power-law probabilities over 50,000 tokens. Top-k keeps 40 throughout. Min-p at 0.1 keeps 6 at temperature 1 and 46 at 2. Top-p at 0.9 keeps 3 at temperature 0.5, about 2,200 at 1 and 39,000 at 2.',
  x: { label: 'Temperature' },
  y: { label: 'Tokens kept', scale: 'log' },
  series: [
    { name: 'top-p 0.9', points: grid.map((t) => [t, nucleus(t, 0.9)] as const) },
    { name: 'min-p 0.1', dashed: true, points: grid.map((t) => [t, relative(t, 0.1)] as const) },
    { name: 'top-k 40', dashed: true, points: grid.map((t) => [t, 40] as const) },
  ],
};
