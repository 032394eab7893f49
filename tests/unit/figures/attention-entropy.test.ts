import { expect, test } from 'vitest';
import { attentionEntropy, plot, softmaxEntropy } from '../../../src/figures/attention-entropy.ts';

test('equal logits give the logarithm of the number of keys, and shifting them changes nothing', () => {
  expect(softmaxEntropy([3, 3, 3, 3])).toBeCloseTo(Math.log(4), 12);
  expect(softmaxEntropy([1001, 1002, 1003])).toBeCloseTo(softmaxEntropy([1, 2, 3]), 12);
});

test('two keys follow the binary entropy of the logistic function', () => {
  const p = 1 / (1 + Math.exp(-1.7));
  expect(softmaxEntropy([1.7, 0])).toBeCloseTo(-p * Math.log(p) - (1 - p) * Math.log(1 - p), 12);
});

test('small logits cost half their variance, as the expansion for many keys says', () => {
  expect(attentionEntropy(0.5, 4096, 8)).toBeCloseTo(Math.log(4096) - 0.125, 2);
  expect(attentionEntropy(1, 4096, 8)).toBeCloseTo(Math.log(4096) - 0.5, 1);
});

test('large logits leave one key', () => {
  expect(attentionEntropy(1000, 64, 20)).toBeLessThan(0.05);
});

test('the unscaled product of width 64 has collapsed at both lengths', () => {
  for (const series of plot.series) {
    const at = (x: number) => series.points.find((p) => p[0] === x)?.[1] ?? Number.NaN;
    expect(at(8)).toBeLessThan(1);
    expect(at(0) - at(1)).toBeGreaterThan(0.4);
    expect(at(0) - at(1)).toBeLessThan(0.6);
  }
});
