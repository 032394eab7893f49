import type { Plot } from './plot.ts';

const logFactorial: number[] = [0];
for (let i = 1; i <= 512; i++) logFactorial.push((logFactorial[i - 1] ?? 0) + Math.log(i));
const logChoose = (n: number, k: number) => (logFactorial[n] ?? 0) - (logFactorial[k] ?? 0) - (logFactorial[n - k] ?? 0);

/** Rényi divergence of whole order a ≥ 2 for one step: every example joins with probability q, noise multiplier s (Mironov, Talwar, Zhang). */
export function renyi(q: number, s: number, a: number): number {
  if (q === 1) return a / (2 * s * s);
  const terms = Array.from({ length: a + 1 }, (_, k) => logChoose(a, k) + (a - k) * Math.log1p(-q) + k * Math.log(q) + (k * (k - 1)) / (2 * s * s));
  const top = Math.max(...terms);
  return (top + Math.log(terms.reduce((sum, t) => sum + Math.exp(t - top), 0))) / (a - 1);
}

const orders = [...Array.from({ length: 62 }, (_, i) => i + 2), 72, 96, 128, 192, 256, 384, 512];

/** ε of T such steps for a given δ, by the plain conversion T·D_a + log(1/δ)/(a − 1) at the best order. */
export function epsilon(q: number, s: number, steps: number, delta: number): number {
  return Math.min(...orders.map((a) => steps * renyi(q, s, a) + Math.log(1 / delta) / (a - 1)));
}

/** The least noise multiplier that keeps ε. */
export function multiplier(q: number, steps: number, delta: number, target: number): number {
  let [low, high] = [0.2, 200];
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    if (epsilon(q, middle, steps, delta) > target) low = middle;
    else high = middle;
  }
  return high;
}

export const EXAMPLES = 50_000;
export const EPOCHS = 40;
export const DELTA = 1e-5;

/** Deviation of the noise in the averaged gradient, per coordinate, in units of the clipping threshold. */
export function noise(batch: number, target: number): number {
  return multiplier(batch / EXAMPLES, Math.round((EPOCHS * EXAMPLES) / batch), DELTA, target) / batch;
}

const batches = [64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384];
const curve = (target: number) => batches.map((b) => [b, noise(b, target)] as const);

export const plot: Plot = {
  alt: 'Noise in the averaged gradient, in clipping thresholds, over the batch size, both on log axes, for 50,000 examples, 40 epochs and delta 1e-5. For epsilon 8, 3 and 1 it falls 36-, 22- and 13-fold from a batch of 64 to one of 8,192. A smaller epsilon lies higher.',
  x: { label: 'Batch size', scale: 'log' },
  y: { label: 'Noise per coordinate', unit: 'thresholds', scale: 'log' },
  series: [
    { name: 'ε = 8', points: curve(8) },
    { name: 'ε = 3', points: curve(3) },
    { name: 'ε = 1', points: curve(1) },
  ],
};
