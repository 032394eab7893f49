import type { Plot } from './plot.ts';

/** The quantile function of the standard normal distribution, by bisection. */
export function quantile(p: number): number {
  let [low, high] = [-6, 6];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (cumulative(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The standard normal distribution function, by Marsaglia's series. */
function cumulative(x: number): number {
  let [sum, term] = [x, x];
  for (let i = 1; i < 200; i++) {
    term *= x ** 2 / (2 * i + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(x ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}

const spread = (count: number, mean: number, deviation: number) => Array.from({ length: count }, (_, i) => mean + deviation * quantile((i + 0.5) / count));

export interface Sample {
  negative: readonly number[];
  positive: readonly number[];
}

/** One hundred common and five rare examples on a line. */
export const overlapping: Sample = { negative: spread(100, -1, 1), positive: spread(5, 1, 1) };
export const separable: Sample = { negative: spread(100, -1, 0.3), positive: spread(5, 1, 0.3) };

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Where σ(slope·(x − boundary)) crosses one half, if the boundary minimizes the log loss with rare examples counted `weight` times. */
export function boundary({ negative, positive }: Sample, slope: number, weight: number): number {
  const pull = (b: number) =>
    negative.reduce((sum, x) => sum + sigmoid(slope * (x - b)), 0) - weight * positive.reduce((sum, x) => sum + sigmoid(-slope * (x - b)), 0);
  let [low, high] = [-20, 20];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (pull(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The slope at which the log loss, its boundary always adjusted, is least. */
export function bestSlope(sample: Sample, weight: number): number {
  const loss = (slope: number) => {
    const b = boundary(sample, slope, weight);
    const softplus = (z: number) => Math.log1p(Math.exp(z));
    return (
      sample.negative.reduce((sum, x) => sum + softplus(slope * (x - b)), 0) + weight * sample.positive.reduce((sum, x) => sum + softplus(-slope * (x - b)), 0)
    );
  };
  let [low, high] = [0.5, 8];
  for (let i = 0; i < 50; i++) {
    const [a, b] = [low + 0.382 * (high - low), low + 0.618 * (high - low)];
    if (loss(a) < loss(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}

/** How far counting the rare class twenty times moves the boundary, at a given slope. */
export const shift = (sample: Sample, slope: number): number => boundary(sample, slope, 1) - boundary(sample, slope, 20);

const path = (sample: Sample, end: number) => Array.from({ length: 61 }, (_, i) => end ** (i / 60)).map((slope) => [slope, shift(sample, slope)] as const);
const end = bestSlope(overlapping, 1);

export const plot: Plot = {
  alt: 'Shift of the decision boundary under a weight of 20, over the slope of the logit, log axis. With overlapping classes the curve falls from 2.6 at slope 1 to 1.4 at slope 2.1 and ends there, where the loss is least. With separable classes it goes on falling, from 2.3 at slope 1 to 0.15 at 10 and 0.05 at 30.',
  x: { label: 'Slope of the logit: how sure the model has become', scale: 'log' },
  y: { label: 'Shift of the boundary', domain: [0, 3] },
  series: [
    { name: 'separable classes', points: path(separable, 30) },
    { name: 'overlapping classes', dashed: true, points: path(overlapping, end) },
    { name: 'training ends', as: 'dots', points: [[end, shift(overlapping, end)]] },
  ],
};
