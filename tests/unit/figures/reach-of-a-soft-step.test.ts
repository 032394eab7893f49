import { expect, test } from 'vitest';
import { slope } from '../../../src/figures/reach-of-a-soft-step.ts';

const soft = (x: number, t: number) => 1 / (1 + Math.exp(-x / t));

test('it is the derivative of the softened step', () => {
  for (const t of [1, 0.3, 0.1]) for (const x of [-0.7, 0, 0.2, 1.5]) expect(slope(x, t)).toBeCloseTo((soft(x + 1e-5, t) - soft(x - 1e-5, t)) / 2e-5, 4);
});

test('at the threshold it is a quarter of the inverse temperature', () => {
  for (const t of [1, 0.3, 0.1]) expect(slope(0, t)).toBeCloseTo(0.25 / t, 12);
});

test('all slopes together climb one step, whatever the temperature', () => {
  for (const t of [1, 0.3, 0.1]) {
    let sum = 0;
    for (let x = -40; x < 40; x += 0.001) sum += slope(x, t) * 0.001;
    expect(sum).toBeCloseTo(1, 3);
  }
});

test('far away it falls by a factor e per temperature', () => {
  expect(slope(2, 0.1) / slope(2.1, 0.1)).toBeCloseTo(Math.E, 4);
});
