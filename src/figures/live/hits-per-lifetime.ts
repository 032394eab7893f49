import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/** Probabilities of `count` different requests when the i-th most frequent has weight i^-alpha. */
export function zipf(count: number, alpha: number): number[] {
  const weights = Array.from({ length: count }, (_, i) => (i + 1) ** -alpha);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

/**
 * Share of requests answered from a cache without size limit that keeps an answer for a fixed lifetime, in which `requests` arrive
 * (Poisson). A request of probability p brings one miss and then `requests`·p hits, so it hits with n·p / (1 + n·p).
 */
export const hitRate = (p: readonly number[], requests: number): number => p.reduce((sum, q) => sum + (q * requests * q) / (1 + requests * q), 0);

const COUNT = 100_000;
const volumes = Array.from({ length: 26 }, (_, k) => 10 ** (2 + k / 5));
const curve = (alpha: number): Point[] => {
  const p = zipf(COUNT, alpha);
  return volumes.map((n) => [n, 100 * hitRate(p, n)]);
};

const [often, seldom] = [curve(1.1), curve(0.64)];

export const live: LivePlot = {
  controls: [{ name: 'exponent', label: 'Zipf exponent', min: 0.4, max: 1.4, step: 0.01, value: 0.83 }],
  draw: ({ exponent = 1 }) => ({
    alt: 'Hit rate against the number of requests within one lifetime of an entry, log axis from 100 to ten million, for 100,000 different requests. With a Zipf exponent of 1.1 it starts at 35 percent and with 0.64 at one; all three curves pass 90 percent at a million. In between each tenfold loss of traffic per lifetime costs about ten to forty points.',
    x: { label: 'Requests within one lifetime', scale: 'log', domain: [100, 1e7] },
    y: { label: 'Hit rate', unit: '%', domain: [0, 100] },
    series: [
      { name: 'exponent 1.1', dashed: true, points: often },
      { name: `exponent ${exponent.toFixed(2)}`, points: curve(exponent) },
      { name: 'exponent 0.64', dashed: true, points: seldom },
    ],
  }),
  say: ({ exponent = 1 }) =>
    `With an exponent of ${exponent.toFixed(2)}, 1,000 requests within one lifetime hit in ${(100 * hitRate(zipf(COUNT, exponent), 1000)).toFixed(0)} percent of cases, and 10,000 in ${(100 * hitRate(zipf(COUNT, exponent), 10_000)).toFixed(0)}.`,
};

export const plot: Plot = live.draw(defaults(live));
