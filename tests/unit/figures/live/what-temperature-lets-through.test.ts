import { expect, test } from 'vitest';
import { lesson, plain, shareAmongWrong, smoothed, softmax } from '../../../../src/figures/live/what-temperature-lets-through.ts';

test('the lesson splits into right against wrong, and among the wrong: the chain rule', () => {
  for (const temperature of [1, 3, 8]) {
    const p = softmax(plain, temperature);
    const right = p[0] ?? 0;
    const between = right * Math.log(right / 0.1) + (1 - right) * Math.log((1 - right) / 0.9);
    expect(between / lesson(p) + shareAmongWrong(plain, temperature)).toBeCloseTo(1, 10);
  }
});

test('at high temperature the share is that of the variance of the logits', () => {
  const square = (values: readonly number[]) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return values.reduce((sum, z) => sum + (z - mean) ** 2, 0);
  };
  expect(shareAmongWrong(plain, 1e4)).toBeCloseTo(square(plain.slice(1)) / square(plain), 3);
});

test('the numbers of the caption and the text', () => {
  const percent = (t: number) => Math.round(100 * shareAmongWrong(plain, t));
  expect([1, 2, 4, 20].map(percent)).toEqual([2, 12, 24, 37]);
  for (let t = 1; t <= 20; t += 0.5) expect(shareAmongWrong(smoothed, t)).toBeLessThan(0.01);
  const hot = softmax(plain, 4);
  expect([hot[0], hot[1], hot[3]].map((p) => (p ?? 0).toFixed(2))).toEqual(['0.45', '0.17', '0.04']);
  const cold = softmax(plain, 1);
  expect([cold[0], cold[1]].map((p) => (p ?? 0).toFixed(3))).toEqual(['0.975', '0.018']);
});
