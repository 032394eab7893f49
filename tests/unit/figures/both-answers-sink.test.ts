import { expect, test } from 'vitest';
import { apart, entangled, probabilities, wantedMargin } from '../../../src/figures/both-answers-sink.ts';

/** Gradient descent on the preference loss with linear logits, features chosen to give the moves of the figure. */
function descend(features: readonly (readonly [number, number])[], margin: number): number[] {
  const reference = [0.3, 0.1, 0.6];
  const [w, l] = [features[0]!, features[1]!];
  const d = [w[0] - l[0], w[1] - l[1]] as const;
  let theta: [number, number] = [0, 0];
  const gain = () => theta[0] * d[0] + theta[1] * d[1];
  while (gain() < margin) {
    const push = 0.001 / (1 + Math.exp(gain()));
    theta = [theta[0] + push * d[0], theta[1] + push * d[1]];
  }
  const weights = features.map((f, i) => reference[i]! * Math.exp(f[0] * theta[0] + f[1] * theta[1]));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map((x) => x / total);
}

test('training with linear logits follows the closed form', () => {
  const features = [
    [0, 1],
    [-1, 1],
    [0.5, -2],
  ] as const;
  const trained = descend(features, 4);
  probabilities(4, entangled).forEach((p, i) => expect(trained[i]!).toBeCloseTo(p, 3));
});

test('chosen and rejected both fall although the margin grows, and a third answer takes what they lose', () => {
  const [chosen, rejected, third] = probabilities(4, entangled);
  expect(chosen).toBeCloseTo(0.063, 3);
  expect(rejected).toBeLessThan(0.001);
  expect(third).toBeGreaterThan(0.93);
  expect(Math.log(chosen! / rejected!) - Math.log(0.3 / 0.1)).toBeCloseTo(4, 9);
  expect(probabilities(0.01, entangled)[0]).toBeLessThan(0.3);
  expect(probabilities(12, entangled)[0]).toBeCloseTo(0.001, 3);
});

test('the chosen answer rises if the third moves away from it', () => {
  expect(probabilities(12, apart)[0]).toBeGreaterThan(0.99);
});

test('three annotators in four ask for 11 nats at 0.1 and 2.2 at 0.5; unanimity asks for no finite margin', () => {
  expect(wantedMargin(0.75, 0.1)).toBeCloseTo(11, 1);
  expect(wantedMargin(0.75, 0.5)).toBeCloseTo(2.2, 1);
  expect(wantedMargin(0.9, 0.1)).toBeCloseTo(22, 1);
  expect(wantedMargin(1, 0.1)).toBe(Number.POSITIVE_INFINITY);
});
