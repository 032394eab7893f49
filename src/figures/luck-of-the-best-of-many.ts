import type { Plot, Point } from './plot.ts';

/** Probabilities that n independent test examples hold at most 0, 1, … n right answers, each right with probability p. */
export function cumulative(n: number, p: number): number[] {
  const sums: number[] = [];
  let logMass = n * Math.log(1 - p);
  let sum = 0;
  for (let m = 0; m <= n; m++) {
    sum += Math.exp(logMass);
    sums.push(Math.min(sum, 1));
    logMass += Math.log((n - m) / (m + 1)) + Math.log(p / (1 - p));
  }
  return sums;
}

/** Expected highest accuracy on n examples among k models that are all right with probability p, independently: Σ (1 − F(m)ᵏ) / n. */
export function bestOf(k: number, n: number, p: number, below = cumulative(n, p)): number {
  return below.slice(0, n).reduce((total, f) => total + 1 - f ** k, 0) / n;
}

/** What it can be at most for scores between 0 and 1, by Hoeffding’s lemma: p + √(ln k / 2n). */
export function bound(k: number, n: number, p: number): number {
  return p + Math.sqrt(Math.log(k) / (2 * n));
}

const TRUE = 0.8;
const counts = Array.from({ length: 31 }, (_, i) => Math.round(10 ** (i / 10)));

function curve(n: number): Point[] {
  const below = cumulative(n, TRUE);
  return counts.map((k) => [k, bestOf(k, n, TRUE, below)]);
}

export const plot: Plot = {
  alt: 'Expected test accuracy of the best among 1 to 1,000 models that are all right 80 percent of the time, log axis. On 100 test examples it climbs to 0.89 for a hundred models, on 1,000 to 0.83, on 10,000 to 0.81.',
  x: { label: 'Models tried on the same test set', scale: 'log' },
  y: { label: 'Accuracy reported for the best; each has 0.8', domain: [0.79, 0.93] },
  series: [
    { name: '10,000 examples', points: curve(10_000) },
    { name: '1,000 examples', points: curve(1000), dashed: true },
    { name: '100 examples', points: curve(100), dashed: true },
  ],
  rules: [{ y: TRUE }],
};
