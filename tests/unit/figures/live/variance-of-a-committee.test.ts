import { expect, test } from 'vitest';
import { plot, varianceOfMean } from '../../../../src/figures/live/variance-of-a-committee.ts';

test('one member has the variance of one member', () => {
  for (const rho of [0, 0.3, 0.6, 1]) expect(varianceOfMean(1, rho)).toBeCloseTo(1, 12);
});

test('independent errors average away as one over the number of members', () => {
  expect(varianceOfMean(8, 0)).toBeCloseTo(1 / 8, 12);
});

test('identical members gain nothing', () => {
  expect(varianceOfMean(50, 1)).toBeCloseTo(1, 12);
});

test('the sum over the covariance matrix gives the same number', () => {
  const members = 7;
  const rho = 0.4;
  let sum = 0;
  for (let i = 0; i < members; i += 1) for (let j = 0; j < members; j += 1) sum += i === j ? 1 : rho;
  expect(varianceOfMean(members, rho)).toBeCloseTo(sum / members ** 2, 12);
});

test('the most negative correlation that M members can share cancels every error', () => {
  expect(varianceOfMean(5, -1 / 4)).toBeCloseTo(0, 12);
});

test('five members make four fifths of the possible gain at every correlation', () => {
  for (const rho of [0, 0.3, 0.6, 0.9]) expect((1 - varianceOfMean(5, rho)) / (1 - rho)).toBeCloseTo(0.8, 12);
});

test('no number of members passes below the correlation', () => {
  expect(varianceOfMean(1e9, 0.6)).toBeCloseTo(0.6, 6);
});

test('each curve has a point for every number of members from 1 to 20', () => {
  for (const series of plot.series) expect(series.points.map(([x]) => x)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});
