import type { Plot, Point } from './plot.ts';

/** Four scores of the input `length * w` against a template `w` in R^n of norm 1; `length` may be negative. */
export const scores = {
  innerProduct: (length: number): number => length,
  cosine: (length: number): number => Math.sign(length),
  halfSquaredDistance: (length: number): number => -0.5 * (length - 1) ** 2,
  gaussianKernel: (length: number): number => Math.exp(-0.5 * (length - 1) ** 2),
};

const lengths = [...Array.from({ length: 50 }, (_, i) => -1 + i / 50), -1e-6, 1e-6, ...Array.from({ length: 150 }, (_, i) => (i + 1) / 50)];

function curve(score: (length: number) => number): Point[] {
  return lengths.map((length): Point => [length, score(length)]);
}

export const plot: Plot = {
  alt: 'Four scores of an input that lies on the line through a template of norm 1, against its signed length from -1 to 3. The inner product is a straight line that rises from -1 to 3. The cosine is -1 for negative lengths and 1 for positive ones. Minus half the squared distance is a parabola with its maximum, 0, at length 1. The Gaussian kernel is a bump with its maximum, 1, at length 1, and falls to 0.14 at length 3.',
  x: { label: 'Length of the input along the template', domain: [-1, 3] },
  y: { label: 'Score', domain: [-2, 3] },
  series: [
    { name: 'inner product', points: curve(scores.innerProduct) },
    { name: 'cosine', points: curve(scores.cosine) },
    { name: 'Gaussian kernel', points: curve(scores.gaussianKernel), dashed: true },
    { name: '−½ squared distance', points: curve(scores.halfSquaredDistance), dashed: true },
  ],
  rules: [{ x: 1, text: 'the template' }],
};
