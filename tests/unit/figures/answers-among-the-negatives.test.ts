import { expect, test } from 'vitest';
import { beats, corpus, falseShare, lead, scoreAt, tail, unlabeled } from '../../../src/figures/answers-among-the-negatives.ts';

test('the tail agrees with numerical integration', () => {
  for (const z of [-1, 0, 1.5, 2, 3, 4.5]) {
    let sum = 0;
    const h = 1e-3;
    for (let x = z + h / 2; x < z + 12; x += h) sum += (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * h;
    expect(Math.abs(tail(z) / sum - 1)).toBeLessThan(1e-4);
  }
});

test('the share of answers at a rank is the slope of their count along the ranking', () => {
  for (const rank of [3, 30, 300]) {
    const [above, below] = [scoreAt(rank * 0.99), scoreAt(rank * 1.01)];
    const found = unlabeled * (tail(below - lead) - tail(above - lead));
    expect(found / (0.02 * rank)).toBeCloseTo(falseShare(rank), 3);
  }
});

test('the hardest of B random passages has expected rank (N + 1)/(B + 1)', () => {
  let s = 1;
  const uniform = () => (s = (s * 48271) % 2147483647) / 2147483647;
  const [size, draws] = [100, 20_000];
  let mean = 0;
  for (let i = 0; i < draws; i++) {
    let best = corpus;
    for (let j = 0; j < size; j++) best = Math.min(best, Math.ceil(uniform() * corpus));
    mean += best / draws;
  }
  expect(Math.abs(mean / ((corpus + 1) / (size + 1)) - 1)).toBeLessThan(0.03);
});

test('the numbers of the caption and the text', () => {
  expect(falseShare(3).toFixed(2)).toBe('0.41');
  expect(falseShare(30).toFixed(2)).toBe('0.04');
  expect(beats(30).toFixed(2)).toBe('0.52');
  expect(beats(10_000).toFixed(2)).toBe('0.05');
  expect([falseShare(1).toFixed(2), beats(1).toFixed(1), beats(100).toFixed(1), falseShare(100).toFixed(2)]).toEqual(['0.85', '0.9', '0.4', '0.01']);
});
