import { expect, test } from 'vitest';
import { DECAY, GATED, OPEN, best, perDay } from '../../../../src/figures/live/pace-of-retraining.ts';

test('the mean of an age that is summed hour by hour is half the period', () => {
  for (const days of [1, 3, 10]) {
    const hours = days * 24;
    let lost = 0;
    for (let h = 0; h < hours; h++) lost += (DECAY * (h + 0.5)) / 24 / 24;
    expect((lost + GATED) / days).toBeCloseTo(perDay(days, GATED), 10);
  }
});

test('a search finds the closed optimum, where both parts are equal', () => {
  for (const each of [OPEN, GATED]) {
    let found = 0.1;
    for (let t = 0.1; t < 30; t += 0.001) if (perDay(t, each) < perDay(found, each)) found = t;
    expect(found).toBeCloseTo(best(each), 2);
    expect(each / best(each)).toBeCloseTo((DECAY * best(each)) / 2, 10);
    expect(perDay(best(each), each)).toBeCloseTo(Math.sqrt(2 * each * DECAY), 10);
  }
});

test('twice or half the best period costs a quarter more', () => {
  for (const f of [0.5, 2]) expect(perDay(f * best(OPEN), OPEN) / perDay(best(OPEN), OPEN)).toBeCloseTo(1.25, 10);
});

test('the numbers of the page', () => {
  expect(OPEN).toBe(260);
  expect(GATED).toBeCloseTo(80, 10);
  expect(best(OPEN)).toBeCloseTo(4.2, 1);
  expect(best(GATED)).toBeCloseTo(2.3, 1);
  expect(perDay(best(OPEN), OPEN)).toBeCloseTo(125, 0);
  expect(perDay(best(GATED), GATED)).toBeCloseTo(69, 0);
  expect(perDay(1, OPEN)).toBe(275);
});
