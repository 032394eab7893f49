import { expect, test } from 'vitest';
import { accuracy, normal, robustWeights } from '../../../src/figures/weak-features-under-attack.ts';

test('no other ratio of weights does better against the attack it was chosen for', () => {
  for (const attack of [0, 0.03, 0.06, 0.09, 0.2]) {
    const best = accuracy(...robustWeights(attack), attack);
    for (let ratio = 0; ratio < 0.2; ratio += 0.001) expect(accuracy(1, ratio, attack)).toBeLessThanOrEqual(best + 1e-9);
  }
});

test('robust accuracy is that of the length of the shrunken means', () => {
  const [s, w] = robustWeights(0.05);
  expect(accuracy(s, w, 0.05)).toBeCloseTo(normal(Math.hypot(s, 20 * w)), 9);
});

test('the numbers of the page', () => {
  expect(accuracy(1.5, 0.1, 0)).toBeCloseTo(0.994, 3);
  expect(accuracy(1.5, 0.1, 0.1506)).toBeCloseTo(0.5, 2);
  expect(accuracy(1.5, 0.1, 0.2)).toBeCloseTo(0.21, 2);
  expect(accuracy(...robustWeights(0.2), 0.2)).toBeCloseTo(0.903, 3);
  expect(accuracy(...robustWeights(0.2), 0)).toBeCloseTo(0.933, 3);
  expect(accuracy(1.5, 0.1, 0.3)).toBeLessThan(0.01);
  expect(accuracy(1.5, 0.1, 0.29)).toBeGreaterThan(0.01);
  expect(accuracy(...robustWeights(0.4), 0.4)).toBeCloseTo(0.864, 2);
  expect(normal(2)).toBeCloseTo(0.977, 3);
});

test('an independent sample agrees', () => {
  let s = 9;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const z = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let right = 0;
  for (let i = 0; i < 3000; i++) {
    let margin = 1.5 * (1.5 + z() - 0.1);
    for (let j = 0; j < 400; j++) margin += 0.1 * (0.1 + z() - 0.1);
    right += margin > 0 ? 1 : 0;
  }
  expect(right / 3000).toBeCloseTo(accuracy(1.5, 0.1, 0.1), 1);
});
