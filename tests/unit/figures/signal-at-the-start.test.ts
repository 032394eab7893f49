import { expect, test } from 'vitest';
import { DEPTH, plainRatio, residualRatio, signal } from '../../../src/figures/signal-at-the-start.ts';

let s = 7;
const uniform = () => (s = (s * 16807) % 2147483647) / 2147483647;
const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
const meanSquare = (x: number[]) => x.reduce((sum, v) => sum + v * v, 0) / x.length;
const layer = (x: number[], factor: number, uniformly = false) => {
  const deviation = Math.sqrt(factor / x.length);
  return x.map(() => x.reduce((sum, v) => sum + v * deviation * (uniformly ? (2 * uniform() - 1) * Math.sqrt(3) : normal()), 0));
};
const relu = (x: number[]) => x.map((v) => Math.max(v, 0));

/** Geometric mean, over random networks of width 200, of the ratio of mean squares per layer. */
function simulated(block: (x: number[]) => number[], layers: number, networks = 12): number {
  let sum = 0;
  for (let i = 0; i < networks; i++) {
    let x = Array.from({ length: 200 }, normal);
    const before = meanSquare(x);
    for (let l = 0; l < layers; l++) x = block(x);
    sum += Math.log(meanSquare(x) / before);
  }
  return Math.exp(sum / networks / layers);
}

test('random rectifier networks have the predicted ratio', () => {
  for (const factor of [2, 1]) expect(simulated((x) => layer(relu(x), factor), 3) / plainRatio(factor)).toBeCloseTo(1, 1);
});

test('PyTorch’s default, uniform between ±1/√n, is variance 1/(3n): a factor of 6 per layer', () => {
  expect(plainRatio(1 / 3)).toBeCloseTo(1 / 6, 12);
  expect(simulated((x) => layer(relu(x), 1 / 3, true), 3) * 6).toBeCloseTo(1, 1);
});

test('random residual blocks have the predicted ratio', () => {
  const block = (scale: number) => (x: number[]) => {
    const f = layer(relu(layer(x, 1)), 2);
    return x.map((v, i) => v + scale * (f[i] ?? 0));
  };
  for (const scale of [1, 0.3]) expect(simulated(block(scale), 2) / residualRatio(scale)).toBeCloseTo(1, 1);
});

test('the numbers of the page', () => {
  const end = (ratio: number) => signal(ratio, DEPTH).at(-1) ?? 0;
  expect(end(plainRatio(1))).toBeCloseTo(2 ** -25, 12);
  expect(end(plainRatio(1 / 3))).toBeLessThan(4e-20);
  expect(end(residualRatio(1))).toBeCloseTo(2 ** 25, 0);
  expect(end(residualRatio(1 / Math.sqrt(DEPTH)))).toBeCloseTo(1.64, 2);
  expect(end(plainRatio(2))).toBe(1);
});
