import type { Plot, Point } from './plot.ts';

/** Curvatures h of a noisy quadratic ½ Σ h θ², from 1 down to 1/100; the gradient noise of one example has variance NOISE·h. */
export const CURVATURES = Array.from({ length: 30 }, (_, i) => 10 ** ((-2 * i) / 29));
const NOISE = 1;
const TARGET = 0.02;
const LIMIT = 4000;

/** Expected second moments of one direction: of θ, of θ·v and of v, where v is the momentum buffer. */
export interface Moments {
  tt: number;
  tv: number;
  vv: number;
}

/** One step of v ← m·v + g, θ ← θ − η·v with g = hθ + noise of variance NOISE·h/B, in expectation. */
export function step({ tt, tv, vv }: Moments, h: number, rate: number, m: number, batch: number): Moments {
  const v2 = m * m * vv + 2 * m * h * tv + h * h * tt + (NOISE * h) / batch;
  const tv2 = m * tv + h * tt;
  return { tt: tt - 2 * rate * tv2 + rate * rate * v2, tv: tv2 - rate * v2, vv: v2 };
}

/** Steps until the expected loss is TARGET of its first value, or the limit. */
export function steps(rate: number, m: number, batch: number, limit = LIMIT): number {
  let state: Moments[] = CURVATURES.map((h) => ({ tt: 1 / h, tv: 0, vv: 0 }));
  const expected = () => state.reduce((sum, { tt }, i) => sum + 0.5 * (CURVATURES[i] ?? 0) * tt, 0);
  const goal = TARGET * expected();
  for (let n = 0; n < limit; n++) {
    const loss = expected();
    if (loss <= goal) return n;
    if (!(loss < 1e6)) return limit;
    state = state.map((s, i) => step(s, CURVATURES[i] ?? 0, rate, m, batch));
  }
  return limit;
}

/** The fewest steps over learning rates, for one batch size. */
export function fewest(m: number, batch: number): number {
  let best = LIMIT;
  for (let e = -16; e <= 3; e++) best = Math.min(best, steps(2 ** (e / 2) * (1 - m), m, batch, best));
  return best;
}

export const BATCHES = Array.from({ length: 10 }, (_, i) => 2 ** i);
const curve = (m: number): Point[] => BATCHES.map((b) => [b, fewest(m, b)] as const);
const plain = curve(0);

export const plot: Plot = {
  alt: 'Steps needed to bring the expected loss of a noisy quadratic to two percent, against batch size, log axes, at the best learning rate for each. Both curves start near 1,050 steps at a batch of 1 and at first follow the line of half the steps per doubling. Without momentum the curve levels off near 60 steps beyond a batch of 64; with momentum 0.9 it follows the line longer and levels off near 38.',
  x: { label: 'Batch size', scale: 'log' },
  y: { label: 'Steps to the target', scale: 'log' },
  series: [
    { name: 'momentum 0.9', points: curve(0.9) },
    { name: 'no momentum', dashed: true, points: plain },
    { name: 'half the steps per doubling', dashed: true, points: BATCHES.slice(0, 7).map((b) => [b, (plain[0]?.[1] ?? 0) / b] as const) },
  ],
};
