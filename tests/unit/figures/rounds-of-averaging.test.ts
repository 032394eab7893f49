import { expect, test } from 'vitest';
import { GAP, NOISE, REACH, SIZE, eigenvalues, kept, moments, normal, wrong } from '../../../src/figures/rounds-of-averaging.ts';

/** One round on the graph itself. */
function average(h: readonly number[]): number[] {
  return h.map((_, i) => {
    const community = Math.floor(i / SIZE);
    const at = (j: number) => h[community * SIZE + ((j + SIZE) % SIZE)] ?? Number.NaN;
    let sum = h[(i + SIZE) % (2 * SIZE)] ?? Number.NaN;
    for (let k = -REACH; k <= REACH; k++) sum += at((i % SIZE) + k);
    return sum / (2 * REACH + 2);
  });
}

test('the difference of the communities shrinks by 12/14 per round', () => {
  const h = average(Array.from({ length: 2 * SIZE }, (_, i) => (i < SIZE ? 1 : -1)));
  for (const v of h.slice(0, SIZE)) expect(v).toBeCloseTo(GAP, 12);
  expect(GAP).toBeCloseTo(12 / 14, 12);
});

test('the noise of a node after some rounds is the norm of its row of the averaging matrix', () => {
  for (const [rounds, keep] of [
    [1, 0],
    [4, 0],
    [4, 0.1],
  ] as const) {
    const spike: number[] = Array.from({ length: 2 * SIZE }, (_, i) => (i === 7 ? 1 : 0));
    let h: number[] = spike;
    for (let r = 0; r < rounds; r++) h = average(h).map((v, i) => (1 - keep) * v + keep * (spike[i] ?? 0));
    const norm = Math.sqrt(h.reduce((a, v) => a + v * v, 0));
    expect(moments(rounds, keep).deviation).toBeCloseTo(NOISE * norm, 10);
  }
  expect(moments(1, 0).deviation).toBeCloseTo(NOISE / Math.sqrt(14), 10);
});

test('the largest eigenvalue is 1 and nothing exceeds it', () => {
  expect(Math.max(...eigenvalues())).toBeCloseTo(1, 12);
  expect(Math.min(...eigenvalues())).toBeGreaterThan(-1);
  expect(kept(1, 30, 0.1)).toBeCloseTo(1, 12);
});

test('a few rounds help, many rounds end at guessing, and keeping some input prevents that', () => {
  const errors = Array.from({ length: 41 }, (_, r) => wrong(r, 0));
  const best = errors.indexOf(Math.min(...errors));
  expect(best).toBeGreaterThanOrEqual(1);
  expect(best).toBeLessThanOrEqual(4);
  expect(wrong(0, 0)).toBeCloseTo(normal(-1 / NOISE), 12);
  expect(wrong(2000, 0)).toBeGreaterThan(0.499);
  expect(wrong(15, 0)).toBeGreaterThan(wrong(0, 0));
  expect(Math.max(...errors.slice(1).map((_, i) => wrong(i + 1, 0.1)))).toBeLessThan(0.11);
});

test('the numbers in the text', () => {
  expect(wrong(0, 0)).toBeCloseTo(0.309, 3);
  expect(wrong(2, 0)).toBeCloseTo(0.034, 3);
  expect(wrong(15, 0)).toBeCloseTo(0.313, 3);
  expect(wrong(40, 0.1)).toBeCloseTo(0.104, 3);
});

test('the normal distribution function has its known values', () => {
  expect(normal(0)).toBeCloseTo(0.5, 6);
  expect(normal(-1)).toBeCloseTo(0.158655, 5);
  expect(normal(1.959964)).toBeCloseTo(0.975, 5);
});
