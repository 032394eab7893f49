import type { Plot, Point } from './plot.ts';

/** Noise of one label over the spread of the rows around their group, as variances: 25 means that the labels are five times as noisy. */
const RATIO = 25;

/** Expected squared error of a row that is the mean of `n` noisy labels, in units of the variance of rows around their group. */
export const own = (n: number, ratio = RATIO): number => ratio / n;

/** Error of giving every row of a group the group's vector. */
export const group = (): number => 1;

/** Error of the group's vector plus a deviation shrunk by the best factor n / (n + ratio), which is what a penalty on the deviation does. */
export const shrunk = (n: number, ratio = RATIO): number => ratio / (n + ratio);

const counts = Array.from({ length: 61 }, (_, i) => 10 ** (i / 20));
const curve = (f: (n: number) => number): Point[] => counts.map((n): Point => [n, f(n)]);

export const plot: Plot = {
  alt: 'Squared error of a row of the table against the number of examples that contained it, from 1 to 1,000, both axes logarithmic. A row learned by itself starts at 25, reaches 1 at 25 examples and 0.025 at 1,000. The vector of the group stays at 1. The group plus a shrunken deviation starts at 0.96, is 0.5 at 25 examples and joins the first curve from below.',
  x: { label: 'Examples that contained the id', scale: 'log', domain: [1, 1000] },
  y: { label: 'Squared error of its vector', scale: 'log', domain: [0.01, 100] },
  series: [
    { name: 'group plus deviation', points: curve(shrunk) },
    { name: 'a row by itself', points: curve(own), dashed: true },
    { name: 'group only', points: curve(group), dashed: true },
  ],
  rules: [{ x: RATIO, text: '25 examples' }],
};
