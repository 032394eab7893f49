import type { Plot, Point } from './plot.ts';

/** Number of tokens of a square image of the given side, cut into patches. */
export const tokens = (side: number, patch: number): number => (side / patch) ** 2;

/** Multiplications and additions of a transformer block's linear maps (four projections, a feed-forward part four times as wide) for n tokens of width d. */
export const linearWork = (n: number, d: number): number => 24 * n * d * d;

/** Those of the scores and of the weighted sums of values. */
export const attentionWork = (n: number, d: number): number => 4 * n * n * d;

/** Share of the block's arithmetic that is attention. */
export const share = (n: number, d: number): number => attentionWork(n, d) / (attentionWork(n, d) + linearWork(n, d));

const WIDTH = 768;
const sides = Array.from({ length: 63 }, (_, i) => 64 + 32 * i);
const curve = (patch: number): Point[] => sides.map((s): Point => [s, 100 * share(tokens(s, patch), WIDTH)]);

export const plot: Plot = {
  alt: 'Share of a transformer block’s arithmetic that is attention, against the side of a square image up to 2,048 pixels, at width 768. With patches of 32 it reaches 47 percent at 2,048. With patches of 16 it is 4 percent at 224, 50 at 1,086 and 78 at 2,048. With patches of 8 it is 15 percent at 224 and 50 at 543.',
  x: { label: 'Side of the image', unit: 'pixels', domain: [0, 2048] },
  y: { label: 'Attention’s share of the arithmetic', unit: '%', domain: [0, 100] },
  series: [
    { name: 'patches of 8', points: curve(8), dashed: true },
    { name: 'patches of 16', points: curve(16) },
    { name: 'patches of 32', points: curve(32), dashed: true },
  ],
  rules: [{ x: 224, text: '224' }, { y: 50 }],
};
