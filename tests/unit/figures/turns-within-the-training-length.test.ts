import { expect, test } from 'vitest';
import { PAIRS, raisedBase, turns, unfinished } from '../../../src/figures/turns-within-the-training-length.ts';

test('the fastest pair turns once in 2π positions', () => {
  expect(turns(0, 2 * Math.PI, 10000)).toBeCloseTo(1, 12);
  expect(turns(0, 4096, 10000)).toBeCloseTo(652, 0);
  expect(turns(63, 4096, 10000)).toBeCloseTo(0.075, 3);
});

test('turns are counted right by adding up angles position by position', () => {
  let angle = 0;
  for (let t = 0; t < 4096; t++) angle += 10000 ** (-40 / PAIRS);
  expect(turns(40, 4096, 10000)).toBeCloseTo(angle / (2 * Math.PI), 6);
});

test('18 of 64 pairs are unfinished after 4,096 positions at base 10,000, and 29 after 8,192 at 500,000', () => {
  expect(unfinished(4096, 10000)).toBe(18);
  expect(turns(45, 4096, 10000)).toBeGreaterThan(1);
  expect(turns(46, 4096, 10000)).toBeLessThan(1);
  expect(unfinished(8192, 500000)).toBe(29);
});

test('the raised base keeps every unfinished pair within its trained range, and a slightly smaller one does not', () => {
  const base = raisedBase(10000, 4096, 8);
  expect(Math.round(base / 1000)).toBe(192);
  const worst = (b: number) =>
    Math.max(
      ...Array.from({ length: PAIRS }, (_, i) => i)
        .filter((i) => turns(i, 4096, 10000) < 1)
        .map((i) => turns(i, 32768, b) / turns(i, 4096, 10000)),
    );
  expect(worst(base)).toBeLessThanOrEqual(1);
  expect(worst(0.9 * base)).toBeGreaterThan(1);
});
