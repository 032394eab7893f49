import { expect, test } from 'vitest';
import { divergence, moved, type Parameter } from '../../../src/figures/nats-per-step.ts';

test('the divergence agrees with its textbook form on a large step', () => {
  expect(divergence(1, 2)).toBeCloseTo(Math.log(2) + 1 / 8 - 1 / 2, 12);
  expect(divergence(3, 3)).toBe(0);
});

test('for small steps it tends to one half of the Fisher form in each of the three parameters', () => {
  const fisher: Record<Parameter, (sd: number) => number> = {
    variance: (sd) => 1 / (2 * sd ** 4),
    sd: (sd) => 2 / sd ** 2,
    'log sd': () => 2,
  };
  for (const parameter of ['variance', 'sd', 'log sd'] as const) {
    for (const sd of [0.1, 1, 10]) {
      const h = 1e-5;
      const half = 0.5 * fisher[parameter](sd) * h * h;
      const ratio = divergence(sd, moved(sd, parameter, h)) / half;
      expect(Math.abs(ratio - 1)).toBeLessThan(0.005);
    }
  }
});

test('a step in log sd costs the same at every scale', () => {
  expect(divergence(0.1, moved(0.1, 'log sd', 0.001))).toBeCloseTo(divergence(10, moved(10, 'log sd', 0.001)), 12);
});
