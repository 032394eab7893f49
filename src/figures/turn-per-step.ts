import type { Plot, Point } from './plot.ts';

/** Root mean square of a weight after each step w ← (1 − ηλ)w − ηu, for updates u of unit mean square that are uncorrelated with w. */
export function sizes(rate: number, decay: number, steps: number, start = 0.02): number[] {
  const out = [start];
  for (let square = start ** 2, n = 0; n < steps; n++) {
    square = (1 - rate * decay) ** 2 * square + rate ** 2;
    out.push(Math.sqrt(square));
  }
  return out;
}

/** Size of the update relative to the weight: where only the direction counts, the angle turned in a step. */
export const turns = (rate: number, decay: number, steps: number, start = 0.02): number[] => sizes(rate, decay, steps, start).map((s) => rate / s);

/** Where the turn settles, for small ηλ. */
export const equilibrium = (rate: number, decay: number): number => Math.sqrt(2 * rate * decay);

export const RATE = 1e-3;
const STEPS = 200000;

function points(decay: number): Point[] {
  const t = turns(RATE, decay, STEPS);
  return Array.from({ length: 61 }, (_, i) => Math.round(10 ** (1 + (i / 60) * Math.log10(STEPS / 10)))).map((n) => [n, t[n] ?? 0] as const);
}

export const plot: Plot = {
  alt: 'Update divided by weight against steps at a learning rate of 0.001, log axes. Without decay it falls steadily from 0.05 to 0.002 after 200,000 steps, since the weights grow. With decay 0.01, 0.1 and 1 it levels off at 0.0045, 0.014 and 0.045, the sooner the stronger the decay.',
  x: { label: 'Step', scale: 'log' },
  y: { label: 'Update relative to the weight', scale: 'log' },
  series: [
    { name: 'decay 1', points: points(1) },
    { name: 'decay 0.1', points: points(0.1) },
    { name: 'decay 0.01', points: points(0.01) },
    { name: 'no decay', dashed: true, points: points(0) },
  ],
};
