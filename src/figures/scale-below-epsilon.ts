import type { Plot, Point } from './plot.ts';

/** Root mean square of a normalized vector whose input has root mean square (or, centered, standard deviation) `scale`: s / sqrt(s^2 + epsilon). */
export function outputScale(scale: number, epsilon: number): number {
  return scale / Math.sqrt(scale * scale + epsilon);
}

const exponents = Array.from({ length: 71 }, (_, i) => -6 + i / 10);
const curve = (epsilon: number): Point[] => exponents.map((e) => [10 ** e, outputScale(10 ** e, epsilon)]);

export const plot: Plot = {
  alt: 'Scale of the output against the scale of the input, both on logarithmic axes, for three values of epsilon. Each curve is 1 for large inputs and falls in proportion to the input once the input is smaller than the root of epsilon: 0.003 for 1e-5, 0.001 for 1e-6, and one millionth for 1e-12.',
  x: { label: 'Scale of the input', scale: 'log', domain: [1e-6, 10] },
  y: { label: 'Scale of the output', scale: 'log', domain: [1e-4, 2] },
  series: [
    { name: 'epsilon 1e-12', points: curve(1e-12), dashed: true },
    { name: 'epsilon 1e-6', points: curve(1e-6).filter(([, y]) => y >= 1e-4), dashed: true },
    { name: 'epsilon 1e-5', points: curve(1e-5).filter(([, y]) => y >= 1e-4) },
  ],
  rules: [{ x: Math.sqrt(1e-5), text: 'root of 1e-5' }],
};
