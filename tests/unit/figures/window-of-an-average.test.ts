import { expect, test } from 'vitest';
import { lossOfAverage, plot, valley, varianceLeft, type NoisyValley } from '../../../src/figures/window-of-an-average.ts';

const one: NoisyValley = { curvatures: [0.5], start: [0], rate: 0.2, noise: 0.3 };
const hover = (0.2 * 0.3) / (2 * (2 - 0.2 * 0.5)); // height at which the last weights hover

test('with a window of one step the average is the last weights, which hover at rate times noise over 2(2 - rate times curvature)', () => {
  expect(lossOfAverage(one, 0, 5000)).toBeCloseTo(hover, 10);
});

test('once stationary, the average keeps the share of the variance that the closed form states', () => {
  expect(lossOfAverage(one, 0.99, 20000) / hover).toBeCloseTo(varianceLeft(0.99, 0.9), 8);
});

test('for long windows and small rates the share left is one over 1 + rate times curvature times window', () => {
  expect(varianceLeft(1 - 1 / 1000, 1 - 0.01)).toBeCloseTo(1 / (1 + 0.01 * 1000), 2);
});

test('in the limit the loss of the average does not depend on the rate', () => {
  const a = lossOfAverage({ ...one, rate: 0.2 }, 1 - 1 / 5000, 100000);
  const b = lossOfAverage({ ...one, rate: 0.1 }, 1 - 1 / 5000, 100000);
  expect(a / b).toBeCloseTo(1, 1);
});

test('without noise an average far longer than the run keeps the loss of the start', () => {
  const still: NoisyValley = { curvatures: [1], start: [3], rate: 0.1, noise: 0 };
  expect(lossOfAverage(still, 1 - 1e-9, 1000)).toBeCloseTo(0.5 * 9, 4);
});

test('the best window is about a sixth of the run, and past a third of it the average is worse than the last weights', () => {
  for (const [i, steps] of [2000, 10000, 50000].entries()) {
    const points = plot.series[i]?.points ?? [];
    expect(points.length).toBeLessThanOrEqual(200);
    const best = points.reduce((p, q) => (q[1] < p[1] ? q : p));
    expect(best[0] / steps).toBeGreaterThan(0.13);
    expect(best[0] / steps).toBeLessThan(0.2);
    const last = lossOfAverage(valley, 0, steps);
    expect(lossOfAverage(valley, 1 - 1 / (0.28 * steps), steps)).toBeLessThan(last);
    expect(lossOfAverage(valley, 1 - 1 / (0.34 * steps), steps)).toBeGreaterThan(last);
  }
});
