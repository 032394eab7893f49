import { expect, test } from 'vitest';
import { adapter, everything, gigabytes, parameters, TRAINED } from '../../../../src/figures/live/memory-of-a-fine-tune.ts';

test('the model has 6.74 billion weights', () => {
  expect(parameters).toBe(6738415616);
});

test('rank 16 on every matrix is 40 million weights, 0.6 percent', () => {
  const attention = 4 * 16 * (4096 + 4096);
  const feedForward = 3 * 16 * (4096 + 11008);
  expect(adapter(16)).toBe(32 * (attention + feedForward));
  expect(adapter(16) / 1e6).toBeCloseTo(40, 1);
  expect(adapter(16) / parameters).toBeCloseTo(0.006, 3);
});

test('the numbers of the page: 108, 14.1 and 4.1 GB at rank 16', () => {
  expect(everything).toBeCloseTo(107.8, 1);
  expect(gigabytes(16, 16)).toBeCloseTo(14.1, 1);
  expect(gigabytes(16, 4.127)).toBeCloseTo(4.1, 1);
});

test('up to a rank of 24 the adapters cost less than a gigabyte', () => {
  expect((adapter(24) * TRAINED) / 1e9).toBeLessThan(1);
  expect((adapter(26) * TRAINED) / 1e9).toBeGreaterThan(1);
});

test('a rank of 16 instead of 1 adds 0.6 GB; at 1024 the adapters outweigh the base', () => {
  expect(gigabytes(16, 16) - gigabytes(1, 16)).toBeCloseTo(0.6, 1);
  expect(gigabytes(1024, 16) / gigabytes(1, 16)).toBeGreaterThan(3.9);
  expect(gigabytes(1024, 16)).toBeCloseTo(54.4, 0);
  expect(gigabytes(1024, 4.127)).toBeCloseTo(44.4, 0);
});
