import { expect, test } from 'vitest';
import { attempts, STEP, success } from '../../../src/figures/errors-noticed-in-time.ts';

test('the closed form sums the geometric series of noticed failures', () => {
  const [q, v] = [0.8, 0.6];
  let sum = 0;
  for (let k = 0; k < 200; k++) sum += ((1 - q) * v) ** k * q;
  expect(success(1, q, v)).toBeCloseTo(sum, 12);
  expect(success(7, q, v)).toBeCloseTo(sum ** 7, 12);
});

test('a simulated task ends well as often', () => {
  let s = 3;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  let [good, tries] = [0, 0];
  const runs = 40_000;
  for (let r = 0; r < runs; r++) {
    let fine = true;
    for (let m = 0; m < 10 && fine; m++) {
      for (;;) {
        tries++;
        if (uniform() < 0.9) break;
        if (uniform() >= 0.5) {
          fine = false;
          break;
        }
      }
    }
    if (fine) good++;
  }
  expect(Math.abs(good / runs - success(10, 0.9, 0.5))).toBeLessThan(0.01);
  expect(tries / runs).toBeLessThan(10 * attempts(0.9, 0.5));
});

test('the numbers of the text', () => {
  expect(success(20, STEP, 0)).toBeCloseTo(0.36, 2);
  expect(success(20, STEP, 0.5)).toBeCloseTo(0.59, 2);
  expect(success(20, STEP, 0.9)).toBeCloseTo(0.9, 2);
  expect([0, 0.5, 0.9].map((v) => Number(success(50, STEP, v).toFixed(2)))).toEqual([0.08, 0.27, 0.77]);
  expect(attempts(STEP, 0.9)).toBeLessThan(1.05);
});

test('noticing half of the errors is worth nearly as much as making half as many', () => {
  expect(Math.abs(success(20, STEP, 0.5) - success(20, 0.975, 0))).toBeLessThan(0.02);
});
