import { expect, test } from 'vitest';
import { crossover, excessRisk } from '../../../src/figures/price-of-a-wrong-assumption.ts';

test('with one feature the risk is the mean of an inverse chi-square, 1 / (n - 2)', () => {
  let s = 7;
  const uniform = () => (s = (s * 48271) % 2147483647) / 2147483647;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let sum = 0;
  for (let run = 0; run < 40000; run++) {
    let chi = 0;
    for (let i = 0; i < 12; i++) chi += normal() ** 2;
    sum += 1 / chi;
  }
  expect(sum / 40000).toBeCloseTo(excessRisk(12, 1, 1), 2);
});

test('many examples remove everything except the misfit', () => {
  expect(excessRisk(1e9, 8, 1, 0.1)).toBeCloseTo(0.1, 6);
  expect(excessRisk(1e9, 64, 1)).toBeCloseTo(0, 6);
});

test('a right constraint beats the free fit about in proportion to the weights it saves', () => {
  expect(excessRisk(1e6, 64, 1) / excessRisk(1e6, 8, 1)).toBeCloseTo(8, 2);
});

test('the slightly wrong constraint wins up to 624 examples and loses from 625 on', () => {
  const n = crossover(64, 8, 1, 0.1);
  expect(n).toBe(625);
  expect(excessRisk(n - 1, 64, 1)).toBeGreaterThanOrEqual(excessRisk(n - 1, 8, 1, 0.1));
  expect(excessRisk(5000, 64, 1)).toBeLessThan(excessRisk(5000, 8, 1, 0.1));
});
