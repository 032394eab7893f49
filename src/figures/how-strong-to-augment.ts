import type { Plot } from './plot.ts';

/** A linear model with ninety directions that a transformation shakes; labels have noise of variance 1, inputs have unit variance. */
export const shaken = 90;

/**
 * Expected excess error in those directions after least squares on n examples and endlessly many shaken copies of strength s.
 * `signal` is the variance of the label that they truly carry: 0 if the transformation keeps the label exactly.
 */
export function excess(s: number, n: number, signal: number): number {
  const kept = 1 / (1 + s ** 2);
  return (1 - kept) ** 2 * signal + kept ** 2 * (shaken / n);
}

/** The strength at which it is least. */
export const bestStrength = (n: number, signal: number): number => Math.sqrt(shaken / n / signal);

const strengths = Array.from({ length: 81 }, (_, i) => 10 ** (-1 + i / 40));
const curve = (n: number, signal: number) => strengths.map((s) => [s, excess(s, n, signal)] as const);

export const plot: Plot = {
  alt: 'Excess error over the strength of augmentation, both logarithmic. If the transformation keeps the label, 100 examples give an error that falls without end. If it carries a little of the label, 100 examples give a curve that falls from 0.9 to 0.09 at strength 3 and levels off at 0.1; 1,000 examples give one that falls from 0.09 to 0.047 at strength 0.95 and climbs back to 0.1, above its start.',
  x: { label: 'Strength: size of the random change, in deviations of the input', scale: 'log' },
  y: { label: 'Excess error', scale: 'log', domain: [0.01, 1] },
  series: [
    { name: 'alters the label, n = 100', points: curve(100, 0.1) },
    { name: 'alters the label, n = 1,000', points: curve(1000, 0.1) },
    { name: 'keeps the label, n = 100', dashed: true, points: curve(100, 0).filter(([, y]) => y >= 0.01) },
  ],
};
