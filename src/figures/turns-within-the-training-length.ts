import type { Plot, Point } from './plot.ts';

/** Rotated pairs of coordinates of a head of 128 dimensions. */
export const PAIRS = 64;

/** Full turns that pair i has made over `length` positions: its frequency is base^(-i / PAIRS) radians a position. */
export const turns = (i: number, length: number, base: number): number => (length * base ** (-i / PAIRS)) / (2 * Math.PI);

/** Pairs that have not completed one turn. */
export const unfinished = (length: number, base: number): number => Array.from({ length: PAIRS }, (_, i) => turns(i, length, base)).filter((t) => t < 1).length;

/** Base at which no pair that had not finished its turn in training goes farther on texts `factor` times as long. */
export function raisedBase(base: number, length: number, factor: number): number {
  const share = Math.log(length / (2 * Math.PI)) / Math.log(base);
  return base * factor ** (1 / share);
}

const curve = (length: number, base: number): Point[] => Array.from({ length: PAIRS }, (_, i): Point => [i, turns(i, length, base)]);

export const plot: Plot = {
  alt: 'Turns completed by each of 64 pairs of coordinates, log axis, from the fastest to the slowest. In training on 4,096 positions with base 10,000 they fall from 652 to 0.08, and from pair 46 on they stay below one turn. At 32,768 positions every curve point is eight times as high, so those pairs reach angles never trained. With the base raised to 192,000, the curve at 32,768 starts as high and falls faster, and lies below the training curve wherever that is below one.',
  x: { label: 'Pair of coordinates, fast to slow', domain: [0, 63] },
  y: { label: 'Turns completed', scale: 'log', domain: [0.01, 10000] },
  series: [
    { name: '32,768 positions', points: curve(32768, 10000), dashed: true },
    { name: 'trained on 4,096', points: curve(4096, 10000) },
    { name: '32,768, higher base', points: curve(32768, raisedBase(10000, 4096, 8)), dashed: true },
  ],
  rules: [{ y: 1, text: 'one turn' }],
};
