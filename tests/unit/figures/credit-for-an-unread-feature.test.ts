import { expect, test } from 'vitest';
import { plot, shapley, unreadFeatureGame } from '../../../src/figures/credit-for-an-unread-feature.ts';

test('conditional values give the unread feature half of the correlation and the read one the rest', () => {
  for (const rho of [0, 0.3, 0.9, 1]) {
    const [read, unread] = shapley(2, unreadFeatureGame(rho, 'conditional'));
    expect(read).toBeCloseTo(1 - rho / 2, 12);
    expect(unread).toBeCloseTo(rho / 2, 12);
  }
});

test('interventional values give an unread feature nothing at any correlation', () => {
  expect(shapley(2, unreadFeatureGame(0.95, 'interventional'))).toEqual([1, 0]);
});

test('the glove game has its textbook values of two thirds and one sixth each', () => {
  // One player owns a left glove, two own right gloves; a pair is worth 1.
  const phi = shapley(3, (s) => (s & 1 && s & 6 ? 1 : 0));
  [2 / 3, 1 / 6, 1 / 6].forEach((x, i) => expect(phi[i]).toBeCloseTo(x, 12));
});

test('the plot ends where two identical inputs share the credit equally', () => {
  expect(plot.series[0]?.points.at(-1)?.[1]).toBeCloseTo(0.5, 12);
  expect(plot.series[1]?.points.at(-1)?.[1]).toBeCloseTo(0.5, 12);
});
