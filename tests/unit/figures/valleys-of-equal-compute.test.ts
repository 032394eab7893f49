import { expect, test } from 'vitest';
import { loss, optimum, refit, tokensToMatch } from '../../../src/figures/valleys-of-equal-compute.ts';

test('the closed form beats its neighbors on the same budget', () => {
  for (const c of [1e19, 1e21, 1e24]) {
    const { n, d } = optimum(refit, c);
    expect(6 * n * d).toBeCloseTo(c, -Math.log10(c) + 15);
    for (const k of [0.9, 1.1]) expect(loss(refit, n * k, d / k)).toBeGreaterThan(loss(refit, n, d));
  }
});

test('with equal exponents the optimum gives each term half of the reducible loss', () => {
  const law = { floor: 1, a: 300, b: 900, alpha: 0.3, beta: 0.3 };
  const { n, d } = optimum(law, 1e21);
  expect(law.a / n ** 0.3 / (law.b / d ** 0.3)).toBeCloseTo(1, 9);
});

test('half the size needs two and a half times the tokens, at every budget', () => {
  const k = tokensToMatch(refit, 0.5);
  expect(k).toBeCloseTo(2.52, 2);
  for (const c of [1e19, 1e23]) {
    const { n, d } = optimum(refit, c);
    expect(loss(refit, n / 2, d * k)).toBeCloseTo(loss(refit, n, d), 9);
  }
});

test('a tenth of the size cannot reach it with any number of tokens', () => {
  expect(tokensToMatch(refit, 0.1)).toBe(Number.POSITIVE_INFINITY);
  const { n, d } = optimum(refit, 1e21);
  expect(loss(refit, n / 10, 1e30)).toBeGreaterThan(loss(refit, n, d));
});
