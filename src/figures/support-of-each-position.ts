import type { Plot, Point } from './plot.ts';

/** One transposed convolution in one dimension, all weights 1, no padding: y[s·i + k] += x[i]. */
export function enlarge(x: readonly number[], kernel: number, stride: number): number[] {
  const y = new Array<number>((x.length - 1) * stride + kernel).fill(0);
  x.forEach((v, i) => {
    for (let k = 0; k < kernel; k++) y[i * stride + k] = (y[i * stride + k] ?? 0) + v;
  });
  return y;
}

/** Number of ways by which inputs reach each output after some layers of stride 2, away from the borders: one period, starting at a minimum. */
export function paths(kernel: number, layers: number): number[] {
  let x: number[] = new Array<number>(24).fill(1);
  for (let l = 0; l < layers; l++) x = enlarge(x, kernel, 2);
  const period = 2 ** layers;
  const middle = x.slice(Math.floor(x.length / 2) - period, Math.floor(x.length / 2) + 2 * period);
  const start = middle.slice(0, period).indexOf(Math.min(...middle));
  return middle.slice(start, start + period);
}

const LAYERS = 3;
const SHOWN = 32;

/** Output relative to its mean, for a constant input. */
function curve(kernel: number): Point[] {
  const p = paths(kernel, LAYERS);
  const mean = p.reduce((a, b) => a + b, 0) / p.length;
  return Array.from({ length: SHOWN }, (_, i): Point => [i, (p[i % p.length] ?? 0) / mean]);
}

export const plot: Plot = {
  alt:
    'Relative output of three stacked transposed convolutions of stride 2 for a constant input and equal weights, at 32 neighboring positions. With kernel 3 it ' +
    'swings with period 8 between 0.3 and 1.5 times the mean. With kernel 4 it is 1 everywhere.',
  x: { label: 'Output position' },
  y: { label: 'Output for a constant input', domain: [0, 1.6] },
  series: [
    { name: 'kernel 4', as: 'step', points: curve(4) },
    { name: 'kernel 3', as: 'step', dashed: true, points: curve(3) },
  ],
};
