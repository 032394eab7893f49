import { expect, test } from 'vitest';
import { ALPHA, failures, harm, hours, knee, nats, requests } from '../../../../src/figures/live/harm-before-rollback.ts';

const random = (start: number) => {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 0.5) / 4294967296;
  };
};

/** Failures until the product of likelihood ratios reaches 1/alpha, or the limit. */
function run(truth: number, assumed: number, alpha: number, limit: number, u: () => number): number {
  const q = assumed / (1 + assumed);
  let log = 0;
  for (let n = 1; n <= limit; n++) {
    log += u() < truth / (1 + truth) ? Math.log(2 * q) : Math.log(2 * (1 - q));
    if (log >= Math.log(1 / alpha)) return n;
  }
  return Number.POSITIVE_INFINITY;
}

test('the expected number of failures agrees with the test run failure by failure', () => {
  const u = random(5);
  for (const ratio of [2, 10, 100]) {
    let sum = 0;
    for (let i = 0; i < 4000; i++) sum += run(ratio, ratio, ALPHA, 1e5, u);
    const mean = sum / 4000;
    expect(mean / failures(ratio)).toBeGreaterThan(0.97);
    expect(mean / failures(ratio)).toBeLessThan(1.1);
  }
});

test('a healthy canary is stopped no more often than promised, although one looks after each failure', () => {
  const u = random(9);
  let stopped = 0;
  for (let i = 0; i < 10_000; i++) if (run(1, 2, 0.05, 2000, u) < Number.POSITIVE_INFINITY) stopped++;
  expect(stopped / 10_000).toBeLessThan(0.05);
  expect(stopped / 10_000).toBeGreaterThan(0.02);
});

test('a failure says nothing if the versions are equal and at most one bit otherwise', () => {
  expect(nats(1)).toBeCloseTo(0, 12);
  expect(nats(1e9)).toBeCloseTo(Math.log(2), 6);
  expect(nats(2)).toBeCloseTo(nats(0.5), 12);
});

test('the table of the page', () => {
  expect([2, 10, 100].map((r) => Math.round(failures(r)))).toEqual([122, 18, 11]);
  expect([2, 10, 100].map((r) => Math.round(requests(r) / 100) * 100)).toEqual([40700, 1600, 100]);
  expect(hours(2, 0.01)).toBeCloseTo(11.3, 1);
  expect(60 * hours(10, 0.01)).toBeCloseTo(27, 0);
  expect(60 * hours(2, 0.1)).toBeCloseTo(68, 0);
  expect(60 * hours(10, 0.1)).toBeCloseTo(2.7, 1);
});

test('below the knee a smaller share hardly spares anybody, above it harm is proportional', () => {
  expect(100 * knee(10)).toBeCloseTo(5.4, 1);
  expect(harm(10, 0.001) / harm(10, 0.01)).toBeGreaterThan(0.85);
  expect(harm(10, 0.5) / harm(10, 0.25)).toBeGreaterThan(1.8);
  expect(harm(2, 0.5)).toBeLessThan(1.4 * harm(2, 0.001));
  expect(harm(100, 0.01)).toBeCloseTo(40, 0);
  expect(harm(100, 0.5)).toBeCloseTo(1500, -2);
});
