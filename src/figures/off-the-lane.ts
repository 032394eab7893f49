import type { Plot, Point } from './plot.ts';

/** Chance of a wrong action in a state that occurs in the training data, and of a gust to each side, per step. */
export const SLIP = 0.05;
export const GUST = 0.1;
/** Positions run from −EDGE to EDGE; at the edge the car stays off until the end. */
const EDGE = 8;

/**
 * Expected number of steps spent two or more positions off the center of a lane within each horizon up to `horizon`. The policy steers back by one where
 * |position| ≤ `known`, with `SLIP` chance of doing nothing (at the center, of steering to a side); elsewhere it steers left, right or not at all at random.
 */
export function stepsOff(known: number, horizon: number): number[] {
  const size = 2 * EDGE + 1;
  let p = new Array<number>(size).fill(0);
  p[EDGE] = 1;
  const sums = [0];
  let sum = 0;
  for (let t = 0; t < horizon; t++) {
    const next = new Array<number>(size).fill(0);
    for (let i = 0; i < size; i++) {
      const x = i - EDGE;
      if (Math.abs(x) === EDGE) {
        next[i]! += p[i]!;
        continue;
      }
      const right = -Math.sign(x);
      const moves: (readonly [number, number])[] =
        Math.abs(x) > known
          ? [
              [-1, 1 / 3],
              [0, 1 / 3],
              [1, 1 / 3],
            ]
          : x === 0
            ? [
                [0, 1 - SLIP],
                [-1, SLIP / 2],
                [1, SLIP / 2],
              ]
            : [
                [right, 1 - SLIP],
                [0, SLIP],
              ];
      for (const [a, q] of moves)
        for (const [w, r] of [
          [-1, GUST],
          [1, GUST],
          [0, 1 - 2 * GUST],
        ] as const)
          next[Math.max(0, Math.min(size - 1, i + a + w))]! += p[i]! * q * r;
    }
    p = next;
    sum += p.reduce((s, q, i) => s + (Math.abs(i - EDGE) >= 2 ? q : 0), 0);
    sums.push(sum);
  }
  return sums;
}

const lengths = Array.from({ length: 31 }, (_, i) => Math.round(10 ** (1 + i / 13.6)));

function curve(known: number): Point[] {
  const off = stepsOff(known, 1600);
  return lengths.map((t) => [t, off[t]!] as const);
}

export const plot: Plot = {
  alt: 'Expected steps off the lane against the length of the drive, 10 to 1,600 steps, both axes log. A policy cloned from an expert who never leaves the center is at 6 steps after 100 and at 62 after 400, more than tripling with each doubling. With labels for the states next to the lane it is at 0.6 and 2.8, a line of slope one that almost coincides with labels everywhere.',
  x: { label: 'Length of the drive', unit: 'steps', scale: 'log', domain: [10, 1600] },
  y: { label: 'Expected steps off the lane', scale: 'log' },
  series: [
    { name: 'cloned', points: curve(1), dashed: true },
    { name: 'one ring of corrections', points: curve(2) },
    { name: 'all states labeled', points: curve(EDGE), dashed: true },
  ],
};
