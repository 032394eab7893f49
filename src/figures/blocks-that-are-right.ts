import type { Plot } from './plot.ts';

/** Share of blocked messages that deserve it, at a base rate, a hit rate and a false-alarm rate. */
export function precision(base: number, hits: number, falseAlarms: number): number {
  return (base * hits) / (base * hits + (1 - base) * falseAlarms);
}

/** Probability that at least one of k varied attempts passes a filter that misses each with probability m. */
export function someonePasses(m: number, k: number): number {
  return 1 - (1 - m) ** k;
}

export const HITS = 0.95;
const grid = Array.from({ length: 61 }, (_, i) => 10 ** (-4 + i / 20));
const curve = (hits: number, falseAlarms: number) => grid.map((b) => [b, precision(b, hits, falseAlarms)] as const);

export const plot: Plot = {
  alt: 'Share of blocks that are right over the share of harmful messages, log axis, for a hit rate of 0.95. At one harmful message in a thousand it is 0.09 with false alarms of 1 percent, 0.49 with 0.1 percent and 0.90 with 0.01 percent. All rise to nearly one as harmful messages become common.',
  x: { label: 'Share of harmful messages', scale: 'log' },
  y: { label: 'Share of blocks that are right', domain: [0, 1] },
  series: [
    { name: 'false alarms 0.01%', points: curve(HITS, 0.0001) },
    { name: '0.1%', points: curve(HITS, 0.001) },
    { name: '1%', dashed: true, points: curve(HITS, 0.01) },
  ],
};
