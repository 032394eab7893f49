import type { Plot, Point } from './plot.ts';

/** Chosen, rejected and a third answer: their probabilities under the reference. */
const REFERENCE = [0.3, 0.1, 0.6] as const;

/**
 * How far each logit moves when the margin between chosen and rejected grows by one nat. With linear logits the gradient always points along
 * the difference of the two features, and an answer moves by its inner product with that difference.
 */
export const entangled = [0, -1, 0.5] as const;
export const apart = [0, -1, -0.5] as const;

/** Probabilities of the three answers once the margin has grown by `margin` nats. */
export function probabilities(margin: number, moves: readonly number[]): number[] {
  const weights = REFERENCE.map((p, i) => p * Math.exp(margin * (moves[i] ?? 0)));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / total);
}

/** The margin at which the loss is least, if a share of annotators prefers the chosen answer. */
export function wantedMargin(share: number, beta: number): number {
  return Math.log(share / (1 - share)) / beta;
}

function curve(answer: number, moves: readonly number[]): Point[] {
  return Array.from({ length: 61 }, (_, i) => [i / 5, probabilities(i / 5, moves)[answer] ?? 0] as const);
}

export const plot: Plot = {
  alt: 'Probabilities of three answers against the margin between chosen and rejected, 0 to 12 nats. The rejected answer falls from 0.1 to zero. The chosen one falls too, from 0.3 to 0.001, because a third answer resembles it in what was changed; that one rises from 0.6 to nearly 1. If the third answer moves the other way, the chosen one rises to nearly 1.',
  x: { label: 'Margin gained', unit: 'nats', domain: [0, 12] },
  y: { label: 'Probability', domain: [0, 1] },
  series: [
    { name: 'third answer', points: curve(2, entangled), dashed: true },
    { name: 'chosen', points: curve(0, entangled) },
    { name: 'rejected', points: curve(1, entangled), dashed: true },
    { name: 'chosen, third apart', points: curve(0, apart), dashed: true },
  ],
  rules: [{ x: 5, text: 'IPO stops, β = 0.1' }],
};
