import { expect, test } from 'vitest';
import { enlarge, paths } from '../../../src/figures/support-of-each-position.ts';

test('the size follows the formula of transposed convolution', () => {
  for (const [n, k, s] of [
    [8, 3, 2],
    [8, 4, 2],
    [5, 5, 3],
  ] as const) {
    expect(enlarge(new Array<number>(n).fill(1), k, s)).toHaveLength((n - 1) * s + k);
  }
});

test('a kernel of three and a stride of two serve positions alternately once and twice', () => {
  expect(paths(3, 1)).toEqual([1, 2]);
});

test('stacked, the counts are those of Stern, whose maxima are the Fibonacci numbers', () => {
  const most = [1, 2, 3, 4, 5].map((l) => Math.max(...paths(3, l)));
  expect(most).toEqual([2, 3, 5, 8, 13]);
  for (const l of [1, 2, 3, 4]) expect(Math.min(...paths(3, l))).toBe(1);
  const mean = (p: number[]) => p.reduce((a, b) => a + b, 0) / p.length;
  expect(mean(paths(3, 3))).toBeCloseTo(1.5 ** 3, 12);
});

test('a kernel that is a multiple of the stride serves all positions alike', () => {
  for (const l of [1, 2, 3]) {
    expect(new Set(paths(4, l))).toEqual(new Set([2 ** l]));
    expect(new Set(paths(2, l))).toEqual(new Set([1]));
  }
});
