import { expect, test } from 'vitest';
import { crossing, floor, large, small, training, validation } from '../../../src/figures/where-the-two-errors-meet.ts';

/** Least squares by Gaussian elimination on simulated data: an independent computation of both errors. */
function simulate(d: number, n: number, runs: number): [train: number, test: number] {
  let s = 7;
  const uniform = () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let train = 0;
  let test = 0;
  for (let r = 0; r < runs; r++) {
    const x = Array.from({ length: n }, () => Array.from({ length: d }, normal));
    const y = x.map(normal); // the true weights are zero, so the labels are noise of variance 1
    const a = Array.from({ length: d }, (_, i) => [
      ...Array.from({ length: d }, (_, j) => x.reduce((t, row) => t + row[i]! * row[j]!, 0)),
      x.reduce((t, row, k) => t + row[i]! * y[k]!, 0),
    ]);
    for (let i = 0; i < d; i++)
      for (let k = 0; k < d; k++) {
        if (k === i) continue;
        const f = a[k]![i]! / a[i]![i]!;
        for (let j = i; j <= d; j++) a[k]![j]! -= f * a[i]![j]!;
      }
    const w = a.map((row, i) => row[d]! / row[i]!);
    train += x.reduce((t, row, k) => t + (y[k]! - row.reduce((u, v, i) => u + v * w[i]!, 0)) ** 2, 0) / n / runs;
    test += (1 + w.reduce((t, v) => t + v * v, 0)) / runs;
  }
  return [train, test];
}

test('both errors agree with simulated regressions', () => {
  const model = { d: 4, missed: 0, noise: 1 };
  const [train, held] = simulate(4, 20, 4000);
  expect(train).toBeCloseTo(training(model, 20), 1);
  expect(held).toBeCloseTo(validation(model, 20), 1);
});

test('both approach the floor, and their midpoint is near it long before', () => {
  for (const model of [small, large]) {
    expect(training(model, 1e7)).toBeCloseTo(floor(model), 3);
    expect(validation(model, 1e7)).toBeCloseTo(floor(model), 3);
    expect((training(model, 1000) + validation(model, 1000)) / 2 / floor(model)).toBeCloseTo(1, 1);
  }
  expect((validation(large, 4000) - training(large, 4000)) / ((2 * 100) / 4000)).toBeCloseTo(1, 1);
});

test('the numbers of the page', () => {
  expect(validation(large, 200)).toBeCloseTo(2.01, 2);
  expect(training(large, 200)).toBe(0.5);
  expect(validation(small, 200)).toBeCloseTo(1.58, 2);
  expect(training(small, 200)).toBeCloseTo(1.425, 6);
  expect(validation(large, 1000)).toBeCloseTo(1.11, 2);
  expect(validation(small, 1000)).toBeCloseTo(1.52, 2);
  expect(Math.round(crossing() / 10) * 10).toBe(280);
});
