import { expect, test } from 'vitest';
import { clip, gradient, loss, run } from '../../../../src/figures/live/one-bad-batch.ts';

test('the gradient is the slope of the loss', () => {
  for (const w of [0.93, 0.97, 1.01]) {
    const h = 1e-6;
    expect((loss(w + h) - loss(w - h)) / (2 * h)).toBeCloseTo(gradient(w, 0.5), 4);
  }
});

test('clipping keeps the sign, bounds the length and leaves small gradients alone', () => {
  expect(clip(-300, 5)).toBe(-5);
  expect(clip(300, 5)).toBe(5);
  expect(clip(-4.9, 5)).toBe(-4.9);
  expect(clip(1e300, Number.POSITIVE_INFINITY)).toBe(1e300);
});

test('no clipped step is longer than the rate times the threshold', () => {
  for (const c of [0.5, 5]) {
    const w = run(c, 140);
    for (let i = 1; i < w.length; i++) expect(Math.abs((w[i] ?? 0) - (w[i - 1] ?? 0))).toBeLessThanOrEqual(0.001 * c + 1e-12);
  }
});

test('one wrong label ends the run that is not clipped and hardly shows in the other', () => {
  const plain = run(Number.POSITIVE_INFINITY, 140);
  expect(loss(plain[80] ?? 0)).toBeLessThan(0.01);
  expect(loss(plain[81] ?? 0)).toBeGreaterThan(1000);
  expect(Number.isFinite(loss(plain.at(-1) ?? 0))).toBe(false);
  const clipped = run(5, 140);
  expect(loss(clipped[81] ?? 0)).toBeLessThan(0.03);
  const rest = clipped.slice(90).map((w) => loss(w));
  expect(rest.reduce((a, b) => a + b, 0) / rest.length).toBeLessThan(0.01);
});

test('a threshold below the usual norm makes the same progress slower', () => {
  expect(loss(run(0.5, 140)[40] ?? 0)).toBeGreaterThan(3 * loss(run(5, 140)[40] ?? 0));
});

test('the wrong label asks for a step more than ten times longer than any before it', () => {
  const w = run(Number.POSITIVE_INFINITY, 80);
  const usual = Math.max(...w.slice(1).map((x, i) => Math.abs(x - (w[i] ?? 0)) / 0.001));
  const wrong = Math.abs(gradient(w[80] ?? 0, 5));
  expect(usual).toBeLessThan(10);
  expect(wrong / usual).toBeGreaterThan(10);
});

test('the low threshold reaches the noise floor after more than four times as many steps', () => {
  const arrival = (c: number) => run(c, 140).findIndex((w) => loss(w) < 0.006);
  expect(arrival(0.5) / arrival(5)).toBeGreaterThan(4);
});
