import { expect, test } from 'vitest';
import { BATCH, naiveLoss, naiveShare, PIECES, rightLoss, rightShare } from '../../../src/figures/mean-of-means.ts';

test('one text per piece: every text counts alike, so the loss is 2.5 and the short half has half of the weight', () => {
  expect(naiveLoss(BATCH)).toBe(2.5);
  expect(naiveShare(BATCH)).toBe(0.5);
});

test('one count for all: tokens count alike, 60 + 800 nats over 420 tokens', () => {
  expect(rightLoss).toBeCloseTo(860 / 420, 12);
  expect(rightShare).toBeCloseTo(0.048, 3);
});

test('the error grows with the number of pieces and is small for one', () => {
  const losses = PIECES.map(naiveLoss);
  for (let i = 1; i < losses.length; i++) expect(losses[i] ?? 0).toBeGreaterThan(losses[i - 1] ?? 0);
  expect((losses[0] ?? 0) - rightLoss).toBeLessThan(0.01);
});

test('the expectation agrees with sampled pieces', () => {
  let s = 9;
  const coin = () => (s = (s * 16807) % 2147483647) > 1073741823;
  let sum = 0;
  for (let n = 0; n < 40000; n++) {
    let [nats, tokens] = [0, 0];
    for (let i = 0; i < 4; i++) {
      const short = coin();
      nats += short ? 60 : 800;
      tokens += short ? 20 : 400;
    }
    sum += nats / tokens;
  }
  expect(sum / 40000).toBeCloseTo(naiveLoss(8), 2);
});
