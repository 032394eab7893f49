import type { Plot, Point } from './plot.ts';

/** What fixes the size of a cache of keys and values. */
export interface CacheShape {
  layers: number;
  kvHeads: number;
  headDim: number;
  tokens: number;
  batch: number;
  bytesPerNumber: number;
}

/** Bytes held by the keys and values of `tokens` positions in each of `batch` sequences: one key and one value per layer and key-value head. */
export function cacheBytes(s: CacheShape): number {
  return 2 * s.layers * s.kvHeads * s.headDim * s.tokens * s.batch * s.bytesPerNumber;
}

/** Tokens per sequence at which the cache is as large as `bytes`, other things equal. */
export function tokensAt(bytes: number, s: Omit<CacheShape, 'tokens'>): number {
  return bytes / cacheBytes({ ...s, tokens: 1 });
}

/** A model of 8 billion parameters in 2-byte numbers: 32 layers, heads of 128 (the shape of Llama 3 8B), 16 sequences at once. */
export const base = { layers: 32, headDim: 128, batch: 16, bytesPerNumber: 2 } as const;
export const weightBytes = 8e9 * 2;

const GIB = 2 ** 30;

function curve(kvHeads: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 56; i++) {
    const tokens = 2 ** (10 + i / 8); // 1,024 to 131,072
    points.push([tokens, cacheBytes({ ...base, kvHeads, tokens }) / GIB]);
  }
  return points;
}

export const plot: Plot = {
  alt:
    'Size of the cache in gibibytes against tokens in each of 16 sequences, both axes logarithmic, for 32, 8 and 1 key-value heads. ' +
    'All three are straight lines of slope one. The line for 32 heads passes the 14.9 GiB of the weights near 1,900 tokens, the line for 8 heads near 7,600, the line for 1 head near 61,000.',
  x: { label: 'Tokens in each sequence', scale: 'log', domain: [1024, 131072] },
  y: { label: 'Cache of 16 sequences', unit: 'GiB', scale: 'log' },
  series: [
    { name: '32 heads (full)', points: curve(32), dashed: true },
    { name: '8 heads (grouped)', points: curve(8) },
    { name: '1 head (multi-query)', points: curve(1), dashed: true },
  ],
  rules: [{ y: weightBytes / GIB, text: 'weights, 14.9 GiB' }],
};
