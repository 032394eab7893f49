import type { Plot, Point } from './plot.ts';

/** A quadratic valley: the curvature of each direction and where the run starts in it. */
export interface Valley {
  curvatures: readonly number[];
  start: readonly number[];
}

/**
 * Expected loss of gradient descent with noisy gradients on a quadratic valley, before each of `rates.length` steps and after the last one:
 * E[θ²] ← (1 − ηh)² E[θ²] + η² noise in every direction, loss = ½ Σ h E[θ²]. `noise` is the variance of one component of a batch gradient.
 */
export function expectedLoss(valley: Valley, rates: readonly number[], noise: number): number[] {
  const squares = valley.start.map((x) => x * x);
  const loss = () => squares.reduce((sum, m, i) => sum + 0.5 * (valley.curvatures[i] ?? 0) * m, 0);
  const out = [loss()];
  for (const rate of rates) {
    for (let i = 0; i < squares.length; i++) {
      const keep = 1 - rate * (valley.curvatures[i] ?? 0);
      squares[i] = keep * keep * (squares[i] ?? 0) + rate * rate * noise;
    }
    out.push(loss());
  }
  return out;
}

/** Loss above the floor at which one direction settles under a constant rate: η·noise / (2(2 − ηh)). */
export const hover = (rate: number, curvature: number, noise: number) => (rate * noise) / (2 * (2 - rate * curvature));

export const valley: Valley = { curvatures: [1, 0.01], start: [1, 10] };
export const noise = 0.02;
const steps = 2000;
const rates = (rate: (t: number) => number) => Array.from({ length: steps }, (_, t) => rate(t));
const curve = (rate: (t: number) => number): Point[] => {
  const all = expectedLoss(valley, rates(rate), noise);
  const ticks = new Set([...Array.from({ length: 101 }, (_, i) => i * 20), 1, 2, 4, 7, 11, 15, 1502, 1504, 1508, 1512, 1516, 1530]);
  return [...ticks].sort((a, b) => a - b).map((t) => [t, all[t] ?? Number.NaN] as const);
};

export const plot: Plot = {
  alt: 'Expected loss on a logarithmic scale against steps from 0 to 2,000, in a valley with one steep and one flat direction. With rate 0.05 the loss falls slowly all the way, to 0.07. With rate 0.5 it falls quickly and stays at 0.006 from about step 1,000. With rate 0.5 and a drop to 0.05 at step 1,500, it falls within some twenty steps to half of that, and slowly on to 0.002.',
  x: { label: 'Step' },
  y: { label: 'Expected loss', scale: 'log', domain: [0.001, 1] },
  series: [
    { name: 'hot, then cold', points: curve((t) => (t < 1500 ? 0.5 : 0.05)) },
    { name: 'hot, rate 0.5', dashed: true, points: curve(() => 0.5) },
    { name: 'cold, rate 0.05', dashed: true, points: curve(() => 0.05) },
  ],
  rules: [{ x: 1500, text: 'rate divided by 10' }],
};
