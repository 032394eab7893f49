import { expect, test } from 'vitest';
import { fold, folded, plot } from '../../../src/figures/folds-of-a-line.ts';

test('a fold gives mirror images the same code', () => {
  for (const x of [0, 0.1, 0.37, 0.5]) expect(fold(x)).toBeCloseTo(fold(1 - x), 12);
});

test('three folds give one code to eight inputs', () => {
  const cells = Array.from({ length: 8 }, (_, k) => (k % 2 === 0 ? k + 0.4 : k + 0.6) / 8);
  for (const x of cells) expect(folded(x, 3)).toBeCloseTo(0.4, 12);
});

test('k folds have slope 2^k in absolute value between their corners', () => {
  for (const times of [1, 2, 5]) expect(Math.abs(folded(0.3001, times) - folded(0.3, times))).toBeCloseTo(2 ** times * 1e-4, 9);
});

test('folds act on an angle as doubling: sin^2 turns the tent into the logistic map', () => {
  const h = (x: number): number => Math.sin((Math.PI * x) / 2) ** 2;
  for (const x of [0.12, 0.4, 0.77]) expect(h(fold(x))).toBeCloseTo(4 * h(x) * (1 - h(x)), 10);
});

test('the plotted grid contains every corner', () => {
  const [three] = plot.series;
  expect(three?.points.filter(([, y]) => y === 1)).toHaveLength(4);
});
