import { expect, test } from 'vitest';
import { nats } from '../../../src/figures/nats-in-a-latent.ts';

/** The objective itself: x of variance `lambda`, q(z|x) = N(a x, v), decoder N(w z, 1); constants dropped. */
function objective(lambda: number, beta: number, w: number, a: number, v: number): { value: number; kl: number } {
  const kl = 0.5 * (a * a * lambda + v - 1 - Math.log(v));
  return { value: -0.5 * ((1 - w * a) ** 2 * lambda + w * w * v) - beta * kl, kl };
}

/** Ascends the objective by trial steps in w, a and log v, from a start where the latent is in use. */
function trained(lambda: number, beta: number): number {
  let at = [1, 0.5, 0.5];
  let step = 0.3;
  const of = ([w, a, v]: number[]) => objective(lambda, beta, w!, a!, Math.exp(v!));
  while (step > 1e-7) {
    let moved = false;
    for (let i = 0; i < 27; i += 1) {
      const next = at.map((x, j) => x + step * ((Math.floor(i / 3 ** j) % 3) - 1));
      if (of(next).value > of(at).value + 1e-15) {
        at = next;
        moved = true;
      }
    }
    if (!moved) step /= 2;
  }
  return of(at).kl;
}

test('training the linear model numerically leaves the predicted number of nats in the latent', () => {
  for (const [lambda, beta] of [
    [4, 1],
    [20, 1],
    [9, 4],
    [2, 0.25],
  ] as const) {
    expect(trained(lambda, beta)).toBeCloseTo(nats(lambda, beta), 3);
  }
});

test('below the threshold training empties the latent', () => {
  expect(trained(0.5, 1)).toBeLessThan(1e-3);
  expect(nats(0.5, 1)).toBe(0);
});

test('four times the variance is worth one bit', () => {
  expect(nats(40, 1) - nats(10, 1)).toBeCloseTo(Math.log(2), 12);
});

test('only the ratio of variance to weight counts', () => {
  expect(nats(30, 3)).toBeCloseTo(nats(10, 1), 12);
});
