import { expect, test } from 'vitest';
import { falseAlarm, halfWidth, interval } from '../../../src/figures/false-alarms-among-slices.ts';

test('Wilson’s ends solve the equation that defines them', () => {
  for (const [p, n] of [
    [0.1, 100],
    [0.4, 25],
  ] as const)
    for (const end of interval(p, n)) expect(Math.abs(p - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(1.96, 8);
  expect(halfWidth(0.3, 1e6) / (1.96 * Math.sqrt(0.21 / 1e6))).toBeCloseTo(1, 4);
});

test('the chance agrees with sums that can be written out', () => {
  // two or more of ten at 10 percent: 1 − 0.9¹⁰ − 10·0.1·0.9⁹
  expect(falseAlarm(1, 10, 0.1, 2)).toBeCloseTo(1 - 0.9 ** 10 - 0.9 ** 9, 12);
  expect(falseAlarm(3, 10, 0.1, 2)).toBeCloseTo(1 - (0.9 ** 10 + 0.9 ** 9) ** 3, 12);
  expect(falseAlarm(1, 1, 0.05, 2)).toBeCloseTo(0.05, 12);
});

test('the numbers of the page', () => {
  expect(falseAlarm(100, 100, 0.05, 2)).toBeCloseTo(0.94, 2);
  expect(falseAlarm(1, 100, 0.05, 2)).toBeCloseTo(0.028, 3);
  expect(falseAlarm(100, 300, 0.05, 2)).toBeCloseTo(0.028, 3);
  expect(interval(0.1, 100)[0]).toBeCloseTo(0.055, 3);
  expect(interval(0.1, 100)[1]).toBeCloseTo(0.174, 3);
});
