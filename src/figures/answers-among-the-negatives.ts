import type { Plot } from './plot.ts';

/** A million passages whose scores are normal with mean 0, ten unlabeled answers and the labeled one with mean 4; deviation 1. */
export const corpus = 1_000_000;
export const unlabeled = 10;
export const lead = 4;

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Upper tail of the standard normal distribution: a continued fraction from 2 on, a series below. */
export function tail(z: number): number {
  if (z < 0) return 1 - tail(-z);
  if (z < 2) {
    let [sum, term] = [z, z];
    for (let i = 1; i < 60; i++) sum += term *= z ** 2 / (2 * i + 1);
    return 0.5 - sum * density(z);
  }
  let fraction = z;
  for (let i = 60; i > 0; i--) fraction = z + i / fraction;
  return density(z) / fraction;
}

/** The score above which about `rank` passages lie. */
export function scoreAt(rank: number): number {
  let [low, high] = [-6, 12];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (corpus * tail(middle) + unlabeled * tail(middle - lead) > rank) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How likely the passage at this rank is itself an answer. */
export function falseShare(rank: number): number {
  const z = scoreAt(rank);
  const answers = unlabeled * density(z - lead);
  return answers / (answers + corpus * density(z));
}

/** How likely it scores above the labeled answer. */
export const beats = (rank: number): number => 1 - tail(scoreAt(rank) - lead);

const ranks = Array.from({ length: 101 }, (_, i) => 10 ** (i / 20));

export const plot: Plot = {
  alt: 'Two falling curves over rank, from 1 to 100,000 on a log axis. The probability that the passage beats the labeled answer falls slowly: 0.9 at rank 1, 0.5 at 30, 0.4 at 100, 0.05 at 10,000. The probability that it is itself an answer falls fast: 0.85 at rank 1, 0.4 at 3, 0.04 at 30, 0.01 at 100.',
  x: { label: 'Rank in the corpus under the current model', scale: 'log' },
  y: { label: 'Probability', domain: [0, 1] },
  series: [
    { name: 'beats the labeled answer', points: ranks.map((r) => [r, beats(r)] as const) },
    { name: 'is an answer itself', dashed: true, points: ranks.map((r) => [r, falseShare(r)] as const) },
  ],
  rules: [{ x: 10_000, text: 'hardest of 100 at random' }],
};
