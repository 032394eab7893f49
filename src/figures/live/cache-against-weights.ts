import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

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

function curve(kvHeads: number, batch: number, bytesPerNumber: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 56; i++) {
    const tokens = 2 ** (10 + i / 8); // 1,024 to 131,072
    points.push([tokens, cacheBytes({ ...base, kvHeads, batch, bytesPerNumber, tokens }) / GIB]);
  }
  return points;
}

export const live: LivePlot = {
  controls: [
    { name: 'heads', label: 'Key-value heads', min: 0, max: 5, step: 1, value: 3, show: (heads) => `${2 ** heads} of 32` },
    { name: 'batch', label: 'Sequences at once', min: 0, max: 8, step: 1, value: 4, show: (batch) => String(2 ** batch) },
    { name: 'bytes', label: 'Bytes per number', min: 1, max: 2, step: 1, value: 2 },
  ],
  draw: ({ heads = 3, batch = 4, bytes = 2 }) => ({
    alt:
      'Size of the cache in gibibytes against tokens in each of 16 sequences, both axes logarithmic, for 32, 8 and 1 key-value heads. ' +
      'All three are straight lines of slope one. The line for 32 heads passes the 14.9 GiB of the weights near 1,900 tokens, the line for 8 heads near 7,600, the line for 1 head near 61,000.',
    x: { label: 'Tokens in each sequence', scale: 'log', domain: [1024, 131072] },
    y: { label: 'Cache of all sequences', unit: 'GiB', scale: 'log', domain: [0.25, 2048] },
    series: [
      { name: '32 heads (full)', points: curve(32, 2 ** batch, bytes), dashed: true },
      { name: `${2 ** heads} heads`, points: curve(2 ** heads, 2 ** batch, bytes) },
      { name: '1 head (multi-query)', points: curve(1, 2 ** batch, bytes), dashed: true },
    ],
    rules: [{ y: weightBytes / GIB, text: 'weights, 14.9 GiB' }],
  }),
  say: ({ heads = 3, batch = 4, bytes = 2 }) =>
    `With ${2 ** heads} key-value heads and ${2 ** batch} sequences, the cache is as large as the weights at ${Math.round(tokensAt(weightBytes, { ...base, kvHeads: 2 ** heads, batch: 2 ** batch, bytesPerNumber: bytes })).toLocaleString('en')} tokens each; at 8,192 tokens it takes ${(cacheBytes({ ...base, kvHeads: 2 ** heads, batch: 2 ** batch, bytesPerNumber: bytes, tokens: 8192 }) / GIB).toPrecision(3)} GiB.`,
};

export const plot: Plot = live.draw(defaults(live));
