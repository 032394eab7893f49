import { expect, test } from 'vitest';
import { error, intact, noises, weights, withoutBest } from '../../../src/figures/losing-the-best-input.ts';

/** Expected training error by going through all 1,024 masks, with no formula for the penalty. */
function overMasks(w: readonly number[], p: number): number {
  let sum = 0;
  for (let code = 0; code < 2 ** noises.length; code++) {
    const bits = noises.map((_, i) => (code >> i) & 1);
    const probability = bits.reduce((product, bit) => product * (bit ? 1 - p : p), 1);
    sum +=
      probability *
      error(
        w,
        bits.map((bit) => bit / (1 - p)),
      );
  }
  return sum;
}

test('no change of a single weight lowers the error averaged over all masks', () => {
  for (const p of [0.2, 0.5]) {
    const w = weights(p);
    const best = overMasks(w, p);
    for (let i = 0; i < w.length; i++)
      for (const step of [-0.01, 0.01])
        expect(
          overMasks(
            w.map((value, j) => (j === i ? value + step : value)),
            p,
          ),
        ).toBeGreaterThan(best);
  }
});

test('the average over masks is the plain error plus p/(1 − p) times the energy that each weight carries', () => {
  const [w, p] = [noises.map((_, i) => 0.1 * Math.sin(i + 1)), 0.3];
  const energy = w.reduce((sum, value, i) => sum + value ** 2 * (1 + (noises[i] ?? 0) ** 2), 0);
  expect(overMasks(w, p)).toBeCloseTo(error(w) + (p / (1 - p)) * energy, 12);
});

test('the numbers of the caption and the text', () => {
  expect([intact(0), intact(0.2), intact(0.5)].map((e) => e.toFixed(2))).toEqual(['0.03', '0.05', '0.08']);
  expect([withoutBest(0), withoutBest(0.2), withoutBest(0.5)].map((e) => e.toFixed(2))).toEqual(['0.56', '0.21', '0.19']);
  expect(intact(0.8).toFixed(2)).toBe('0.22');
  const share = (p: number) => (weights(p)[0] ?? 0) / weights(p).reduce((a, b) => a + b, 0);
  expect([share(0), share(0.2)].map((s) => Math.round(100 * s))).toEqual([74, 36]);
});
