import { expect, test } from 'vitest';
import { attentionWork, linearWork, share, tokens } from '../../../src/figures/where-attention-overtakes.ts';

test('tokens are counted as in the text', () => {
  expect(tokens(224, 16)).toBe(196);
  expect(tokens(224, 8)).toBe(784);
  expect(tokens(512, 16)).toBe(1024);
});

test('the work is the sum over the matrix products of a block, two operations for each multiplication', () => {
  const [n, d] = [196, 768];
  const product = (a: number, b: number, c: number) => 2 * a * b * c;
  expect(linearWork(n, d)).toBe(4 * product(n, d, d) + product(n, d, 4 * d) + product(n, 4 * d, d));
  expect(attentionWork(n, d)).toBe(product(n, d, n) + product(n, n, d));
});

test('attention is half of the block at six tokens per unit of width', () => {
  expect(share(6 * 768, 768)).toBe(0.5);
  expect(6 * 768).toBe(4608);
  expect(16 * Math.sqrt(4608)).toBeCloseTo(1086, 0);
  expect(8 * Math.sqrt(4608)).toBeCloseTo(543, 0);
});

test('shares stated in the text', () => {
  expect(share(tokens(224, 16), 768)).toBeCloseTo(0.041, 3);
  expect(share(tokens(224, 8), 768)).toBeCloseTo(0.145, 2);
  expect(share(tokens(2048, 32), 768)).toBeCloseTo(0.47, 2);
  expect(share(tokens(2048, 16), 768)).toBeCloseTo(0.78, 2);
  const work = (p: number) => linearWork(tokens(224, p), 768) + attentionWork(tokens(224, p), 768);
  expect(work(8) / work(16)).toBeCloseTo(4.5, 1);
});
