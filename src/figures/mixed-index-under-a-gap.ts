import type { Plot, Point } from './plot.ts';

/** Dimensions over which unrelated contents spread, and the cosine of a text with the picture it describes, both before the gap. */
const DIMENSIONS = 256;
const MATCH = 0.6;

/** Standard normal distribution function (Abramowitz and Stegun 7.1.26, error below 1.5e-7). */
function phi(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const tail = 0.5 * Math.exp(-z * z) * t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return x > 0 ? 1 - tail : tail;
}

/** Cosines when texts are shifted by +g and pictures by -g along one more axis and normalized; `content` is the cosine without the shift. */
export const sameKind = (content: number, gap: number): number => (1 - gap ** 2 / 4) * content + gap ** 2 / 4;
export const otherKind = (content: number, gap: number): number => (1 - gap ** 2 / 4) * content - gap ** 2 / 4;

/** Content cosine at which an unrelated text ties with the right picture. */
export const tie = (gap: number): number => MATCH - gap ** 2 / 2 / (1 - gap ** 2 / 4);

/** Probability that the right picture outranks `texts` unrelated texts in one index, for a text as the query. */
export const found = (gap: number, texts: number): number => phi(Math.sqrt(DIMENSIONS) * tie(gap)) ** texts;

const gaps = Array.from({ length: 101 }, (_, i) => 0.5 + i / 200);
const curve = (texts: number): Point[] => gaps.map((g): Point => [g, 100 * found(g, texts)]);

export const plot: Plot = {
  alt: 'Probability that the right picture outranks all unrelated texts for a text query, against the distance between the mean text and the mean picture from 0.5 to 1. With a hundred texts it is nearly 100 percent up to 0.75 and nothing at 0.9. With 10,000 texts it is 94 percent at 0.75 and 10 at 0.8. With a million it is 87 percent at 0.7 and nearly nothing at 0.75. Among pictures alone it is 100 percent throughout.',
  x: { label: 'Distance of the two means', domain: [0.5, 1] },
  y: { label: 'Right picture ranks first', unit: '%', domain: [0, 100] },
  series: [
    { name: 'pictures only', points: gaps.map((g): Point => [g, 100]) },
    { name: 'with 100 texts', points: curve(100), dashed: true },
    { name: 'with 10,000 texts', points: curve(10000), dashed: true },
    { name: 'with 1,000,000 texts', points: curve(1e6), dashed: true },
  ],
};
