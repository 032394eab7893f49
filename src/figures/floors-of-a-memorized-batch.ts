import type { Plot, Point } from './plot.ts';

export const CLASSES = 10;
const EXAMPLES = 20;
const WIDTH = 64;
const STEPS = 300;
const RATE = 20;

function generator(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

export function softmax(z: readonly number[]): number[] {
  const top = Math.max(...z);
  const e = z.map((v) => Math.exp(v - top));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((v) => v / sum);
}

/** Cross-entropy and its derivative by the logits; with `twice` a softmax has been applied to the logits before the loss applies its own. */
export function crossEntropy(z: readonly number[], label: number, twice = false): { loss: number; slope: number[] } {
  const inner = twice ? softmax(z) : z;
  const p = softmax(inner);
  const outer = p.map((v, c) => v - (c === label ? 1 : 0));
  if (!twice) return { loss: -Math.log(p[label] ?? 0), slope: outer };
  const mean = outer.reduce((sum, g, c) => sum + g * (inner[c] ?? 0), 0);
  return { loss: -Math.log(p[label] ?? 0), slope: outer.map((g, c) => (inner[c] ?? 0) * (g - mean)) };
}

export type Fault = 'none' | 'softmax twice' | 'labels shuffled anew' | 'inputs all equal';

/** Loss at every step of full-batch descent of a linear classifier, from zero weights, on one batch of 20 examples in 64 dimensions, two of each class. */
export function memorize(fault: Fault, steps = STEPS): number[] {
  const uniform = generator(5);
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let x = Array.from({ length: EXAMPLES }, () => Array.from({ length: WIDTH }, () => normal() / Math.sqrt(WIDTH)));
  if (fault === 'inputs all equal') x = x.map(() => x[0] ?? []);
  const labels = Array.from({ length: EXAMPLES }, (_, i) => i % CLASSES);
  const weights = Array.from({ length: CLASSES }, () => new Array<number>(WIDTH).fill(0));
  const losses: number[] = [];
  for (let n = 0; n <= steps; n++) {
    if (fault === 'labels shuffled anew')
      for (let i = EXAMPLES - 1; i > 0; i--) {
        const j = Math.floor(uniform() * (i + 1));
        [labels[i], labels[j]] = [labels[j] ?? 0, labels[i] ?? 0];
      }
    const z = x.map((row) => weights.map((w) => w.reduce((sum, v, i) => sum + v * (row[i] ?? 0), 0)));
    const parts = z.map((logits, i) => crossEntropy(logits, labels[i] ?? 0, fault === 'softmax twice'));
    losses.push(parts.reduce((sum, { loss }) => sum + loss / EXAMPLES, 0));
    for (const [c, w] of weights.entries())
      for (let i = 0; i < WIDTH; i++) w[i] = (w[i] ?? 0) - (RATE / EXAMPLES) * parts.reduce((sum, { slope }, k) => sum + (slope[c] ?? 0) * (x[k]?.[i] ?? 0), 0);
  }
  return losses;
}

const points = (fault: Fault): Point[] => memorize(fault).flatMap((l, n) => (n % 4 ? [] : [[n, l] as const]));

export const plot: Plot = {
  alt: 'Training loss over 300 steps on one fixed batch of 20 examples and ten classes. The sound pipeline goes from 2.303 to below 0.01. With the softmax applied twice it levels off just above 1.461. With labels shuffled anew at each step it wanders above 2.303, and with all inputs equal it stays at exactly 2.303.',
  x: { label: 'Step on the same batch' },
  y: { label: 'Training loss', unit: 'nats', domain: [0, 3.2] },
  series: [
    { name: 'sound', points: points('none') },
    { name: 'softmax twice', dashed: true, points: points('softmax twice') },
    { name: 'labels shuffled anew', dashed: true, points: points('labels shuffled anew') },
    { name: 'inputs all equal', dashed: true, points: points('inputs all equal') },
  ],
};
