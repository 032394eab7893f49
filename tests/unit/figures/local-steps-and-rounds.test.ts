import { expect, test } from 'vitest';
import { averaged, clients, excess, optimum, plot, type Client } from '../../../src/figures/local-steps-and-rounds.ts';

test('the closed form agrees with running every local step', () => {
  let w = 0;
  for (let r = 0; r < 7; r++) {
    let mean = 0;
    for (const c of clients) {
      let local = w;
      for (let k = 0; k < 13; k++) local -= 0.01 * c.curvature * (local - c.optimum);
      mean += c.share * local;
    }
    w = mean;
  }
  expect(averaged(clients, 13, 0.01, 7)).toBeCloseTo(w, 12);
});

test('one local step is gradient descent on the pooled loss, so the limit is its minimizer, 10/11', () => {
  expect(optimum(clients)).toBeCloseTo(10 / 11, 12);
  expect(averaged(clients, 1, 0.01, Infinity)).toBeCloseTo(10 / 11, 12);
  expect(excess(clients, 10 / 11)).toBeCloseTo(0, 20);
});

test("very many local steps end at the plain mean of the clients' own optima", () => {
  expect(averaged(clients, 5000, 0.01, Infinity)).toBeCloseTo(0.5, 10);
});

test('equal curvature leaves no bias, however far apart the optima are', () => {
  const equal: Client[] = [
    { share: 0.3, curvature: 2, optimum: -5 },
    { share: 0.7, curvature: 2, optimum: 9 },
  ];
  expect(averaged(equal, 50, 0.01, Infinity)).toBeCloseTo(optimum(equal), 12);
});

test('for a small rate the bias is first order in rate times (steps - 1)', () => {
  const w = optimum(clients);
  const skew = clients.reduce((s, c) => s + c.share * c.curvature ** 2 * (c.optimum - w), 0);
  const weight = clients.reduce((s, c) => s + c.share * c.curvature, 0);
  const rate = 1e-5;
  expect((averaged(clients, 6, rate, Infinity) - w) / ((-rate * 5 * skew) / (2 * weight))).toBeCloseTo(1, 3);
});

test('the best number of local steps falls as the budget of rounds grows', () => {
  const best = plot.series.slice(0, 3).map((s) => s.points.reduce((a, b) => (b[1] < a[1] ? b : a))[0]);
  expect(best).toEqual([9, 4, 1]);
});
