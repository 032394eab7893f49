import type { Plot } from './plot.ts';

/** Steps of the recurrence h ← w·h, from h = 1. */
const STEPS = 50;
const TARGET = 0.5;
const NOISE = 0.1;

/** Expected loss ½(w⁵⁰ − y)² of the one-unit linear recurrence, for labels y of mean 0.5 and deviation 0.1. */
export function loss(w: number): number {
  return 0.5 * (w ** STEPS - TARGET) ** 2 + 0.5 * NOISE ** 2;
}

/** Derivative of ½(w⁵⁰ − label)² by w. */
export function gradient(w: number, label: number): number {
  return (w ** STEPS - label) * STEPS * w ** (STEPS - 1);
}

/** A number shortened to at most `threshold`, sign kept. */
export function clip(g: number, threshold: number): number {
  return Math.abs(g) <= threshold ? g : Math.sign(g) * threshold;
}

/** Weights after 0, 1, … `count` steps of descent from 0.95 at rate 0.001, one seeded noisy label a step; the label of step 80 is 5. */
export function run(threshold: number, count: number): number[] {
  let s = 11;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const weights = [0.95];
  let w = 0.95;
  for (let i = 0; i < count; i++) {
    const label = TARGET + NOISE * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    w -= 0.001 * clip(gradient(w, i === 80 ? 5 : label), threshold);
    weights.push(w);
  }
  return weights;
}

/** Losses along a run, up to the step before the number overflows a million. */
function curve(threshold: number): (readonly [number, number])[] {
  const losses = run(threshold, 140).map((w) => loss(w));
  const end = losses.findIndex((l) => !(l < 1e6));
  return losses.slice(0, end < 0 ? undefined : end).map((l, i) => [i, l] as const);
}

export const plot: Plot = {
  alt: 'Loss of a one-unit recurrence over 140 steps, log axis. Without clipping it falls to the noise floor near 0.005, jumps to tens of thousands after the mislabeled batch of step 80 and overflows within two steps. Clipped at 5 it falls as fast and the bad batch leaves a small bump. Clipped at 0.5, below the usual norm, it falls slowly and is not disturbed.',
  x: { label: 'Step' },
  y: { label: 'Expected loss', scale: 'log' },
  series: [
    { name: 'clipped at 5', points: curve(5) },
    { name: 'clipped at 0.5', dashed: true, points: curve(0.5) },
    { name: 'not clipped', dashed: true, points: curve(Number.POSITIVE_INFINITY) },
  ],
  rules: [{ x: 80, text: 'one wrong label' }],
};
