import { normalCdf } from './mean-against-maximum.ts';
import type { Plot, Point } from './plot.ts';

/** Out-of-fold evidence for the given label: normal with variance one around `strength` if the label is right, around −strength if it is wrong. */
export interface Setting {
  /** Share of labels that are wrong. */
  rate: number;
  strength: number;
}

/** How often the model alone is right. */
export const accuracy = ({ strength }: Setting): number => normalCdf(strength);

/** Share of the labels with evidence below t, and the share of the wrong ones among all wrong ones. */
export const reviewed = ({ rate, strength }: Setting, t: number): number => rate * normalCdf(t + strength) + (1 - rate) * normalCdf(t - strength);
export const found = ({ strength }: Setting, t: number): number => normalCdf(t + strength);

/** Share of the wrong labels found by reviewing a share of the list, most suspicious first. */
export function foundAt(setting: Setting, share: number): number {
  let [low, high] = [-12, 12];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (reviewed(setting, middle) < share) low = middle;
    else high = middle;
  }
  return found(setting, low);
}

/** Probability that a label is wrong, given the model's probability p for it and errors that strike blindly. */
export function suspicion(p: number, rate: number): number {
  const odds = ((rate / (1 - rate)) * (1 - p)) / p;
  return odds / (1 + odds);
}

const RATE = 0.05;
export const good: Setting = { rate: RATE, strength: 1.8808 };
export const fair: Setting = { rate: RATE, strength: 1.2816 };
export const weak: Setting = { rate: RATE, strength: 0.5244 };

const shares = Array.from({ length: 61 }, (_, i) => i / 200);
const curve = (setting: Setting): Point[] => shares.map((s) => [s, s === 0 ? 0 : foundAt(setting, s)]);

export const plot: Plot = {
  alt: 'Share of the wrong labels found against the share of all labels reviewed, up to 0.3, where 5 percent are wrong. Reviewing 10 percent finds 98 percent of them with a model that is right 97 percent of the time, 85 percent with one right at 90, and 38 percent with one right at 70. In random order it finds 10.',
  x: { label: 'Share of all labels reviewed' },
  y: { label: 'Share of wrong labels found', domain: [0, 1] },
  series: [
    { name: 'model right 97%', points: curve(good) },
    { name: 'right 90%', points: curve(fair), dashed: true },
    { name: 'right 70%', points: curve(weak), dashed: true },
    { name: 'random order', points: shares.map((s) => [s, s]), dashed: true },
  ],
};
