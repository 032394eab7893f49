import { expect, test } from 'vitest';
import { channels, relativeError, step } from '../../../src/figures/one-loud-channel.ts';

const largest = Math.max(...(channels[0] ?? []).map(Math.abs));

test('at 8 bits the error is the step over the square root of twelve', () => {
  for (const loudness of [3, 10, 30]) {
    // Ordinary weights are standard normal, so the relative error is the absolute one.
    const predicted = step(loudness * largest, 8) / Math.sqrt(12);
    expect(relativeError(loudness, 8, 'tensor') / predicted).toBeCloseTo(1, 1);
  }
});

test('a channel ten times louder costs the others a factor of ten, and a scale of their own costs them nothing', () => {
  expect(relativeError(30, 8, 'tensor') / relativeError(3, 8, 'tensor')).toBeCloseTo(10, 0);
  expect(relativeError(30, 8, 'channel')).toBe(relativeError(1, 8, 'channel'));
});

test('at 4 bits a channel a hundred times louder rounds every other weight to zero', () => {
  expect(relativeError(100, 4, 'tensor')).toBe(1);
});

test('four bits fewer make the step 127 / 7 times as wide', () => {
  expect(relativeError(1, 4, 'channel') / relativeError(1, 8, 'channel')).toBeCloseTo(127 / 7, 0);
});
