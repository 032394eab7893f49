import type { Plot, Point } from './plot.ts';

/**
 * Share of allocated positions that hold a token when sequences of geometrically distributed length (mean `mean`, at least 1)
 * are stored in blocks of `block` positions: mean length over block size times the expected number of blocks.
 * With q = 1 − 1/mean a sequence needs more than k blocks with probability q^(k·block), so it needs 1/(1 − q^block) on average.
 */
export function filledShare(mean: number, block: number): number {
  const q = 1 - 1 / mean;
  return (mean / block) * (1 - q ** block);
}

function curve(mean: number): Point[] {
  const points: Point[] = [];
  for (let e = 0; e <= 12; e++) points.push([2 ** e, filledShare(mean, 2 ** e)]);
  return points;
}

export const plot: Plot = {
  alt:
    'Share of allocated positions that hold a token, against the block size from 1 to 4,096, for sequences of 50, 400 and 4,000 tokens on average. ' +
    'At blocks of 16 the shares are 0.86, 0.98 and 1.00; at 4,096, which is reserving the maximum for everybody, they are 0.01, 0.10 and 0.63.',
  x: { label: 'Positions in a block', scale: 'log', domain: [1, 4096] },
  y: { label: 'Share that holds a token', domain: [0, 1] },
  series: [
    { name: '4,000 tokens', points: curve(4000), dashed: true },
    { name: '400 tokens', points: curve(400) },
    { name: '50 tokens', points: curve(50), dashed: true },
  ],
  rules: [{ x: 16, text: 'blocks of 16' }],
};
