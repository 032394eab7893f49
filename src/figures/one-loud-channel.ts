import type { Plot, Point } from './plot.ts';

/** Standard normal numbers from a fixed seed (mulberry32 and Box–Muller). */
function normals(count: number, seed: number): number[] {
  let a = seed;
  const uniform = (): number => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
}

/** Width of one step of a symmetric `bits`-bit grid that reaches to `max`. */
export const step = (max: number, bits: number): number => max / (2 ** (bits - 1) - 1);

/** 16 channels of 256 standard normal weights: what is rounded before one channel is made louder. */
export const channels: readonly (readonly number[])[] = Array.from({ length: 16 }, (_, c) => normals(256, 7 + c));

const largest = (xs: readonly number[]): number => xs.reduce((m, x) => Math.max(m, Math.abs(x)), 0);

/**
 * Root mean squared rounding error of the fifteen ordinary channels, relative to their own root mean square,
 * after channel 0 has been multiplied by `loudness`. One step for all channels, or one for each.
 */
export function relativeError(loudness: number, bits: number, scale: 'tensor' | 'channel'): number {
  const ordinary = channels.slice(1);
  const shared = Math.max(loudness * largest(channels[0] ?? []), ...ordinary.map(largest));
  let error = 0;
  let power = 0;
  for (const channel of ordinary) {
    const delta = step(scale === 'tensor' ? shared : largest(channel), bits);
    for (const w of channel) {
      error += (delta * Math.round(w / delta) - w) ** 2;
      power += w * w;
    }
  }
  return Math.sqrt(error / power);
}

const grid = Array.from({ length: 41 }, (_, k) => 10 ** (k / 20));
const curve = (bits: number, scale: 'tensor' | 'channel'): Point[] => grid.map((k) => [k, relativeError(k, bits, scale)]);

export const plot: Plot = {
  alt: 'Relative rounding error of fifteen ordinary channels against how many times louder the sixteenth is, from 1 to 100. With one scale per channel the error stays flat, near 0.006 at 8 bits and 0.12 at 4 bits. With one scale for the tensor it grows in proportion until, at 4 bits, it reaches 1 and every ordinary weight is rounded to zero.',
  x: { label: 'Largest weight of the loud channel, multiplied by', scale: 'log', domain: [1, 100] },
  y: { label: 'Relative error of the others', scale: 'log', domain: [0.003, 2] },
  series: [
    { name: '4 bits, tensor', points: curve(4, 'tensor'), dashed: true },
    { name: '4 bits, channel', points: curve(4, 'channel') },
    { name: '8 bits, tensor', points: curve(8, 'tensor'), dashed: true },
    { name: '8 bits, channel', points: curve(8, 'channel') },
  ],
};
