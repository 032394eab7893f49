import { expect, test } from 'vitest';
import { commitRegret, normalCdf, plot } from '../../../src/figures/share-spent-exploring.ts';

test('the normal distribution function takes its tabulated values', () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 6);
  expect(normalCdf(-1.959964)).toBeCloseTo(0.025, 6);
  expect(normalCdf(1) + normalCdf(-1)).toBeCloseTo(1, 12);
});

test('exploring never and exploring always both cost as much as a coin toss', () => {
  expect(commitRegret(0, 1000, 0.2)).toBeCloseTo(100, 4);
  expect(commitRegret(500, 1000, 0.2)).toBeCloseTo(100, 4);
});

test('a huge gap is settled by one trial each', () => {
  expect(commitRegret(1, 1000, 20)).toBeCloseTo(20, 6);
});

test('a seeded simulation agrees with the formula', () => {
  let state = 5;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const [m, trials, gap, runs] = [50, 1000, 0.2, 20000];
  let wrong = 0;
  for (let i = 0; i < runs; i += 1) if (gap + Math.sqrt(2 / m) * normal() < 0) wrong += 1;
  expect(m * gap + ((trials - 2 * m) * gap * wrong) / runs).toBeCloseTo(commitRegret(m, trials, gap), -0.5);
});

test('the minima lie where the text alternative says', () => {
  const expected = [
    [0.198, 0.326],
    [0.0558, 0.073],
    [0.0097, 0.0115],
  ] as const;
  plot.series.forEach((series, i) => {
    const best = series.points.reduce((a, b) => (b[1] < a[1] ? b : a));
    const [share, regret] = expected[i] ?? [0, 0];
    expect(best[0] / share).toBeGreaterThan(0.85);
    expect(best[0] / share).toBeLessThan(1.15);
    expect(best[1] / regret).toBeGreaterThan(0.9);
    expect(best[1] / regret).toBeLessThan(1.1);
  });
});
