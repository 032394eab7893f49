import { expect, test } from 'vitest';
import { bestFixed, fixed, loss, median, population, STEPS, step } from '../../../src/figures/interval-of-selection.ts';

test('one step of the moments agrees with sampled descent', () => {
  let s = 2;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const z = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let sum = 0;
  for (let i = 0; i < 100000; i++) sum += (1 - 0.3 * (1 * 1 + z())) ** 2;
  expect(sum / 100000).toBeCloseTo(step([1, 100], 0.3)[0], 2);
});

test('a fixed rate has a closed form', () => {
  const rate = 0.05;
  const closed = [1, 0.02].reduce((total, h, i) => {
    const q = (1 - rate * h) ** 2;
    const rest = (rate ** 2 * h) / (1 - q);
    return total + 0.5 * h * (rest + q ** STEPS * ([1, 100][i]! - rest));
  }, 0);
  expect(fixed(rate)).toBeCloseTo(closed, 9);
  expect(loss([1, 100])).toBe(1.5);
});

test('selecting every step is worse than the best fixed rate, every 50 steps almost ten times better, every 400 about equal', () => {
  expect(bestFixed).toBeCloseTo(0.022, 3);
  expect(median(1)).toBeCloseTo(0.099, 3);
  expect(median(1) / bestFixed).toBeGreaterThan(4);
  expect(bestFixed / median(50)).toBeGreaterThan(8);
  expect(median(400) / bestFixed).toBeGreaterThan(0.85);
  expect(median(400)).toBeLessThan(bestFixed);
});

test('the curve crosses the fixed rate between 10 and 20 steps', () => {
  expect(median(10)).toBeGreaterThan(bestFixed);
  expect(median(20)).toBeLessThan(bestFixed);
});

test('one seed always gives one result', () => {
  expect(population(50, 3)).toBe(population(50, 3));
});
