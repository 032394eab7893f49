import type { Plot, Point } from './plot.ts';

/** A 32-block transformer of width 4,096 with 32 heads, one sequence of 4,096 tokens, 16-bit activations. */
export const BLOCKS = 32;
const [WIDTH, LENGTH, HEADS] = [4096, 4096, 32];
const UNIT = WIDTH * LENGTH;

/** Bytes of a block's input, and of all that a block keeps for the way back: 34 per unit, and 5 per score where the scores are stored (Korthikanti et al.). */
export const INPUT = 2 * UNIT;
export const INSIDE_FUSED = 34 * UNIT;
export const INSIDE_STORED = 34 * UNIT + 5 * HEADS * LENGTH * LENGTH;

/** Peak bytes with one checkpoint for each `k` blocks: all checkpoints, and the inside of one segment. */
export const peak = (k: number, inside: number): number => Math.ceil(BLOCKS / k) * INPUT + k * inside;

/** The segment length that minimizes it when lengths are real numbers. */
export const best = (inside: number): number => Math.sqrt((BLOCKS * INPUT) / inside);

/** The same peak, counted while a schedule runs: forward with checkpoints, then segment by segment backward. */
export function simulate(k: number, inside: number): number {
  const segments: number[] = [];
  for (let start = 0; start < BLOCKS; start += k) segments.push(Math.min(k, BLOCKS - start));
  let live = segments.length * INPUT;
  let top = live;
  for (const blocks of segments.reverse()) {
    live += blocks * inside;
    top = Math.max(top, live);
    live -= blocks * inside + INPUT;
  }
  return top;
}

const lengths = [1, 2, 4, 8, 16, 32];
const points = (inside: number): Point[] => lengths.map((k) => [k, peak(k, inside) / 1e9] as const);

export const plot: Plot = {
  alt: 'Activation memory of a 32-block transformer against blocks per segment, log axes. With fused attention it is 1.6 GB at one or two blocks and rises to 18 GB at 32, which is as much as keeping everything. With stored scores it rises from 4.3 GB at one block to 104 GB.',
  x: { label: 'Blocks per segment', scale: 'log' },
  y: { label: 'Activation memory', unit: 'GB', scale: 'log' },
  series: [
    { name: 'fused attention', points: points(INSIDE_FUSED) },
    { name: 'stored scores', dashed: true, points: points(INSIDE_STORED) },
  ],
  rules: [{ y: 24, text: '24 GB card' }],
};
