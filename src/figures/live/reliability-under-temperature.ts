import { defaults, type LivePlot, type Point, type Plot } from '../plot.ts';

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

const highest = 0.995;

function curve(inflation: number, temperature: number): Point[] {
  return Array.from({ length: 100 }, (_, i) => 0.5 + ((highest - 0.5) * i) / 99).map((confidence) => [
    confidence,
    accuracyAt(confidence, inflation, temperature),
  ]);
}

const asTrained = 2.5;

export const live: LivePlot = {
  controls: [
    { name: 'temperature', label: 'Temperature T', min: 0.5, max: 5, step: 0.1, value: 2.5 },
    { name: 'shifted', label: 'Overconfidence after a shift', min: 1, max: 6, step: 0.1, value: 4, show: (value) => `${value.toFixed(1)} times` },
  ],
  draw: ({ temperature = 1, shifted = 1 }) => ({
    alt: 'Accuracy against stated confidence, both from 0.5 to 1. With temperature 1 the curve lies far below the diagonal: at 0.99 stated, 0.86 are right. With temperature 2.5 it is the diagonal. When the data shift and the inflation grows from 2.5 to 4, the model with temperature 2.5 is below the diagonal again.',
    x: { label: 'Stated confidence', domain: [0.5, 1] },
    y: { label: 'Share that is right', domain: [0.5, 1] },
    series: [
      { name: `T = ${temperature.toFixed(1)}`, points: curve(asTrained, temperature) },
      { name: `T = ${temperature.toFixed(1)}, after shift`, points: curve(shifted, temperature), dashed: true },
      { name: 'T = 1, as trained', points: curve(asTrained, 1), dashed: true },
    ],
  }),
  say: ({ temperature = 1, shifted = 1 }) =>
    `Of the answers stated with 0.90, ${accuracyAt(0.9, asTrained, temperature).toFixed(2)} are right at this temperature, and ${accuracyAt(0.9, shifted, temperature).toFixed(2)} after the shift.`,
};

export const plot: Plot = live.draw(defaults(live));
