import type { Plot, Point } from './plot.ts';

/**
 * Cosine between the vector of one topic and the normalized mean of `s` orthonormal topic vectors:
 * the mean has length 1/sqrt(s), and its inner product with each of them is 1/s.
 */
export function cosineWithOneTopic(s: number): number {
  return 1 / Math.sqrt(s);
}

/** Typical largest cosine between a query and `n` unrelated passages, random directions in `d` dimensions: sqrt(2 ln n / d). */
export function bestStranger(n: number, d: number): number {
  return Math.sqrt((2 * Math.log(n)) / d);
}

const TOPICS = Array.from({ length: 40 }, (_, i) => i + 1);

export const plot: Plot = {
  alt: 'Cosine against the number of topics that share one vector, from 1 to 40. The cosine with one of them falls from 1 to one half at 4 topics and 0.16 at 40. The best of a million unrelated passages in 768 dimensions reaches 0.19, and from 28 topics on it wins.',
  x: { label: 'Topics in one passage', domain: [1, 40] },
  y: { label: 'Cosine with the query', domain: [0, 1] },
  series: [
    { name: 'passage that answers', points: TOPICS.map((s): Point => [s, cosineWithOneTopic(s)]) },
    { name: 'best of a million', points: TOPICS.map((s): Point => [s, bestStranger(1e6, 768)]), dashed: true },
  ],
};
