import { expect, test } from 'vitest';
import { falseMember, plot, upperTail } from '../../../src/figures/who-is-in-the-sum.ts';

test('the tail agrees with tables of the normal distribution', () => {
  expect(upperTail(0)).toBeCloseTo(0.5, 9);
  expect(upperTail(1)).toBeCloseTo(0.1586552539, 8);
  expect(upperTail(2.326347874)).toBeCloseTo(0.01, 8);
});

test('only the ratio of items to dimensions matters', () => {
  expect(falseMember(10, 64)).toBeCloseTo(falseMember(40, 256), 12);
});

test('one percent of outsiders pass at a twenty-second of the dimensions', () => {
  expect(falseMember(512 / 21.6476, 512)).toBeCloseTo(0.01, 5);
});

test('a simulation in 64 dimensions agrees', () => {
  let state = 12345;
  const uniform = (): number => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return (state + 0.5) / 4294967296;
  };
  const n = 64;
  const unit = (): number[] => {
    const v = Array.from({ length: n }, () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
    const norm = Math.hypot(...v);
    return v.map((value) => value / norm);
  };
  let passed = 0;
  const trials = 400;
  for (let t = 0; t < trials; t += 1) {
    const sum = new Array<number>(n).fill(0);
    for (let k = 0; k < 16; k += 1)
      unit().forEach((value, i) => {
        sum[i] = (sum[i] ?? 0) + value;
      });
    if (unit().reduce((dot, value, i) => dot + value * (sum[i] ?? 0), 0) > 0.5) passed += 1;
  }
  expect(Math.abs(passed / trials - falseMember(16, n))).toBeLessThan(0.06);
});

test('more items never help', () => {
  for (const { points } of plot.series) expect(points.every(([, y], i) => i === 0 || y >= (points[i - 1]?.[1] ?? 0))).toBe(true);
});
