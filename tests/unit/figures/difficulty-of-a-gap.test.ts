import { expect, test } from 'vitest';
import { difficulty, remaining } from '../../../src/figures/difficulty-of-a-gap.ts';

test('between two visible neighbors (1 - ρ²) / (1 + ρ²) remains, and everything where nothing is near', () => {
  for (const rho of [0.3, 0.9]) expect(remaining(rho, 1, 1)).toBeCloseTo((1 - rho ** 2) / (1 + rho ** 2), 12);
  expect(remaining(0.9, 500, 500)).toBeCloseTo(1, 12);
  expect(remaining(0.9, 1, 500)).toBeCloseTo(1 - 0.81, 9);
});

test('it is the Schur complement of the covariance of the three elements', () => {
  const [rho, a, b] = [0.8, 2, 3];
  const [x, y, z] = [rho ** a, rho ** b, rho ** (a + b)];
  expect(remaining(rho, a, b)).toBeCloseTo(1 - (x * x + y * y - 2 * x * y * z) / (1 - z * z), 12);
});

test('the mean over gaps agrees with a chain hidden at random', () => {
  let s = 5;
  const uniform = () => (s = (s * 16807) % 2147483647) / 2147483647;
  const hidden = Array.from({ length: 200000 }, () => uniform() < 0.6);
  let sum = 0;
  let count = 0;
  for (let i = 200; i < hidden.length - 200; i++) {
    if (!hidden[i]) continue;
    let [a, b] = [1, 1];
    while (hidden[i - a]) a++;
    while (hidden[i + b]) b++;
    sum += remaining(0.9, a, b);
    count++;
  }
  expect(sum / count).toBeCloseTo(difficulty(0.9, 0.6), 2);
});

test('values stated in the text', () => {
  const percent = (rho: number, rate: number) => Math.round(100 * difficulty(rho, rate));
  expect([percent(0.97, 0.15), percent(0.97, 0.75)]).toEqual([3, 9]);
  expect([percent(0.9, 0.15), percent(0.9, 0.75)]).toEqual([12, 29]);
  expect([percent(0.5, 0.15), percent(0.5, 0.75)]).toEqual([64, 86]);
});
