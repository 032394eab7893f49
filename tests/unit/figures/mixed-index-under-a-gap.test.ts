import { expect, test } from 'vitest';
import { found, otherKind, sameKind, tie } from '../../../src/figures/mixed-index-under-a-gap.ts';

test('the cosines are those of vectors with a coordinate of their own for the kind', () => {
  const [content, gap] = [0.3, 0.8];
  const g = gap / 2;
  const embed = (v: number[], side: number) => [...v.map((x) => x * Math.sqrt(1 - g * g)), side * g];
  const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  const [a, b] = [
    [1, 0],
    [content, Math.sqrt(1 - content ** 2)],
  ];
  expect(dot(embed(a, 1), embed(a, 1))).toBeCloseTo(1, 12);
  expect(dot(embed(a, 1), embed(b, 1))).toBeCloseTo(sameKind(content, gap), 12);
  expect(dot(embed(a, 1), embed(b, -1))).toBeCloseTo(otherKind(content, gap), 12);
});

test('a text at the tie has exactly the score of the right picture', () => {
  for (const gap of [0, 0.5, 1]) expect(sameKind(tie(gap), gap)).toBeCloseTo(otherKind(0.6, gap), 12);
});

test('without a gap the right picture is always found, and the probability agrees with a simulation', () => {
  expect(found(0, 1e6)).toBeCloseTo(1, 5);
  let s = 9;
  const uniform = () => (s = (s * 16807) % 2147483647) / 2147483647;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let wins = 0;
  for (let i = 0; i < 2000; i++) {
    const best = Math.max(...Array.from({ length: 100 }, () => normal() / 16));
    if (sameKind(best, 0.84) < otherKind(0.6, 0.84)) wins++;
  }
  expect(Math.abs(wins / 2000 - found(0.84, 100))).toBeLessThan(0.04);
});

test('values stated in the text', () => {
  expect(Math.round(100 * found(0.75, 1e4))).toBe(94);
  expect(Math.round(100 * found(0.8, 1e4))).toBe(10);
  expect(Math.round(100 * found(0.7, 1e6))).toBe(87);
  expect(found(0.75, 1e6)).toBeLessThan(0.01);
  expect(found(0.75, 100)).toBeGreaterThan(0.99);
});
