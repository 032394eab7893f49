import { expect, test } from 'vitest';
import { path, plot, step } from '../../../src/figures/chasing-the-data-point.ts';

const radius = ([theta, psi]: readonly [number, number]) => Math.hypot(theta, psi);

test('the step follows the numerical gradient of the game', () => {
  const value = (theta: number, psi: number, gamma: number) => -Math.log(2) - Math.log(1 + Math.exp(psi * theta)) - (gamma * psi * psi) / 2;
  const [theta, psi, gamma, e] = [0.8, -0.6, 0.3, 1e-5];
  const dTheta = (value(theta + e, psi, gamma) - value(theta - e, psi, gamma)) / (2 * e);
  const dPsi = (value(theta, psi + e, gamma) - value(theta, psi - e, gamma)) / (2 * e);
  const [nextTheta, nextPsi] = step([theta, psi], gamma, 1);
  expect(nextTheta - theta).toBeCloseTo(-dTheta, 8);
  expect(nextPsi - psi).toBeCloseTo(dPsi, 8);
});

test('in the limit of small steps the unpenalized game circles at a fixed distance', () => {
  expect(radius(path(0, 60000, 0.001).at(-1)!)).toBeCloseTo(1, 1);
});

test('with finite simultaneous steps it spirals outward', () => {
  const states = path(0, 600);
  for (let i = 1; i < states.length; i += 1) expect(radius(states[i]!)).toBeGreaterThan(radius(states[i - 1]!));
  expect(radius(states.at(-1)!)).toBeGreaterThan(1.5);
});

test('near the goal the penalized game contracts as the exponential of minus half the penalty times time', () => {
  const gamma = 0.2;
  const rate = 0.001;
  let state: [number, number] = [0.01, 0];
  const period = (2 * Math.PI) / Math.sqrt(0.25 - (gamma / 2) ** 2);
  const steps = Math.round(period / rate);
  for (let i = 0; i < steps; i += 1) state = step(state, gamma, rate);
  expect(radius(state) / 0.01 / Math.exp((-gamma / 2) * period)).toBeCloseTo(1, 1);
});

test('the data point with a flat discriminator is where both stay', () => {
  expect(step([0, 0], 0.1, 0.1)).toEqual([0, 0]);
});

test('the penalized curve ends near the data', () => {
  expect(Math.abs(plot.series[1]!.points.at(-1)![1])).toBeLessThan(0.1);
});
