import { expect, test } from 'vitest';
import { CURVATURE, newLoss, oldLoss, settle } from '../../../src/figures/stiff-where-it-matters.ts';

test('without a penalty the new task is solved and the old one is lost', () => {
  const weights = settle(0, CURVATURE);
  expect(newLoss(weights)).toBe(0);
  expect(oldLoss(weights)).toBe(13);
});

test('an infinite penalty keeps the old solution', () => {
  const weights = settle(1e12, CURVATURE);
  expect(oldLoss(weights)).toBeCloseTo(0, 9);
  expect(newLoss(weights)).toBeCloseTo(1, 9);
});

test('with the true curvature and strength 1 the result minimizes the sum of both losses', () => {
  const at = settle(1, CURVATURE);
  const best = oldLoss(at) + newLoss(at);
  for (const [dx, dy] of [
    [0.01, 0],
    [-0.01, 0],
    [0, 0.01],
    [0, -0.01],
  ] as const) {
    const moved = [(at[0] ?? 0) + dx, (at[1] ?? 0) + dy];
    expect(oldLoss(moved) + newLoss(moved)).toBeGreaterThan(best);
  }
});

test('at the new loss of strength 1 the unweighted penalty loses five times as much of the old task', () => {
  const fisher = settle(1, CURVATURE);
  expect(newLoss(fisher)).toBeCloseTo(0.587, 3);
  expect(oldLoss(fisher)).toBeCloseTo(0.143, 3);
  const same = 1 - Math.sqrt(newLoss(fisher));
  expect(newLoss([same, same])).toBeCloseTo(newLoss(fisher), 12);
  expect(oldLoss([same, same])).toBeCloseTo(0.71, 2);
});

test('no unweighted penalty beats the weighted one at the same new loss', () => {
  for (const strength of [0.01, 0.1, 1, 10]) {
    const fisher = settle(strength, CURVATURE);
    const same = 1 - Math.sqrt(newLoss(fisher));
    expect(oldLoss([same, same])).toBeGreaterThan(oldLoss(fisher));
  }
});
