import type { Plot, Point } from './plot.ts';

const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (a: number): number => 1 / (1 + Math.exp(-a));

/**
 * Share of right answers (0 to 1) among the predictions that state `confidence` (0.5 to 1), for a two-class model
 * whose logits are the true log-odds times `inflation` and are divided by `temperature` before the softmax:
 * the stated log-odds are z * inflation / temperature, so the true ones are logit(confidence) * temperature / inflation.
 */
export function accuracyAt(confidence: number, inflation: number, temperature: number): number {
  return sigmoid((logit(confidence) * temperature) / inflation);
}

const INFLATION = 2.5;
const SHIFTED = 4;

function curve(inflation: number, temperature: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 98; i += 1) {
    const confidence = 0.5 + i * 0.005;
    points.push([confidence, accuracyAt(confidence, inflation, temperature)]);
  }
  points.push([0.995, accuracyAt(0.995, inflation, temperature)]);
  return points;
}

export const plot: Plot = {
  alt: 'Accuracy against stated confidence, both from 0.5 to 1. With temperature 1 the curve lies far below the diagonal: at 0.99 stated, 0.86 are right. With temperature 2.5 it is the diagonal. When the data shift and the inflation grows from 2.5 to 4, the model with temperature 2.5 is below the diagonal again.',
  x: { label: 'Stated confidence', domain: [0.5, 1] },
  y: { label: 'Share that is right', domain: [0.5, 1] },
  series: [
    { name: 'T = 2.5, fitted', points: curve(INFLATION, INFLATION) },
    { name: 'T = 2.5, after shift', points: curve(SHIFTED, INFLATION), dashed: true },
    { name: 'T = 1, as trained', points: curve(INFLATION, 1), dashed: true },
  ],
};
