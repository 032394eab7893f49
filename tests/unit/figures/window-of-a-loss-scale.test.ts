import { expect, test } from 'vitest';
import { LARGEST, lost, skipped, SMALLEST, tail } from '../../../src/figures/window-of-a-loss-scale.ts';

test('the limits are those of float16: 2⁻¹⁴ · 2⁻¹⁰ and (2 − 2⁻¹⁰) · 2¹⁵', () => {
  expect(SMALLEST).toBe(2 ** -14 * 2 ** -10);
  expect(LARGEST).toBe((2 - 2 ** -10) * 2 ** 15);
});

test('the normal tail agrees with integration', () => {
  for (const z of [-1, 0, 0.7, 2.4, 2.6, 5]) {
    let sum = 0;
    const h = 1e-4;
    for (let x = z; x < 12; x += h) sum += (h * (Math.exp(-0.5 * x * x) + Math.exp(-0.5 * (x + h) ** 2))) / 2;
    expect(tail(z) / (sum / Math.sqrt(2 * Math.PI))).toBeCloseTo(1, 4);
  }
});

test('the share of zeros agrees with sampled gradients', () => {
  let s = 3;
  const uniform = () => (s = (s * 16807) % 2147483647) / 2147483647;
  for (const scale of [1, 8]) {
    let zeros = 0;
    for (let i = 0; i < 40000; i++) {
      const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
      if (Math.round((scale * 10 ** (-7 + 1.1 * normal)) / SMALLEST) === 0) zeros++;
    }
    expect(zeros / 40000 / lost(scale)).toBeCloseTo(1, 1);
  }
});

test('the numbers of the caption', () => {
  expect([1, 8].map((s) => Math.round(100 * lost(s)))).toEqual([32, 10]);
  for (const scale of [1024, 4096, 32768]) {
    expect(lost(scale)).toBeLessThan(0.001);
    expect(skipped(scale)).toBeLessThan(0.002);
  }
  expect(Math.round(100 * skipped(2 ** 18))).toBe(26);
  expect(skipped(2 ** 16)).toBeLessThan(0.01);
});
