import { expect, test } from 'vitest';
import { bound, latency, service } from '../../../src/figures/wait-against-load.ts';

/** Mean latency of the same server, simulated request by request with seeded arrivals. */
function simulated(rate: number, least: number, most: number, count: number): number {
  let seed = 7;
  const uniform = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 0.5) / 4294967296;
  };
  const arrivals: number[] = [];
  for (let i = 0, t = 0; i < count; i++) arrivals.push((t += (-Math.log(uniform()) * 1000) / rate));
  let [free, next, sum] = [0, 0, 0];
  while (next + least <= count) {
    const begin = Math.max(free, arrivals[next + least - 1] ?? 0);
    let end = next;
    while (end < count && end - next < most && (arrivals[end] ?? 0) <= begin) end++;
    free = begin + service(end - next);
    for (; next < end; next++) sum += free - (arrivals[next] ?? 0);
  }
  return sum / next;
}

test('one at a time is the queue of Pollaczek and Khinchine', () => {
  for (const rate of [5, 20, 40, 46]) {
    const [l, s] = [rate / 1000, service(1)];
    expect(latency(rate, 1, 1)).toBeCloseTo(s + (l * s * s) / (2 * (1 - l * s)), 3);
  }
  expect(latency(50, 1, 1)).toBe(Number.POSITIVE_INFINITY);
});

test('the chain agrees with a simulation of single requests', () => {
  for (const [rate, least, most] of [
    [100, 1, 16],
    [400, 1, 16],
    [20, 16, 16],
    [300, 16, 16],
  ] as const) {
    expect(latency(rate, least, most) / simulated(rate, least, most, 200_000)).toBeCloseTo(1, 1);
  }
});

test("while batches stay below their limit, Inoue's bound holds and is close", () => {
  for (const rate of [5, 20, 50, 100, 150, 200]) {
    expect(latency(rate, 1, 16)).toBeLessThanOrEqual(bound(rate) + 1e-6);
    expect(bound(rate) / latency(rate, 1, 16)).toBeLessThan(1.12);
  }
});

test('the numbers of the page: 32 ms at 100 per second, 37 at 200 where the rule of thumb says 36, 457 per second at most', () => {
  expect(latency(100, 1, 16)).toBeCloseTo(32.1, 1);
  expect(latency(200, 1, 16)).toBeCloseTo(36.7, 1);
  expect((1.5 * 19) / (1 - 0.2)).toBeCloseTo(35.6, 1);
  expect((1000 * 16) / service(16)).toBeCloseTo(457, 0);
  expect(latency(100, 16, 16)).toBeCloseTo(110, 0);
  expect(latency(46, 1, 1)).toBeGreaterThan(130);
});

test('waiting for a full batch is never faster', () => {
  for (const rate of [5, 20, 100, 300, 400, 440]) expect(latency(rate, 16, 16)).toBeGreaterThan(latency(rate, 1, 16));
});

test('two batches of 31 fit into 100 ms, and two of 32 do not', () => {
  expect(2 * service(31)).toBeLessThanOrEqual(100);
  expect(2 * service(32)).toBeGreaterThan(100);
});
