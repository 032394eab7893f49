import { expect, test } from 'vitest';
import { earnings, exploitability, fictitious, gradient, latest, type Mix } from '../../../src/figures/rock-paper-scissors-against-yourself.ts';

const equilibrium: Mix = [1 / 4, 1 / 2, 1 / 4];
const divergence = (x: Mix): number => equilibrium.reduce((sum, p, i) => sum + p * Math.log(p / (x[i] ?? 1)), 0);

test('a strategy earns nothing against its own copy', () => {
  const x: Mix = [0.2, 0.5, 0.3];
  expect(earnings(x, 2).reduce((sum, e, i) => sum + e * (x[i] ?? 0), 0)).toBeCloseTo(0, 12);
});

test('only the equilibrium cannot be exploited', () => {
  expect(exploitability(equilibrium, 2)).toBeCloseTo(0, 12);
  expect(exploitability([1 / 3, 1 / 3, 1 / 3], 1)).toBeCloseTo(0, 12);
  expect(exploitability([1 / 3, 1 / 3, 1 / 3], 2)).toBeCloseTo(1 / 3, 12);
});

test('best responses to the latest copy return to rock every third round and stay fully exploitable', () => {
  for (let t = 0; t < 12; t++) {
    expect(latest(t + 3, 2)).toEqual(latest(t, 2));
    expect(exploitability(latest(t, 2), 2)).toBeGreaterThanOrEqual(1);
  }
});

test('every gradient step moves the present strategy away from the equilibrium', () => {
  const { last } = gradient(300, 0.1, 2);
  for (let t = 1; t < last.length; t++) expect(divergence(last[t]!)).toBeGreaterThan(divergence(last[t - 1]!));
});

test('the average of the same run obeys the regret bound', () => {
  const rate = 0.1;
  const { average } = gradient(10000, rate, 2);
  expect(exploitability(average[9999]!, 2)).toBeLessThanOrEqual(Math.log(3) / (rate * 10000) + (rate * 4) / 2);
  expect(exploitability(average[9999]!, 2)).toBeLessThan(0.01);
});

test('fictitious play approaches the equilibrium', () => {
  const averages = fictitious(10000, 2);
  expect(exploitability(averages[9999]!, 2)).toBeLessThan(0.01);
  averages[9999]!.forEach((p, i) => expect(p).toBeCloseTo(equilibrium[i]!, 1));
});
