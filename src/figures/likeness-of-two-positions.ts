import type { Plot, Point } from './plot.ts';

/** The sinusoidal code of a position: cosines and sines at d / 2 frequencies that fall geometrically from 1 to about 1 / base. */
export function code(position: number, d: number, base: number): number[] {
  return Array.from({ length: d }, (_, j) => {
    const angle = position * base ** (-(2 * Math.floor(j / 2)) / d);
    return j % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
  });
}

/** Cosine of the codes of two positions at a distance: the mean of cos(frequency × distance). */
export function likeness(distance: number, d: number, base: number): number {
  let sum = 0;
  for (let i = 0; i < d / 2; i++) sum += Math.cos(distance * base ** (-(2 * i) / d));
  return sum / (d / 2);
}

const WIDTH = 128;
const distances = Array.from({ length: 129 }, (_, i) => i);
const curve = (base: number): Point[] => distances.map((t): Point => [t, likeness(t, WIDTH, base)]);

export const plot: Plot = {
  alt: 'Cosine between the codes of two positions against their distance from 0 to 128, in 128 dimensions. With base 10,000 it falls from 1 to 0.97 at distance 1, 0.67 at 10, 0.55 at 50 and 0.48 at 100. With base 100 it falls to 0.35 at 10, is near zero from 50 to 100 and slightly negative at 128. Codes drawn at random are at zero for every distance but 0.',
  x: { label: 'Distance of two positions', domain: [0, 128] },
  y: { label: 'Cosine of their codes', domain: [-0.3, 1] },
  series: [
    { name: 'base 10,000', points: curve(10000) },
    { name: 'base 100', points: curve(100), dashed: true },
    { name: 'random codes', points: distances.map((t): Point => [t, t === 0 ? 1 : 0]), dashed: true },
  ],
};
