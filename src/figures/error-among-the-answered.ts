import { normalCdf } from './mean-against-maximum.ts';
import type { Plot, Point } from './plot.ts';

/** Inputs whose score, oriented so that positive is right, is normal with this mean and variance one; confidence is its distance from zero. */
export interface Group {
  share: number;
  mean: number;
}

export const majority: Group = { share: 0.9, mean: 1.5 };
export const minority: Group = { share: 0.1, mean: -0.2 };

/** Share of a group that is answered, rightly or wrongly, if everything below `threshold` is declined. */
export const right = ({ mean }: Group, threshold: number): number => normalCdf(mean - threshold);
export const wrong = ({ mean }: Group, threshold: number): number => normalCdf(-mean - threshold);

/** Share of all inputs that is answered. */
export function coverage(groups: readonly Group[], threshold: number): number {
  return groups.reduce((t, g) => t + g.share * (right(g, threshold) + wrong(g, threshold)), 0);
}

/** Share of the answers that is wrong. */
export function risk(groups: readonly Group[], threshold: number): number {
  return groups.reduce((t, g) => t + g.share * wrong(g, threshold), 0) / coverage(groups, threshold);
}

const both = [majority, minority];
const thresholds = Array.from({ length: 46 }, (_, i) => i / 20);
const curve = (groups: readonly Group[]): Point[] => thresholds.map((t) => [coverage(both, t), risk(groups, t)]);

export const plot: Plot = {
  alt: 'Share of wrong answers against the share of inputs answered. For all inputs it falls from 12 percent when everything is answered to 4 percent when two thirds are; for the large group from 7 to 1 percent. For the small group, a tenth of the inputs, it rises from 58 to 65 percent and on.',
  x: { label: 'Share of all inputs answered', domain: [0.2, 1] },
  y: { label: 'Share of answers that are wrong', domain: [0, 0.8] },
  series: [
    { name: 'all', points: curve(both) },
    { name: 'large group', points: curve([majority]), dashed: true },
    { name: 'misled group', points: curve([minority]), dashed: true },
  ],
};
