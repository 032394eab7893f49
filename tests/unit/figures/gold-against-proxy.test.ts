import { expect, test } from 'vitest';
import { CORRELATION, divergence, largest, normal, quality } from '../../../src/figures/gold-against-proxy.ts';

/** The n with the best quality. */
function peak(exploits: number): number {
  let best = 1;
  for (let n = 1; n < 2000; n += 4) if (quality(n, exploits) > quality(best, exploits)) best = n;
  return best;
}

test('the largest of two and of three normals have closed forms', () => {
  expect(largest(1)).toBeCloseTo(0, 5);
  expect(largest(2)).toBeCloseTo(1 / Math.sqrt(Math.PI), 4);
  expect(largest(3)).toBeCloseTo(1.5 / Math.sqrt(Math.PI), 4);
  expect(normal(1.96)).toBeCloseTo(0.975, 4);
});

test('a correlation of 0.59 orders 70 percent of pairs', () => {
  expect(CORRELATION).toBeCloseTo(0.588, 3);
  expect(0.5 + Math.asin(CORRELATION) / Math.PI).toBeCloseTo(0.7, 9);
});

test('one exploit in a thousand turns the curve near 55 samples, three nats away, and below zero near 470', () => {
  const n = peak(1e-3);
  expect(Math.abs(n - 55)).toBeLessThan(8);
  expect(quality(n, 1e-3)).toBeCloseTo(1.1, 1);
  expect(divergence(55)).toBeCloseTo(3.0, 1);
  expect(quality(440, 1e-3)).toBeGreaterThan(0);
  expect(quality(500, 1e-3)).toBeLessThan(0);
});

test('one in ten thousand turns it near 400', () => {
  expect(Math.abs(peak(1e-4) - 400)).toBeLessThan(60);
});

test('without exploits quality follows the score at the rate of the correlation', () => {
  expect(quality(1000, 0) / largest(1000)).toBeCloseTo(CORRELATION, 9);
  expect(largest(10000)).toBeCloseTo(3.85, 1);
});
