import { expect, test } from 'vitest';
import { CAPACITY, PER_TASK, inQueue, inReservoir } from '../../../src/figures/what-a-full-buffer-remembers.ts';

test('while the buffer has room both keep everything', () => {
  for (const seen of [0, 1, 2500, CAPACITY]) {
    expect(inQueue(seen)).toBe(seen);
    expect(inReservoir(seen)).toBe(seen);
  }
});

test('during the first task a full buffer holds nothing else', () => {
  for (const seen of [6000, 9999, PER_TASK]) {
    expect(inQueue(seen)).toBe(CAPACITY);
    expect(inReservoir(seen)).toBeCloseTo(CAPACITY, 9);
  }
});

test('a queue has replaced the first task after as many new samples as it has slots', () => {
  expect(inQueue(PER_TASK + CAPACITY - 1)).toBe(1);
  expect(inQueue(PER_TASK + CAPACITY)).toBe(0);
});

test('a reservoir gives each of ten equal tasks a tenth of its slots', () => {
  expect(inReservoir(10 * PER_TASK)).toBeCloseTo(CAPACITY / 10, 9);
});

test('the closed form agrees with the recursion of reservoir sampling', () => {
  let expected = PER_TASK > CAPACITY ? CAPACITY : PER_TASK;
  for (let seen = PER_TASK + 1; seen <= 30000; seen += 1) expected *= 1 - (CAPACITY / seen) * (1 / CAPACITY);
  expect(inReservoir(30000)).toBeCloseTo(expected, 6);
});
