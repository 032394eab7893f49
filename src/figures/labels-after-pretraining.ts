import type { Plot, Point } from './plot.ts';

/** Raw inputs, kept features, and the variance of the noise in the label; the signal has variance 1. */
const RAW = 200;
const KEPT = 10;
const NOISE = 1;

/**
 * Expected excess error of least squares on `features` standard normal directions that hold `share` of a unit signal,
 * fitted to `labels` examples: what was dropped, plus the variance of the fit.
 */
export function excess(features: number, share: number, labels: number): number {
  const lost = 1 - share;
  return lost + ((NOISE + lost) * features) / (labels - features - 1);
}

/** The number of labels from which raw inputs beat features that keep `share` of the signal. */
export function crossing(share: number): number {
  let low = RAW + 2;
  let high = 1e7;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (excess(RAW, 1, middle) > excess(KEPT, share, middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** Points spaced evenly on a log axis from `from` labels to 10,000. */
function curve(features: number, share: number, from: number): Point[] {
  return Array.from({ length: 80 }, (_, i) => {
    const labels = from * (10000 / from) ** (i / 79);
    return [labels, excess(features, share, labels)] as const;
  });
}

export const plot: Plot = {
  alt: 'Excess error of a linear fit against the number of labels, both on log axes. Ten pretrained features that keep 95 percent of the signal are below an error of 0.4 with 50 labels and level off at 0.05. Ten features that keep 40 percent level off at 0.6. The 200 raw inputs start at 1, the error of always answering the mean, with 401 labels, cross the second curve near 520 labels and the first near 4,000.',
  x: { label: 'Labeled examples', scale: 'log', domain: [20, 10000] },
  y: { label: 'Excess squared error', scale: 'log', domain: [0.015, 1.6] },
  series: [
    { name: '10 features, 95 % kept', points: curve(KEPT, 0.95, 22) },
    { name: '10 features, 40 % kept', points: curve(KEPT, 0.4, 28), dashed: true },
    { name: '200 raw inputs', points: curve(RAW, 1, 401), dashed: true },
  ],
  rules: [{ y: 1, text: 'always the mean' }],
};
