import type { Plot, Point } from './plot.ts';

/** Which layers are bounded, and by what. */
export interface WindowedCache {
  layers: number;
  /** How many of the layers keep every position. */
  globalLayers: number;
  /** Positions that each of the other layers keeps, anchors included. */
  window: number;
  /** Bytes of one key and one value of all key-value heads in one layer. */
  bytesPerPosition: number;
}

/** Bytes held after `tokens` positions of one sequence. */
export function windowedBytes(tokens: number, c: WindowedCache): number {
  const local = c.layers - c.globalLayers;
  return c.bytesPerPosition * (c.globalLayers * tokens + local * Math.min(tokens, c.window));
}

/** The shape of Llama 3 8B in 2-byte numbers: 8 key-value heads of 128, one key and one value each, which makes 4 KiB a layer. */
export const BYTES_PER_POSITION = 2 * 8 * 128 * 2;
const LAYERS = 32;
const WINDOW = 4096;
const GIB = 2 ** 30;

function curve(globalLayers: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 80; i++) {
    const tokens = 2 ** (10 + i / 10); // 1,024 to 262,144
    points.push([tokens, windowedBytes(tokens, { layers: LAYERS, globalLayers, window: WINDOW, bytesPerPosition: BYTES_PER_POSITION }) / GIB]);
  }
  return points;
}

export const plot: Plot = {
  alt:
    'Cache of one sequence in gibibytes against its length, both axes logarithmic, for a 32-layer model. With a window of 4,096 in every layer the line is flat at 0.5 GiB from there on. ' +
    'With full attention in all layers it reaches 16 GiB at 131,072 tokens; with every second layer full, 8.25 GiB; with every eighth, 2.4 GiB.',
  x: { label: 'Tokens in the sequence', scale: 'log', domain: [1024, 262144] },
  y: { label: 'Cache of one sequence', unit: 'GiB', scale: 'log' },
  series: [
    { name: 'all layers full', points: curve(32), dashed: true },
    { name: 'every second full', points: curve(16), dashed: true },
    { name: 'every eighth full', points: curve(4), dashed: true },
    { name: 'window everywhere', points: curve(0) },
  ],
  rules: [{ x: WINDOW, text: 'window' }],
};
