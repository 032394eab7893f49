import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/** A decoder of the 7-billion class: 32 layers, width 4096, gated hidden width 11,008, vocabulary 32,000 at both ends. */
const LAYERS = 32;
const WIDTH = 4096;
const HIDDEN = 11008;
const VOCABULARY = 32000;

/** [inputs, outputs] of the seven matrices of a layer: query, key, value, output, gate, up, down. */
const matrices: readonly (readonly [number, number])[] = [
  [WIDTH, WIDTH],
  [WIDTH, WIDTH],
  [WIDTH, WIDTH],
  [WIDTH, WIDTH],
  [WIDTH, HIDDEN],
  [WIDTH, HIDDEN],
  [HIDDEN, WIDTH],
];

/** All weights: matrices, two norms a layer and a last one, embedding and output. */
export const parameters = LAYERS * (matrices.reduce((sum, [a, b]) => sum + a * b, 0) + 2 * WIDTH) + WIDTH + 2 * VOCABULARY * WIDTH;

/** Weights of adapters of this rank on every matrix of every layer. */
export function adapter(rank: number): number {
  return LAYERS * rank * matrices.reduce((sum, [a, b]) => sum + a + b, 0);
}

/** Bytes for a trained weight under Adam in mixed precision: two for itself, two for its gradient, twelve for three 32-bit copies. */
export const TRAINED = 16;

/** Gigabytes of weights, gradients and optimizer state, with the base frozen at so many bits a weight. */
export function gigabytes(rank: number, bits: number): number {
  return ((parameters * bits) / 8 + adapter(rank) * TRAINED) / 1e9;
}

export const everything = (parameters * TRAINED) / 1e9;

function curve(value: (rank: number) => number): Point[] {
  return Array.from({ length: 41 }, (_, i) => {
    const rank = 2 ** (i / 4);
    return [rank, value(rank)] as const;
  });
}

export const live: LivePlot = {
  controls: [
    { name: 'bits', label: 'Bits of the frozen base', min: 2, max: 16, step: 0.1, value: 4.1 },
    {
      name: 'size',
      label: 'Model of the same build',
      min: 0.2,
      max: 10,
      step: 0.1,
      value: 1,
      show: (size) => `${((size * parameters) / 1e9).toFixed(1)} billion`,
    },
  ],
  draw: ({ bits = 16, size = 1 }) => ({
    alt: 'Memory for weights, gradients and optimizer of a 7-billion-parameter model against the rank of its adapters, 1 to 1024, both axes log. Training all weights takes 108 GB. A frozen 16-bit base takes 13.5 GB and a 4-bit base 3.5 GB; both curves are nearly flat up to a rank of about 10 and rise to 54 and 44 GB at rank 1024.',
    x: { label: 'Rank', scale: 'log', domain: [1, 1024] },
    y: { label: 'Weights, gradients, optimizer', unit: 'GB', scale: 'log', domain: [0.5, 2000] },
    series: [
      { name: 'all weights trained', points: curve(() => size * everything), dashed: true },
      { name: 'base in 16 bits', points: curve((rank) => size * gigabytes(rank, 16)) },
      { name: `base in ${bits.toFixed(1)} bits`, points: curve((rank) => size * gigabytes(rank, bits)) },
    ],
    rules: [{ y: 24, text: '24 GB card' }],
  }),
  say: ({ bits = 16, size = 1 }) =>
    `For ${((size * parameters) / 1e9).toFixed(1)} billion weights, training all takes ${(size * everything).toFixed(0)} GB, adapters of rank 16 on a 16-bit base ${(size * gigabytes(16, 16)).toFixed(1)} GB, and on a base of ${bits.toFixed(1)} bits ${(size * gigabytes(16, bits)).toFixed(1)} GB, activations not counted.`,
};

export const plot: Plot = live.draw(defaults(live));
