import { expect, test } from 'vitest';
import { constant, cooldown, cosine, NOISE, PEAK, run, STEPS } from '../../../src/figures/loss-under-four-schedules.ts';

const end = (losses: number[]) => losses.at(-1) ?? 0;

test('at a constant rate the loss settles at the closed form, mean of ½ · rate · variance / (2 − rate · h) over directions, about ¼ · rate · variance', () => {
  const h = Array.from({ length: 40 }, (_, i) => 10 ** ((-2.85 * i) / 39));
  for (const rate of [0.5, 1]) {
    const floor = h.reduce((sum, x) => sum + (0.5 * rate * NOISE * x) / (2 - rate * x) / h.length, 0);
    expect(end(run(constant(rate), 60000)) / floor).toBeCloseTo(1, 3);
  }
  const variance = h.reduce((sum, x) => sum + (NOISE * x) / h.length, 0);
  expect(end(run(constant(0.1), 60000)) / ((0.1 * variance) / 4)).toBeCloseTo(1, 1);
});

test('the schedules start at the peak and end at zero', () => {
  for (const s of [cosine(PEAK), cooldown(PEAK, 0.2)]) {
    expect(s(0)).toBe(PEAK);
    expect(s(1)).toBeCloseTo(0, 12);
  }
  expect(cooldown(PEAK, 0.2)(0.8)).toBeCloseTo(PEAK, 12);
  expect(cooldown(PEAK, 0.2)(0.9)).toBeCloseTo(PEAK / 2, 12);
});

test('the last fifth removes 95 percent of the excess that the high rate keeps', () => {
  const [hold, high] = [run(cooldown(PEAK, 0.2), STEPS), run(constant(PEAK), STEPS)];
  expect(hold[STEPS * 0.8]).toBe(high[STEPS * 0.8]);
  expect(1 - end(hold) / end(high)).toBeCloseTo(0.95, 2);
});

test('cosine ends within a fifth of it, and a tenth of the rate at twice the level of the high one', () => {
  expect(Math.abs(end(run(cosine(PEAK), STEPS)) / end(run(cooldown(PEAK, 0.2), STEPS)) - 1)).toBeLessThan(0.2);
  expect(end(run(constant(PEAK / 10), STEPS)) / end(run(constant(PEAK), STEPS))).toBeCloseTo(2.1, 1);
});
