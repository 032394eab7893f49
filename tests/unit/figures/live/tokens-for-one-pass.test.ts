import { expect, test } from 'vitest';
import { acceptance, bestGuesses, speedup, tokens } from '../../../../src/figures/live/tokens-for-one-pass.ts';

const random = (start: number) => {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed + 0.5) / 4294967296;
  };
};
const draw = (p: readonly number[], u: number) => {
  let sum = 0;
  const i = p.findIndex((x) => (sum += x) > u);
  return i < 0 ? p.length - 1 : i;
};

test('the tokens of a pass agree with a run that really guesses, tests and replaces', () => {
  const target = [0.5, 0.3, 0.15, 0.05];
  const draft = [0.3, 0.4, 0.1, 0.2];
  const a = acceptance(target, draft);
  expect(a).toBeCloseTo(0.75, 10);
  const rest = target.map((p, i) => Math.max(0, p - (draft[i] ?? 0)) / (1 - a));
  const u = random(3);
  const counts = [0, 0, 0, 0];
  let passes = 0;
  for (; passes < 40_000; passes++) {
    let accepted = 0;
    for (; accepted < 4; accepted++) {
      const x = draw(draft, u());
      const keep = u() < (target[x] ?? 0) / (draft[x] ?? 1);
      const token = keep ? x : draw(rest, u());
      counts[token] = (counts[token] ?? 0) + 1;
      if (!keep) break;
    }
    if (accepted === 4) {
      const x = draw(target, u());
      counts[x] = (counts[x] ?? 0) + 1;
    }
  }
  const total = counts.reduce((s, x) => s + x, 0);
  expect(total / passes).toBeCloseTo(tokens(a, 4), 1);
  counts.forEach((n, i) => expect(n / total).toBeCloseTo(target[i] ?? 0, 2));
});

test('the geometric sum is right at both ends', () => {
  for (const g of [1, 4, 9]) {
    expect(tokens(0, g)).toBe(1);
    expect(tokens(1, g)).toBe(g + 1);
    expect(tokens(0.999999, g)).toBeCloseTo(g + 1, 3);
    expect(tokens(0.6, g)).toBeCloseTo(
      Array.from({ length: g + 1 }, (_, k) => 0.6 ** k).reduce((s, x) => s + x, 0),
      10,
    );
  }
});

test('one guess pays exactly when acceptance exceeds the cost of a draft step', () => {
  for (const c of [0.05, 0.25, 0.5]) {
    expect(speedup(c, 1, c)).toBeCloseTo(1, 10);
    expect(speedup(c + 0.01, 1, c)).toBeGreaterThan(1);
    expect(bestGuesses(c - 0.01, c)).toBe(0);
  }
});

test('the table of the page', () => {
  const row = (a: number) => [0, 0.05, 0.1, 0.25].map((c) => (c === 0 ? 0 : bestGuesses(a, c)));
  expect(row(0.3)).toEqual([0, 2, 1, 1]);
  expect(row(0.6)).toEqual([0, 4, 3, 2]);
  expect(row(0.8)).toEqual([0, 8, 6, 3]);
  expect(row(0.9)).toEqual([0, 13, 10, 6]);
  const at = (a: number) => [0.05, 0.1, 0.25].map((c) => Number(speedup(a, bestGuesses(a, c), c).toFixed(1)));
  expect(at(0.3)).toEqual([1.3, 1.2, 1.0]);
  expect(at(0.6)).toEqual([1.9, 1.7, 1.3]);
  expect(at(0.8)).toEqual([3.1, 2.5, 1.7]);
  expect(at(0.9)).toEqual([4.7, 3.4, 2.1]);
});

test('eight guesses triple the speed at 0.8 and lose at 0.2', () => {
  expect(speedup(0.8, 8, 0.05)).toBeGreaterThan(3);
  expect(speedup(0.2, 8, 0.05)).toBeLessThan(0.9);
});

test('four guesses of a heavy draft at 30 percent acceptance lose a quarter and more', () => {
  expect(speedup(0.3, 4, 0.25)).toBeCloseTo(0.71, 2);
});

test('with five rows per sequence the gain shrinks past 30 sequences and is a loss from 100 on, if arithmetic catches up at 150 rows', () => {
  expect(speedup(0.8, 4, 0.05, 30)).toBeCloseTo(2.8, 2);
  expect(speedup(0.8, 4, 0.05, 50)).toBeLessThan(2);
  expect(speedup(0.8, 4, 0.05, 100)).toBeLessThan(1);
  for (let a = 0; a <= 1; a += 0.01) expect(speedup(a, 4, 0.05, 150)).toBeLessThan(1);
});
