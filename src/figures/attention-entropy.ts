import type { Plot } from './plot.ts';

/** `count` standard normal numbers from a seed (mulberry32, Box–Muller). */
function normals(count: number, seed: number): number[] {
  let s = seed;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
}

/** Entropy, in nats, of the softmax of `logits` (n numbers). */
export function softmaxEntropy(logits: readonly number[]): number {
  const top = Math.max(...logits);
  let z = 0;
  let weighted = 0;
  for (const a of logits) {
    const e = Math.exp(a - top);
    z += e;
    weighted += e * (a - top);
  }
  return Math.log(z) - weighted / z;
}

/** Mean entropy, in nats, of attention over `keys` keys whose logits are independent normal numbers of standard deviation `deviation`; `rows` seeded queries. */
export function attentionEntropy(deviation: number, keys: number, rows: number): number {
  let sum = 0;
  for (let r = 0; r < rows; r++) sum += softmaxEntropy(normals(keys, 1 + r * 7919).map((z) => deviation * z));
  return sum / rows;
}

const deviations = Array.from({ length: 41 }, (_, i) => i / 4);
const curve = (keys: number, rows: number) => deviations.map((s) => [s, attentionEntropy(s, keys, rows)] as const);

export const plot: Plot = {
  alt: 'Entropy of attention weights against the standard deviation of the logits, from 0 to 10, for 64 and for 1,024 keys. Both curves start at the logarithm of the number of keys, 4.2 and 6.9 nats, lose about half a nat by a deviation of 1, and fall below 1 nat at a deviation of 8.',
  x: { label: 'Standard deviation of the logits' },
  y: { label: 'Entropy of the weights', unit: 'nats', domain: [0, 7.2] },
  series: [
    { name: '1,024 keys', points: curve(1024, 32) },
    { name: '64 keys', dashed: true, points: curve(64, 200) },
  ],
  rules: [
    { x: 1, text: 'divided by √d' },
    { x: 8, text: 'not divided, d = 64' },
  ],
};
