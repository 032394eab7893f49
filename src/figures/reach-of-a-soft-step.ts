import type { Plot, Point } from './plot.ts';

/** Derivative at distance `x` from the threshold of a step softened to the logistic function of x / temperature. */
export function slope(x: number, temperature: number): number {
  const z = Math.exp(-Math.abs(x) / temperature);
  return z / (1 + z) ** 2 / temperature;
}

const distances = Array.from({ length: 81 }, (_, i) => i / 40);
const curve = (temperature: number): Point[] => distances.map((x) => [x, slope(x, temperature)] as const);

export const plot: Plot = {
  alt: 'Derivative of a softened step, on a logarithmic scale, against the distance from the threshold from 0 to 2, for temperatures 1, 0.3 and 0.1. At the threshold the derivatives are 0.25, 0.83 and 2.5. At distance 1 they are 0.2, 0.11 and 0.0005; at distance 2 they are 0.1, 0.004 and 0.00000002.',
  x: { label: 'Distance from the threshold' },
  y: { label: 'Derivative', scale: 'log', domain: [1e-6, 4] },
  series: [
    { name: 'temperature 1', points: curve(1) },
    { name: 'temperature 0.3', points: curve(0.3) },
    { name: 'temperature 0.1', dashed: true, points: curve(0.1).filter(([, y]) => y >= 1e-6) },
  ],
};
