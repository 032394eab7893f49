import { expect, test } from 'vitest';
import { normalizedWithItself } from '../../../src/figures/own-share-of-the-batch.ts';

function batchNormalized(values: readonly number[]): number[] {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
  return values.map((v) => (v - mean) / Math.sqrt(variance));
}

test('the formula is what normalizing the whole batch gives', () => {
  for (const [x, size] of [
    [0.5, 5],
    [3, 9],
    [40, 17],
  ] as const) {
    const companions = Array.from({ length: size - 1 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    expect(normalizedWithItself(x, size)).toBeCloseTo(batchNormalized([x, ...companions])[0] ?? NaN, 12);
  }
});

test('no value leaves a batch of m values larger than the root of m minus 1', () => {
  for (const size of [2, 4, 100]) expect(normalizedWithItself(1e6, size)).toBeCloseTo(Math.sqrt(size - 1), 6);
});

test('with many companions the value passes unchanged', () => {
  expect(normalizedWithItself(3, 1e9)).toBeCloseTo(3, 6);
});

test('with sixteen values twelve deviations come out as 3.67', () => {
  expect(normalizedWithItself(12, 16)).toBeCloseTo(3.674, 3);
});
