import { expect, test } from 'vitest';
import { adam, arrival, descent, gradient, loss } from '../../../src/figures/loss-of-a-rare-word.ts';

test('the gradient is the slope of the weighted loss', () => {
  for (const z of [-1, 0, 2]) expect((0.3 * (loss(z + 1e-6) - loss(z - 1e-6))) / 2e-6).toBeCloseTo(gradient(z, 0.3), 8);
});

test('slow descent follows z + exp z − 1 = rate · frequency · step, the solution of the gradient flow', () => {
  for (const n of [200, 1000, 3000]) {
    const z = -Math.log(Math.expm1(descent(0.001, 8, n)[n] ?? 0));
    expect((z + Math.exp(z) - 1) / (8 * 0.001 * n)).toBeCloseTo(1, 2);
  }
});

test('descent needs steps in inverse proportion to the frequency, Adam does not notice it', () => {
  expect(arrival(descent(0.0005, 8, 5000), 0.1) / arrival(descent(0.001, 8, 5000), 0.1)).toBeCloseTo(2, 1);
  const [rare, common] = [adam(0.001, 0.05, 3000), adam(0.5, 0.05, 3000)];
  for (const n of [1, 50, 300, 3000]) expect((rare[n] ?? 0) / (common[n] ?? 1)).toBeCloseTo(1, 2);
});

test('the numbers of the page: 2 and 1,345 steps for descent, 59 for Adam with either word', () => {
  expect([0.5, 0.001].map((f) => arrival(descent(f, 8, 5000), 0.1))).toEqual([2, 1345]);
  expect([0.5, 0.001].map((f) => arrival(adam(f, 0.05, 3000), 0.1))).toEqual([59, 59]);
});

test('the first step has the length of the rate, whatever the gradient', () => {
  for (const f of [0.5, 1e-4]) expect(adam(f, 0.05, 1)[1]).toBeCloseTo(loss(0.05), 4);
});

test('once the gradient falls below epsilon the rare word crawls again', () => {
  expect(arrival(adam(0.001, 0.05, 3000, 1e-2), 0.1)).toBeGreaterThan(900);
});
