import type { Plot, Point } from './plot.ts';

/** Standard normal distribution function, by the erfc fit of Numerical Recipes (relative error below 1.2e-7). */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + z / 2);
  const coefficients = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277];
  const erfc = t * Math.exp(-z * z + coefficients.reduceRight((sum, c) => sum * t + c, 0));
  return x < 0 ? erfc / 2 : 1 - erfc / 2;
}

/**
 * Expected regret of trying each of two options `m` times and then keeping the one with the higher mean, over `trials` in all;
 * rewards are Gaussian with variance 1 and means `gap` apart, so the difference of the means is N(gap, 2 / m).
 */
export function commitRegret(m: number, trials: number, gap: number): number {
  return m * gap + (trials - 2 * m) * gap * normalCdf(-gap * Math.sqrt(m / 2));
}

const gap = 0.2;

function curve(trials: number): Point[] {
  const points: Point[] = [];
  const low = Math.max(2 / trials, 1e-4);
  for (let i = 0; i <= 100; i += 1) {
    const share = low ** (1 - i / 100);
    points.push([share, commitRegret((share * trials) / 2, trials, gap) / ((trials * gap) / 2)]);
  }
  return points;
}

export const plot: Plot = {
  alt: 'Regret, as a fraction of that of a coin toss, against the share of trials spent exploring, both axes logarithmic, for 1,000, 10,000 and 100,000 trials with two options whose means differ by a fifth of the noise. Every curve starts near 1 at almost no exploration, falls to a minimum, and rises to 1 at full exploration. The minima lie at about 20, 5.6 and 1 percent of the trials, at 0.33, 0.073 and 0.012.',
  x: { label: 'Share of trials spent exploring', scale: 'log', domain: [1e-4, 1] },
  y: { label: 'Regret (coin toss = 1)', scale: 'log', domain: [0.005, 1] },
  series: [
    { name: '1,000 trials', points: curve(1e3), dashed: true },
    { name: '10,000 trials', points: curve(1e4) },
    { name: '100,000 trials', points: curve(1e5), dashed: true },
  ],
};
