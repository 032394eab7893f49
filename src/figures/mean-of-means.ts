import type { Plot, Point } from './plot.ts';

/** Half of the texts are short and hard, half long and easier: tokens, and loss per token in nats. */
const SHORT = { tokens: 20, loss: 3 };
const LONG = { tokens: 400, loss: 2 };
export const BATCH = 32;

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);

/** Expectation of f(short texts, long texts) in a piece of `size` texts drawn at random. */
function overPieces(size: number, f: (short: number, long: number) => number): number {
  let sum = 0;
  for (let k = 0; k <= size; k++) sum += (choose(size, k) / 2 ** size) * f(k, size - k);
  return sum;
}

const tokens = (short: number, long: number): number => short * SHORT.tokens + long * LONG.tokens;

/** Expected value of the mean over pieces of each piece's mean over its own tokens. */
export const naiveLoss = (pieces: number): number =>
  overPieces(BATCH / pieces, (s, l) => (s * SHORT.tokens * SHORT.loss + l * LONG.tokens * LONG.loss) / tokens(s, l));

/** Share of the gradient's weight that falls on tokens of short texts, with the same normalization. */
export const naiveShare = (pieces: number): number => overPieces(BATCH / pieces, (s, l) => (s * SHORT.tokens) / tokens(s, l));

/** The same two with one count for the whole batch, in the limit of a large one: no dependence on the pieces. */
export const rightLoss = (SHORT.tokens * SHORT.loss + LONG.tokens * LONG.loss) / tokens(1, 1);
export const rightShare = SHORT.tokens / tokens(1, 1);

export const PIECES = [1, 2, 4, 8, 16, 32];
const points = (f: (pieces: number) => number): Point[] => PIECES.map((k) => [k, f(k)] as const);

export const plot: Plot = {
  alt: 'Logged loss against the number of pieces into which a batch of 32 texts is cut, log axis. With one token count for the whole batch it is 2.05 nats at any number. With the mean of each piece averaged over pieces it rises from 2.05 to 2.5.',
  x: { label: 'Pieces per update', scale: 'log' },
  y: { label: 'Loss', unit: 'nats', domain: [1.9, 2.6] },
  series: [
    { name: 'summed, divided once', points: points(() => rightLoss) },
    { name: 'mean of means', dashed: true, points: points(naiveLoss) },
  ],
};
