import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/** Requests per second of the whole service, its usual failure rate, and seconds from the alarm to the old version. */
export const TRAFFIC = 100;
export const USUAL = 0.001;
export const REACTION = 300;
/** A healthy canary is stopped with probability at most this, however often one looks. */
export const ALPHA = 0.001;

/**
 * Nats that one failure yields, on average, when canary and control get equal traffic and the canary fails `ratio` times as
 * often: each failure is a coin that shows the canary with probability ratio / (1 + ratio) instead of one half.
 */
export function nats(ratio: number): number {
  const q = ratio / (1 + ratio);
  return q * Math.log(2 * q) + (1 - q) * Math.log(2 * (1 - q));
}

/** Failures in both groups together until the sequential test stops the canary. */
export const failures = (ratio: number, alpha = ALPHA): number => Math.log(1 / alpha) / nats(ratio);

/** Requests to the canary until then. */
export const requests = (ratio: number, usual = USUAL, alpha = ALPHA): number => failures(ratio, alpha) / (usual * (1 + ratio));

/** Hours until the alarm, with a share of the traffic on the canary and as much on the control. */
export const hours = (ratio: number, share: number): number => requests(ratio) / (share * TRAFFIC * 3600);

/** Failures that would not have happened without the canary, until the old version is back. */
export const harm = (ratio: number, share: number, usual = USUAL, reaction = REACTION): number =>
  usual * (ratio - 1) * (requests(ratio, usual) + share * TRAFFIC * reaction);

/** The share below which the reaction adds less than the test itself. */
export const knee = (ratio: number): number => requests(ratio) / (TRAFFIC * REACTION);

const shares = Array.from({ length: 55 }, (_, i) => 0.001 * 500 ** (i / 54));
/** A failure rate cannot exceed one. */
const curve = (ratio: number, usual: number, minutes: number): Point[] =>
  shares.map((f) => [100 * f, harm(Math.min(ratio, 1 / usual), f, usual, 60 * minutes)]);

export const live: LivePlot = {
  controls: [
    {
      name: 'rarity',
      label: 'Usual failure rate',
      min: -4,
      max: -1.5,
      step: 0.05,
      value: -3,
      show: (rarity) => `${(100 * 10 ** rarity).toPrecision(2)} %`,
    },
    { name: 'reaction', label: 'From alarm to return', min: 0, max: 30, step: 1, value: 5, unit: 'min' },
  ],
  draw: ({ rarity = -3, reaction = 5 }) => ({
    alt: 'Additional failed requests before the old version is back, against the share of traffic on the canary, both on log axes, for 100 requests per second, a usual failure rate of one in a thousand and five minutes from alarm to return. For a canary that fails twice as often the curve is flat, near 40 to 55. For ten times it is flat near 15 up to a few percent and then rises to about 150. For a hundred times it starts near 13 and rises almost in proportion to about 1,500 at half of the traffic.',
    x: { label: 'Traffic on the canary', unit: '%', scale: 'log', domain: [0.1, 50] },
    y: { label: 'Failures caused before return', scale: 'log', domain: [5, 20000] },
    series: [
      { name: 'fails 100 times as often', dashed: true, points: curve(100, 10 ** rarity, reaction) },
      { name: '10 times', points: curve(10, 10 ** rarity, reaction) },
      { name: 'twice', dashed: true, points: curve(2, 10 ** rarity, reaction) },
    ],
  }),
  say: ({ rarity = -3, reaction = 5 }) =>
    `With 5 % of 100 requests per second on it, a canary that fails ten times as often has caused ${harm(10, 0.05, 10 ** rarity, 60 * reaction).toFixed(0)} failures before the old version is back, and one that fails twice as often is noticed after ${(requests(2, 10 ** rarity) / (0.05 * TRAFFIC * 3600)).toFixed(1)} hours.`,
};

export const plot: Plot = live.draw(defaults(live));
