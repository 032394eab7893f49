import type { Plot } from './plot.ts';

/** Noise on the inputs: ten readings of one quantity of variance 1, the first good, the others poor. */
export const noises: readonly number[] = [0.2, ...Array.from({ length: 9 }, () => 1)];

/** Weights that minimize the expected squared error when every input is dropped with probability p and the rest scaled by 1/(1 − p). */
export function weights(p: number): number[] {
  const penalty = p / (1 - p);
  const inverse = noises.map((s) => 1 / (s ** 2 + penalty * (1 + s ** 2)));
  const total = inverse.reduce((sum, value) => sum + value, 0);
  return inverse.map((value) => value / (1 + total));
}

/** Expected squared error of the estimate w·x when the inputs are multiplied by `mask`. */
export function error(w: readonly number[], mask: readonly number[] = w.map(() => 1)): number {
  const kept = w.map((value, i) => value * (mask[i] ?? 0));
  const bias = 1 - kept.reduce((sum, value) => sum + value, 0);
  return bias ** 2 + kept.reduce((sum, value, i) => sum + (value * (noises[i] ?? 0)) ** 2, 0);
}

export const intact = (p: number): number => error(weights(p));
export const withoutBest = (p: number): number => error(weights(p), [0, ...Array.from({ length: 9 }, () => 1)]);

const rates = Array.from({ length: 81 }, (_, i) => i / 100);

export const plot: Plot = {
  alt: 'Squared error over the dropout rate, for a linear readout of one good and nine poor inputs. With all inputs present the error rises slowly from 0.03 without dropout to 0.05 at 0.2, 0.08 at 0.5 and 0.22 at 0.8. With the good input missing it falls steeply from 0.56 to 0.21 at 0.2 and 0.19 at 0.5, and rises again beyond.',
  x: { label: 'Dropout rate p while fitting' },
  y: { label: 'Squared error, nothing dropped', domain: [0, 0.6] },
  series: [
    { name: 'best input missing', points: rates.map((p) => [p, withoutBest(p)] as const) },
    { name: 'all inputs there', dashed: true, points: rates.map((p) => [p, intact(p)] as const) },
  ],
};
