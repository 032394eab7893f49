import { expect, test } from 'vitest';
import { code, likeness } from '../../../src/figures/likeness-of-two-positions.ts';

const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

test('the likeness is the cosine of the codes, wherever the pair stands', () => {
  for (const start of [0, 3, 400]) {
    const [a, b] = [code(start, 128, 10000), code(start + 17, 128, 10000)];
    expect(dot(a, a)).toBeCloseTo(64, 9);
    expect(dot(a, b) / 64).toBeCloseTo(likeness(17, 128, 10000), 9);
  }
});

test('it depends on the distance only, and not on its sign', () => {
  expect(likeness(-9, 128, 100)).toBeCloseTo(likeness(9, 128, 100), 12);
  expect(likeness(0, 128, 100)).toBe(1);
});

test('values stated in the text', () => {
  const at = (t: number, base: number) => Number(likeness(t, 128, base).toFixed(2));
  expect([1, 10, 100].map((t) => at(t, 10000))).toEqual([0.97, 0.67, 0.48]);
  expect([10, 50].map((t) => at(t, 100))).toEqual([0.35, 0.04]);
});
