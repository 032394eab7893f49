import type { Plot, Point } from './plot.ts';

/** Mean and standard deviation of a Gaussian on the line. */
export interface Gaussian {
  mean: number;
  sd: number;
}

export const weights: readonly [number, number] = [0.6, 0.4];
const means: readonly [number, number] = [-2, 2];
const width = 0.5;
const step = 0.01;
const grid: readonly number[] = Array.from({ length: 2401 }, (_, i) => -12 + i * step);

function logGaussian(x: number, { mean, sd }: Gaussian): number {
  const u = (x - mean) / sd;
  return -0.5 * u * u - Math.log(sd) - 0.5 * Math.log(2 * Math.PI);
}

/** Log density of the data, 0.6 N(-2, 0.5²) + 0.4 N(2, 0.5²), summed in log space so that it never underflows. */
export function logTarget(x: number): number {
  const a = Math.log(weights[0]) + logGaussian(x, { mean: means[0], sd: width });
  const b = Math.log(weights[1]) + logGaussian(x, { mean: means[1], sd: width });
  const top = Math.max(a, b);
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top));
}

/** D(p‖q) in nats, from the data to the model, by quadrature. */
export function forward(q: Gaussian): number {
  return step * grid.reduce((sum, x) => sum + Math.exp(logTarget(x)) * (logTarget(x) - logGaussian(x, q)), 0);
}

/** D(q‖p) in nats, from the model to the data, by quadrature. */
export function reverse(q: Gaussian): number {
  return (
    step *
    grid.reduce((sum, x) => {
      const l = logGaussian(x, q);
      return sum + Math.exp(l) * (l - logTarget(x));
    }, 0)
  );
}

/** Minimizes a divergence over mean and log sd by compass search, halving the step whenever no neighbor is better. */
export function fit(divergence: (q: Gaussian) => number, start: Gaussian): Gaussian {
  let best = start;
  let value = divergence(best);
  for (let h = 0.5; h > 1e-4;) {
    const neighbors: Gaussian[] = [
      { mean: best.mean + h, sd: best.sd },
      { mean: best.mean - h, sd: best.sd },
      { mean: best.mean, sd: best.sd * Math.exp(h) },
      { mean: best.mean, sd: best.sd * Math.exp(-h) },
    ];
    const scored = neighbors.map((q) => ({ q, v: divergence(q) })).sort((a, b) => a.v - b.v);
    const winner = scored[0];
    if (winner && winner.v < value) {
      best = winner.q;
      value = winner.v;
    } else h /= 2;
  }
  return best;
}

export const forwardFit: Gaussian = fit(forward, { mean: 0, sd: 1 });
export const reverseFit: Gaussian = fit(reverse, { mean: -1, sd: 1 });

const shown: readonly number[] = Array.from({ length: 181 }, (_, i) => -6 + (i * 12) / 180);
const curve = (density: (x: number) => number): Point[] => shown.map((x) => [x, density(x)]);

export const plot: Plot = {
  alt:
    'Density against x. The data have two peaks, the larger at minus 2 and the smaller at 2. The forward fit is one low, ' +
    'broad bell centered at minus 0.4, highest in the valley where the data are rare. The reverse fit is one narrow bell ' +
    'that sits on the larger peak and gives the smaller one nothing.',
  x: { label: 'x' },
  y: { label: 'Density' },
  series: [
    { name: 'data p', as: 'area', points: curve((x) => Math.exp(logTarget(x))) },
    { name: 'forward fit, D(p‖q)', points: curve((x) => Math.exp(logGaussian(x, forwardFit))) },
    { name: 'reverse fit, D(q‖p)', dashed: true, points: curve((x) => Math.exp(logGaussian(x, reverseFit))) },
  ],
};
