import { expect, test } from 'vitest';
import { bestStranger, cosineWithOneTopic } from '../../../src/figures/topics-in-one-vector.ts';

test('the mean of unit coordinate vectors has this cosine with each of them', () => {
  for (const s of [1, 2, 7]) {
    const mean = Array.from({ length: s }, () => 1 / s);
    const length = Math.hypot(...mean);
    expect(cosineWithOneTopic(s)).toBeCloseTo((mean[0] ?? 0) / length, 12);
  }
});

test('the crowd overtakes the answer where both cosines are equal', () => {
  const s = 768 / (2 * Math.log(1e6));
  expect(s).toBeCloseTo(27.8, 1);
  expect(cosineWithOneTopic(s)).toBeCloseTo(bestStranger(1e6, 768), 12);
});

test('more strangers come nearer and more dimensions keep them away', () => {
  expect(bestStranger(1e7, 768)).toBeGreaterThan(bestStranger(1e6, 768));
  expect(bestStranger(1e6, 3072)).toBeCloseTo(bestStranger(1e6, 768) / 2, 12);
});
