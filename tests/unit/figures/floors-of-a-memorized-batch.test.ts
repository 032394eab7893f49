import { expect, test } from 'vitest';
import { CLASSES, crossEntropy, memorize } from '../../../src/figures/floors-of-a-memorized-batch.ts';

test('the slopes are the derivatives of the losses', () => {
  const z = [0.3, -1.2, 2, 0.1];
  for (const twice of [false, true])
    for (const c of [0, 1, 2, 3]) {
      const moved = (d: number) =>
        crossEntropy(
          z.map((v, i) => (i === c ? v + d : v)),
          2,
          twice,
        ).loss;
      expect((moved(1e-6) - moved(-1e-6)) / 2e-6).toBeCloseTo(crossEntropy(z, 2, twice).slope[c] ?? 0, 6);
    }
});

test('all start at the logarithm of the number of classes', () => {
  for (const fault of ['none', 'softmax twice', 'labels shuffled anew', 'inputs all equal'] as const)
    expect(memorize(fault, 0)[0]).toBeCloseTo(Math.log(CLASSES), 12);
});

test('the sound pipeline memorizes the batch', () => {
  expect(memorize('none').at(-1)).toBeLessThan(0.01);
});

test('a second softmax leaves a floor of ln(e + 9) − 1 = 1.461', () => {
  const floor = Math.log(Math.E + CLASSES - 1) - 1;
  expect(floor).toBeCloseTo(1.461, 3);
  const losses = memorize('softmax twice');
  expect(Math.min(...losses)).toBeGreaterThan(floor);
  expect(losses.at(-1)).toBeLessThan(floor + 0.01);
});

test('labels without a fixed input stay above chance on average, equal inputs exactly at it', () => {
  const late = memorize('labels shuffled anew').slice(20);
  expect(late.reduce((a, b) => a + b, 0) / late.length).toBeGreaterThan(Math.log(CLASSES));
  for (const l of memorize('inputs all equal')) expect(l).toBeCloseTo(Math.log(CLASSES), 10);
});
