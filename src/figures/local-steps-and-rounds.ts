import type { Plot, Point } from './plot.ts';

/** A client with loss curvature / 2 * (w - optimum)^2 and a share of all examples; shares add up to 1. */
export interface Client {
  share: number;
  curvature: number;
  optimum: number;
}

/** Two equal clients that disagree about the answer and, tenfold, about how much it matters. */
export const clients: readonly Client[] = [
  { share: 0.5, curvature: 1, optimum: 0 },
  { share: 0.5, curvature: 10, optimum: 1 },
];

/** Minimizer of the pooled loss. */
export function optimum(group: readonly Client[]): number {
  const weight = group.reduce((sum, c) => sum + c.share * c.curvature, 0);
  return group.reduce((sum, c) => sum + c.share * c.curvature * c.optimum, 0) / weight;
}

/**
 * The weight after `rounds` rounds of federated averaging from `start`, each of `steps` full-gradient steps of length `rate` at every client.
 * Closed form: a client maps w to m + (1 - rate a)^steps (w - m), so a round is an affine map with slope `rho` and fixed point `fixed`.
 */
export function averaged(group: readonly Client[], steps: number, rate: number, rounds: number, start = 0): number {
  const kept = group.map((c) => (1 - rate * c.curvature) ** steps);
  const rho = group.reduce((sum, c, i) => sum + c.share * (kept[i] ?? 0), 0);
  const fixed = group.reduce((sum, c, i) => sum + c.share * (1 - (kept[i] ?? 0)) * c.optimum, 0) / (1 - rho);
  return fixed + (rounds === Infinity ? 0 : rho ** rounds) * (start - fixed);
}

/** Pooled loss above its minimum. */
export function excess(group: readonly Client[], w: number): number {
  const weight = group.reduce((sum, c) => sum + c.share * c.curvature, 0);
  return (weight / 2) * (w - optimum(group)) ** 2;
}

const rate = 0.01;
const steps: readonly number[] = [...new Set(Array.from({ length: 80 }, (_, i) => Math.round(300 ** (i / 79))))];

const after = (rounds: number, from = 1): Point[] => steps.filter((k) => k >= from).map((k): Point => [k, excess(clients, averaged(clients, k, rate, rounds))]);

export const plot: Plot = {
  alt: 'Pooled loss above its minimum against the number of local steps per round, both logarithmic, for budgets of 10, 30 and 100 rounds and without limit. With 10 rounds the lowest point lies at 9 local steps, with 30 rounds at 4, with 100 rounds at 1. Without limit the loss rises from 4e-5 at 2 steps to 0.43 at 300, and every budget joins that curve once its steps are many.',
  x: { label: 'Local steps in a round', scale: 'log', domain: [1, 300] },
  y: { label: 'Loss above the pooled optimum', scale: 'log', domain: [1e-5, 3] },
  series: [
    { name: '10 rounds', points: after(10) },
    { name: '30 rounds', points: after(30) },
    { name: '100 rounds', points: after(100) },
    { name: 'no limit', points: after(Infinity, 2), dashed: true },
  ],
};
