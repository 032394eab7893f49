import { defaults, type LivePlot, type Plot } from '../plot.ts';

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
export function run(threshold: number, count: number, bad = 5): number[] {
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
    w -= 0.001 * clip(gradient(w, i === 80 ? bad : label), threshold);
    weights.push(w);
  }
  return weights;
}

/** Losses along a run, up to the step before the number overflows a million. */
function curve(threshold: number, bad: number): (readonly [number, number])[] {
  const losses = run(threshold, 140, bad).map((w) => loss(w));
  const end = losses.findIndex((l) => !(l < 1e6));
  return losses.slice(0, end < 0 ? undefined : end).map((l, i) => [i, l] as const);
}

/** The largest loss after the bad batch, in words. */
function worst(threshold: number, bad: number): string {
  const highest = Math.max(...run(threshold, 140, bad).slice(81).map(loss));
  return highest < 1e6 ? highest.toPrecision(2) : 'overflowing';
}

export const live: LivePlot = {
  controls: [
    { name: 'log', label: 'Clipping threshold', min: -1.5, max: 3, step: 0.05, value: 0.7, show: (log) => (10 ** log).toPrecision(2) },
    { name: 'label', label: 'Label of the bad batch', min: 0.5, max: 10, step: 0.5, value: 5 },
  ],
  draw: ({ log = 0.7, label = 5 }) => ({
    alt: 'Loss of a one-unit recurrence over 140 steps, log axis. Without clipping it falls to the noise floor near 0.005, jumps to tens of thousands after the mislabeled batch of step 80 and overflows within two steps. Clipped at 5 it falls as fast and the bad batch leaves a small bump. Clipped at 0.5, below the usual norm, it falls slowly and is not disturbed.',
    x: { label: 'Step', domain: [0, 140] },
    y: { label: 'Expected loss', scale: 'log', domain: [1e-3, 1e6] },
    series: [
      { name: `clipped at ${(10 ** log).toPrecision(2)}`, points: curve(10 ** log, label) },
      { name: 'clipped at 0.5', dashed: true, points: curve(0.5, label) },
      { name: 'not clipped', dashed: true, points: curve(Number.POSITIVE_INFINITY, label) },
    ],
    rules: [{ x: 80, text: 'one wrong label' }],
  }),
  say: ({ log = 0.7, label = 5 }) =>
    `With this threshold the loss is ${loss(run(10 ** log, 80, label)[80]!).toPrecision(2)} before the bad batch, at most ${worst(10 ** log, label)} after it, and ${Number.isFinite(loss(run(10 ** log, 140, label)[140]!)) ? loss(run(10 ** log, 140, label)[140]!).toPrecision(2) : 'beyond all numbers'} at step 140.`,
};

export const plot: Plot = live.draw(defaults(live));
