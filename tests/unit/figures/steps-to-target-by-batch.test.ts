import { expect, test } from 'vitest';
import { fewest, step, steps } from '../../../src/figures/steps-to-target-by-batch.ts';

test('without momentum one step is the closed form (1 − ηh)² θ² plus noise', () => {
  const { tt } = step({ tt: 3, tv: 0, vv: 0 }, 0.5, 0.2, 0, 4);
  expect(tt).toBeCloseTo((1 - 0.2 * 0.5) ** 2 * 3 + (0.2 ** 2 * 0.5) / 4, 12);
});

test('with momentum the moments agree with simulated runs', () => {
  let s = 1;
  const uniform = () => (s = (s * 16807) % 2147483647) / 2147483647;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const [h, rate, m, batch, runs] = [0.7, 0.1, 0.9, 8, 20000];
  let sum = 0;
  for (let r = 0; r < runs; r++) {
    let [theta, v] = [1, 0];
    for (let n = 0; n < 12; n++) {
      v = m * v + h * theta + Math.sqrt(h / batch) * normal();
      theta -= rate * v;
    }
    sum += theta ** 2;
  }
  let state = { tt: 1, tv: 0, vv: 0 };
  for (let n = 0; n < 12; n++) state = step(state, h, rate, m, batch);
  expect(sum / runs / state.tt).toBeCloseTo(1, 1);
});

test('small batches: doubling the batch about halves the steps; large ones: it saves next to nothing', () => {
  for (const m of [0, 0.9]) {
    expect(fewest(m, 1) / fewest(m, 2)).toBeGreaterThan(1.8);
    expect(fewest(m, 128) / fewest(m, 512)).toBeLessThan(1.1);
  }
  expect(fewest(0, 1) / fewest(0, 8)).toBeGreaterThan(6);
  expect(fewest(0.9, 1) / fewest(0.9, 8)).toBeGreaterThan(8);
});

test('momentum gains nothing at a batch of 1 and over a third at 512', () => {
  expect(fewest(0.9, 1) / fewest(0, 1)).toBeGreaterThan(0.95);
  expect(fewest(0.9, 512) / fewest(0, 512)).toBeLessThan(0.65);
});

test('a rate above 2 / curvature diverges', () => {
  expect(steps(2.1, 0, 1e9, 500)).toBe(500);
  expect(steps(1.9, 0, 1e9, 500)).toBeLessThan(500);
});
