import { expect, test } from 'vitest';
import { dance, finish, plot, shaped, threshold } from '../../../src/figures/dancing-before-the-goal.ts';

/** Does the optimal policy on a corridor of 30 cells, goal at 0, finish from cell 20? By value iteration. */
function finishes(bonus: number): boolean {
  let v = new Array<number>(31).fill(0);
  const nearer = (d: number, v: number[]) => bonus + (d === 1 ? 1 : 0.99 * v[d - 1]!);
  const away = (d: number, v: number[]) => 0.99 * v[Math.min(30, d + 1)]!;
  for (let i = 0; i < 4000; i++) v = v.map((_, d) => (d === 0 ? 0 : Math.max(nearer(d, v), away(d, v))));
  for (let d = 20; d > 0; d--) if (away(d, v) > nearer(d, v)) return false;
  return true;
}

test('at the threshold finishing and dancing are worth the same, about 2 percent of the goal', () => {
  expect(dance(threshold)).toBeCloseTo(finish(threshold), 9);
  expect(threshold).toBeCloseTo(0.0205, 4);
  expect(threshold / (2 * (1 - 0.99))).toBeCloseTo(1, 1);
});

test('value iteration over all policies changes its mind at that bonus', () => {
  expect(finishes(0.98 * threshold)).toBe(true);
  expect(finishes(1.02 * threshold)).toBe(false);
});

test('under a potential the two behaviors keep their distance whatever its size', () => {
  const at = (name: string) => plot.series.find((s) => s.name === name)!.points.map(([, y]) => y);
  for (const y of at('finish, potential')) expect(y).toBeCloseTo(0.99 ** 19, 9);
  for (const y of at('dance, potential')) expect(Math.abs(y)).toBeLessThan(1e-9);
});

test('the shaped return is the old one minus the potential of the start', () => {
  const path = [18, 17, 16, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
  expect(shaped(path, 0.1)).toBeCloseTo(0.99 ** 19 - 0.1 * 2, 9);
});
