import { expect, test } from 'vitest';
import { conditional, FAVORED, masked, validShare } from '../../../src/figures/masked-against-conditional.ts';

test('rejecting invalid outputs gives the conditional share', () => {
  let s = 9;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const f = 0.1;
  let [favored, valid] = [0, 0];
  const tries = 200_000;
  for (let i = 0; i < tries; i++) {
    const opening = uniform() < FAVORED;
    if (opening && uniform() >= f) continue;
    valid++;
    if (opening) favored++;
  }
  expect(Math.abs(favored / valid - conditional(FAVORED, f))).toBeLessThan(0.01);
  expect(Math.abs(valid / tries - validShare(FAVORED, f))).toBeLessThan(0.005);
});

test('the mask keeps the share of the opening and pays in kept mass', () => {
  const f = 0.01;
  expect(masked(FAVORED)).toBe(0.9);
  // the product of kept masses is f on the favored path and 1 on the other
  expect(masked(FAVORED) * f + (1 - masked(FAVORED)) * 1).toBeCloseTo(validShare(FAVORED, f), 12);
});

test('the numbers of the text', () => {
  expect(conditional(FAVORED, 1)).toBeCloseTo(0.9, 10);
  expect(conditional(FAVORED, 0.1)).toBeCloseTo(0.47, 2);
  expect(conditional(FAVORED, 0.01)).toBeCloseTo(0.08, 2);
  expect(conditional(FAVORED, 0.001)).toBeCloseTo(0.01, 2);
});
