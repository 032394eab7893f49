import { expect, test } from 'vitest';
import { classes, corrected, evenOdds, generalized, logLoss, noise, trust } from '../../../src/figures/pull-of-a-doubtful-label.ts';

/** Loss of label 0 as a function of its logit, the other logits being zero. */
const probability = (logit: number) => Math.exp(logit) / (Math.exp(logit) + classes - 1);
const losses = {
  log: (logit: number) => -Math.log(probability(logit)),
  forward: (logit: number) => -Math.log((1 - noise) * probability(logit) + (noise / (classes - 1)) * (1 - probability(logit))),
  generalized: (logit: number) => (1 - probability(logit) ** 0.7) / 0.7,
};

test('each pull is minus the slope of its loss along the logit of the label', () => {
  const h = 1e-5;
  const slope = (f: (logit: number) => number, logit: number) => (f(logit + h) - f(logit - h)) / (2 * h);
  for (const logit of [-5, -1, 0, 2, 4]) {
    const p = probability(logit);
    expect(-slope(losses.log, logit)).toBeCloseTo(logLoss(p), 6);
    expect(-slope(losses.forward, logit)).toBeCloseTo(corrected(p), 6);
    expect(-slope(losses.generalized, logit)).toBeCloseTo(generalized(p), 6);
  }
});

test('trust is one half at even odds and agrees with counting', () => {
  expect(trust(evenOdds)).toBeCloseTo(0.5, 12);
  expect(evenOdds.toFixed(3)).toBe('0.027');
  // 9,000 inputs of which 900 are truly of class 0 under the model's belief: how many labels “0” are right?
  const right = 900 * (1 - noise);
  const wrong = 8100 * (noise / (classes - 1));
  expect(trust(0.1)).toBeCloseTo(right / (right + wrong), 12);
});

test('the numbers of the caption', () => {
  expect([logLoss(0.001), corrected(0.001), generalized(0.001)].map((v) => v.toFixed(2))).toEqual(['1.00', '0.03', '0.01']);
  expect([logLoss(0.1), corrected(0.1), generalized(0.1)].map((v) => v.toFixed(2))).toEqual(['0.90', '0.70', '0.18']);
});
