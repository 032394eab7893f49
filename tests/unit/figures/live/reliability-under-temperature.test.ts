import { expect, test } from 'vitest';
import { accuracyAt, plot } from '../../../../src/figures/live/reliability-under-temperature.ts';

test('a temperature equal to the inflation puts every confidence on the diagonal', () => {
  for (const confidence of [0.5, 0.6, 0.9, 0.99, 0.999]) {
    expect(accuracyAt(confidence, 2.5, 2.5)).toBeCloseTo(confidence, 10);
  }
});

test('a coin flip stays a coin flip at any temperature', () => {
  expect(accuracyAt(0.5, 2.5, 1)).toBeCloseTo(0.5, 12);
  expect(accuracyAt(0.5, 4, 2.5)).toBeCloseTo(0.5, 12);
});

test('odds of 16 to 1 that were inflated twofold are really 4 to 1', () => {
  expect(accuracyAt(16 / 17, 2, 1)).toBeCloseTo(4 / 5, 12);
});

test('a temperature above the inflation makes the model too modest', () => {
  expect(accuracyAt(0.8, 2, 4)).toBeGreaterThan(0.8);
});

test('the model inflated by 2.5 says 99 percent where 86 percent are right', () => {
  expect(accuracyAt(0.99, 2.5, 1)).toBeCloseTo(0.863, 3);
});

test('a closed-form curve agrees with counting simulated answers', () => {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const stated = 0.95;
  const trueLogOdds = Math.log(stated / (1 - stated)) / 2.5;
  let right = 0;
  for (let i = 0; i < 200000; i += 1) if (random() < 1 / (1 + Math.exp(-trueLogOdds))) right += 1;
  expect(right / 200000).toBeCloseTo(accuracyAt(stated, 2.5, 1), 2);
});

test('every drawn point lies between a coin flip and certainty', () => {
  for (const series of plot.series) {
    for (const [x, y] of series.points) {
      expect(x).toBeGreaterThanOrEqual(0.5);
      expect(y).toBeGreaterThanOrEqual(0.5);
      expect(y).toBeLessThan(1);
    }
  }
});
