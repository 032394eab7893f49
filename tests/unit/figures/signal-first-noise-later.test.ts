import { expect, test } from 'vitest';
import { best, curvature, directions, examples, excess, ridge, training, truth } from '../../../src/figures/signal-first-noise-later.ts';

test('gradient descent in small steps on noisy labels, averaged over draws, follows the curve', () => {
  let s = 3;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const [rate, draws, time] = [0.05, 60, 30];
  let fresh = 0;
  let fitted = 0;
  for (let draw = 0; draw < draws; draw++)
    for (let i = 0; i < directions; i++) {
      const [h, b] = [curvature[i] ?? 0, Math.sqrt(truth[i] ?? 0)];
      const target = b + normal() / Math.sqrt(examples * h); // the least-squares coefficient
      let w = 0;
      for (let step = 0; step < time / rate; step++) w -= rate * h * (w - target);
      fresh += (h * (w - b) ** 2) / draws;
      fitted += (h * (w - target) ** 2) / draws;
    }
  expect(Math.abs(fresh / excess(time) - 1)).toBeLessThan(0.05);
  expect(Math.abs((fitted + 1 - directions / examples) / training(time) - 1)).toBeLessThan(0.03);
});

test('the limits: nothing learned at zero, all of the noise at infinity', () => {
  expect(excess(0)).toBeCloseTo(1, 10);
  expect(training(0)).toBeCloseTo(2, 10);
  expect(excess(1e9)).toBeCloseTo(directions / examples, 6);
  expect(training(1e9)).toBeCloseTo(1 - directions / examples, 6);
});

test('the numbers of the caption and the text', () => {
  const t = best();
  expect(Math.round(t)).toBe(38);
  expect(excess(t).toFixed(3)).toBe('0.058');
  for (const factor of [0.5, 2]) expect(Math.abs(excess(factor * t) / excess(t) - 1.12)).toBeLessThan(0.01);
  expect(excess(10 * t) / excess(t)).toBeGreaterThan(2.4);
  expect(Math.round((directions / examples / excess(t)) * 10) / 10).toBe(8.7);
  const penalties = Array.from({ length: 400 }, (_, i) => 10 ** (-5 + i / 80));
  const strongest = Math.min(...penalties.map(ridge));
  expect(strongest.toFixed(3)).toBe('0.059');
  for (let u = 0.1; u < 1e5; u *= 1.3) expect(excess(u)).toBeLessThan(1.69 * ridge(1 / u));
});
