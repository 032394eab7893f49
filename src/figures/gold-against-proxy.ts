import type { Plot, Point } from './plot.ts';

/** Correlation of score and quality that orders a random pair rightly in 70 percent of cases: sin(π(0.7 − ½)). */
export const CORRELATION = Math.sin(Math.PI * 0.2);
/** What an answer that exploits the scorer is worth, in standard deviations of quality. */
const EXPLOIT = -3;

/** Standard normal distribution function, to seven digits. */
export function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x > 0 ? 1 - tail : tail;
}

/** Expected largest of n standard normal numbers. */
export function largest(n: number): number {
  let sum = 0;
  for (let x = -8 + 0.005; x < 8; x += 0.01) sum += 0.01 * ((x > 0 ? 1 : 0) - normal(x) ** n);
  return sum;
}

/** Expected quality of the answer with the best score among n, if a share of answers fools the scorer completely. */
export function quality(n: number, exploits: number): number {
  const none = (1 - exploits) ** n;
  return none * CORRELATION * largest(n) + (1 - none) * EXPLOIT;
}

/** Relative entropy between the best of n and a single sample, in nats. */
export function divergence(n: number): number {
  return Math.log(n) - (n - 1) / n;
}

function curve(value: (n: number) => number): Point[] {
  return Array.from({ length: 41 }, (_, i) => {
    const n = 10 ** (i / 10);
    return [n, value(n)] as const;
  });
}

export const plot: Plot = {
  alt: 'Standard deviations gained against the number of samples from which the best-scored is taken, 1 to 10,000, log axis. The score itself rises to 3.9. Quality, if nothing fools the scorer, rises in proportion, to 2.3. With one fooling answer in ten thousand it turns near 400 samples, and with one in a thousand near 55, where it is 1.1; that curve is below zero from about 470 on.',
  x: { label: 'Samples to choose from', scale: 'log', domain: [1, 10000] },
  y: { label: 'Standard deviations gained', domain: [-3, 4] },
  series: [
    { name: 'score', points: curve(largest), dashed: true },
    { name: 'quality, no exploits', points: curve((n) => quality(n, 0)) },
    { name: 'one in 10,000', points: curve((n) => quality(n, 1e-4)) },
    { name: 'one in 1,000', points: curve((n) => quality(n, 1e-3)) },
  ],
  rules: [{ y: 0 }],
};
