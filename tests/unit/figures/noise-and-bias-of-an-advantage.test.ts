import { expect, test } from 'vitest';
import { best, bias, GAMMA, noise, total } from '../../../src/figures/noise-and-bias-of-an-advantage.ts';

/** A seeded standard normal. */
function normals(seed: number): () => number {
  let s = seed;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Mean square of the generalized estimate over random steps and critic errors, by the backward recursion; the true advantage is zero. */
function simulated(lambda: number, error: number): number {
  const z = normals(3);
  let sum = 0;
  for (let run = 0; run < 20000; run++) {
    let advantage = 0;
    let after = error * z();
    let here = 0;
    for (let t = 60; t >= 0; t--) {
      here = t === 0 ? 0 : error * z();
      advantage = z() + GAMMA * after - here + GAMMA * lambda * advantage;
      after = here;
    }
    sum += advantage ** 2;
  }
  return sum / 20000;
}

test('a simulation with the usual recursion agrees', () => {
  for (const [lambda, error] of [
    [0.5, 2],
    [0.9, 3],
  ] as const)
    expect(simulated(lambda, error) / total(lambda, error)).toBeCloseTo(1, 1);
});

test('full returns carry 50 times the noise of one step, 0.95 carries 8.7 times', () => {
  expect(noise(1)).toBeCloseTo(50.25, 2);
  expect(noise(0.95)).toBeCloseTo(8.7, 1);
  expect(noise(0)).toBe(1);
  expect(bias(1, 100)).toBe(0);
});

test('the closed-form optimum is one, at 0.72 for errors of 3 and 0.91 for errors of 10', () => {
  for (const error of [1, 3, 10]) {
    const l = best(error);
    expect(total(l, error)).toBeLessThan(Math.min(total(l - 0.01, error), total(l + 0.01, error)));
  }
  expect(best(3)).toBeCloseTo(0.72, 2);
  expect(best(10)).toBeCloseTo(0.91, 2);
  expect(best(0)).toBe(0);
  expect(total(best(3), 3)).toBeCloseTo(3.45, 1);
  expect(total(best(10), 10)).toBeCloseTo(9.5, 1);
});
