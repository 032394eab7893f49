import { expect, test } from 'vitest';
import { answers, CAPACITY, USERS } from '../../../src/figures/answers-after-an-outage.ts';

const fromSecond = (series: number[], value: number) => series.findIndex((n, s) => s >= 15 && n === value && series.slice(s).every((m) => m === value));

test('before the outage everyone is answered', () => {
  for (const policy of [{ retries: 0 }, { retries: 3 }, { retries: 3, open: 5 }]) expect(answers(policy).slice(0, 10)).toEqual(Array(10).fill(10 * USERS));
});

test('without retries the backlog drains at the spare capacity, as arithmetic says', () => {
  // 5 s of arrivals wait: 350; answers are late until fewer than one second of work waits; 30 per second are spare
  const seconds = (5 * 10 * USERS - 10 * CAPACITY) / (10 * (CAPACITY - USERS));
  const first = answers({ retries: 0 }).findIndex((n, s) => s >= 15 && n > 0);
  expect(Math.abs(first - (15 + seconds))).toBeLessThanOrEqual(1.5);
});

test('three retries offer 280 per second to a server for 100 and never recover', () => {
  expect(10 * USERS * 4).toBeGreaterThan(10 * CAPACITY);
  expect(
    answers({ retries: 3 }, 200)
      .slice(15)
      .every((n) => n === 0),
  ).toBe(true);
});

test('a retry budget of a tenth recovers, by second 33', () => {
  expect(fromSecond(answers({ retries: 3, budget: 0.1 }), 70)).toBe(33);
});

test('a breaker recovers by second 18, three seconds after the outage', () => {
  expect(fromSecond(answers({ retries: 3, open: 5 }), 70)).toBe(18);
});
