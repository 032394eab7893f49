import { expect, test } from 'vitest';
import { accuracy, fair, found, foundAt, good, reviewed, suspicion, weak } from '../../../src/figures/label-errors-per-review.ts';

test('a model that knows nothing finds what chance finds', () => {
  for (const share of [0.05, 0.2, 0.6]) expect(foundAt({ rate: 0.05, strength: 0 }, share)).toBeCloseTo(share, 6);
});

test('shares agree with simulated evidence', () => {
  let s = 21;
  const uniform = () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s + 0.5) / 4294967296;
  };
  const n = 200_000;
  let [low, wrongs, hits] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const wrong = uniform() < fair.rate;
    const evidence = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()) + (wrong ? -1 : 1) * fair.strength;
    if (wrong) wrongs++;
    if (evidence < -0.5) low++;
    if (wrong && evidence < -0.5) hits++;
  }
  expect(Math.abs(low / n - reviewed(fair, -0.5))).toBeLessThan(0.003);
  expect(Math.abs(hits / wrongs - found(fair, -0.5))).toBeLessThan(0.015);
});

test('suspicion is Bayes’ rule: even odds where the model’s doubt equals the rate of errors', () => {
  for (const rate of [0.01, 0.05, 0.2]) expect(suspicion(rate, rate)).toBeCloseTo(0.5, 12);
  expect(suspicion(0.3, 0.05)).toBeCloseTo((0.05 * 0.7) / (0.05 * 0.7 + 0.95 * 0.3), 12);
});

test('the numbers of the page', () => {
  expect([good, fair, weak].map((m) => Math.round(100 * accuracy(m)))).toEqual([97, 90, 70]);
  expect(foundAt(good, 0.1)).toBeCloseTo(0.98, 2);
  expect(foundAt(fair, 0.1)).toBeCloseTo(0.845, 3);
  expect(foundAt(weak, 0.1)).toBeCloseTo(0.375, 3);
  expect(suspicion(0.3, 0.05)).toBeCloseTo(0.11, 2);
  expect(suspicion(0.01, 0.05)).toBeCloseTo(0.84, 2);
});
