import { expect, test } from 'vitest';
import { balanced, contributions, plot, shareOfSpeed } from '../../../src/figures/fast-and-slow-stream.ts';

test('without blanking each stream ends at its share of the learning speed', () => {
  const [end] = contributions(1, 0.1, 0, [60]);
  expect(end?.[1]).toBeCloseTo(shareOfSpeed(1, 0.1), 3);
  expect(end?.[2]).toBeCloseTo(shareOfSpeed(0.1, 1), 3);
});

test('without blanking the residual falls exponentially at the sum of the speeds', () => {
  const [mid] = contributions(1, 0.5, 0, [1], 0.0002);
  expect(1 - (mid?.[1] ?? 0) - (mid?.[2] ?? 0)).toBeCloseTo(Math.exp(-1.5), 3);
});

test('with blanking both streams end at the minimum of the loss, whatever their speeds', () => {
  for (const blank of [0.1, 0.2, 0.3]) {
    const [end] = contributions(1, 0.1, blank, [600], 0.01);
    expect(end?.[1]).toBeCloseTo(balanced(blank), 3);
    expect(end?.[2]).toBeCloseTo(balanced(blank), 3);
  }
  expect(balanced(0)).toBe(0.5);
  expect(balanced(0.5)).toBe(1); // one stream at a time: each has to be right alone
});

test('the drawn curves end where the caption says', () => {
  const ends = plot.series.map((s) => s.points.at(-1)?.[1] ?? NaN);
  expect(ends[0]).toBeCloseTo(0.571, 1);
  expect(ends[1]).toBeCloseTo(0.571, 1);
  expect(ends[2]).toBeCloseTo(0.909, 2);
  expect(ends[3]).toBeCloseTo(0.091, 2);
});
