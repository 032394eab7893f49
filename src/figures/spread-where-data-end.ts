import type { Plot, Point } from './plot.ts';

const CENTERS = Array.from({ length: 17 }, (_, i) => -4 + i / 2);
const INPUTS = Array.from({ length: 41 }, (_, i) => -1 + i / 20);
export const NOISE = 0.2;

/** The hidden layer that all members share: 17 bumps of width 0.7. */
const features = (x: number): number[] => CENTERS.map((c) => Math.exp(-(((x - c) / 0.7) ** 2) / 2));

/** Solves a·w = b for a symmetric positive matrix, by elimination. */
function solve(a: number[][], b: number[]): number[] {
  const m = a.map((row, i) => [...row, b[i]!]);
  for (let i = 0; i < m.length; i++)
    for (let k = 0; k < m.length; k++) {
      if (k === i) continue;
      const f = m[k]![i]! / m[i]![i]!;
      for (let j = i; j <= m.length; j++) m[k]![j]! -= f * m[i]![j]!;
    }
  return m.map((row, i) => row[m.length]! / row[i]!);
}

const design = INPUTS.map(features);
/** ΦᵀΦ / noise² + I: the precision of the output weights, whose prior is standard normal. */
const precision = CENTERS.map((_, i) => CENTERS.map((_, j) => design.reduce((t, f) => t + (f[i]! * f[j]!) / NOISE ** 2, i === j ? 1 : 0)));

/** Standard deviation of the function at x under the exact posterior: √(φᵀ (ΦᵀΦ/noise² + I)⁻¹ φ). */
export function posteriorSpread(x: number): number {
  const f = features(x);
  return Math.sqrt(solve(precision, f).reduce((t, v, i) => t + v * f[i]!, 0));
}

/** One member per call: random starting weights, labels with fresh noise, ridge fit toward the start. Its law is the posterior around the mean. */
function member(normal: () => number): (x: number) => number {
  const start = CENTERS.map(normal);
  const labels = INPUTS.map(() => NOISE * normal());
  const w = solve(
    precision,
    start.map((s, i) => s + design.reduce((t, f, k) => t + (f[i]! * labels[k]!) / NOISE ** 2, 0)),
  );
  return (x) => features(x).reduce((t, f, i) => t + f * w[i]!, 0);
}

/** Sample standard deviation at each x of `count` members. */
export function ensembleSpread(xs: readonly number[], count: number, seed: number): number[] {
  let s = seed;
  const uniform = () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const members = Array.from({ length: count }, () => member(normal));
  return xs.map((x) => {
    const values = members.map((f) => f(x));
    const mean = values.reduce((a, b) => a + b, 0) / count;
    return Math.sqrt(values.reduce((t, v) => t + (v - mean) ** 2, 0) / (count - 1));
  });
}

const xs = Array.from({ length: 61 }, (_, i) => -3 + i / 10);
const five = ensembleSpread(xs, 5, 2);
const curve = (f: (x: number, i: number) => number): Point[] => xs.map((x, i) => [x, f(x, i)]);

export const plot: Plot = {
  alt: 'Standard deviation against the input, from -3 to 3, with training data between -1 and 1. The noise that a variance head learns is 0.2 everywhere. The exact spread over models is below 0.11 between the data and rises to about 1.5 at -3 and 3. The spread of five members follows it unevenly.',
  x: { label: 'Input; training data lie between −1 and 1' },
  y: { label: 'Standard deviation', domain: [0, 1.8] },
  series: [
    { name: 'spread of five members', points: curve((_, i) => five[i]!) },
    { name: 'spread of all models', points: curve(posteriorSpread), dashed: true },
    { name: 'noise', points: curve(() => NOISE), dashed: true },
  ],
  rules: [{ x: -1 }, { x: 1 }],
};
