import { expect, test } from 'vitest';
import { effectiveWidth, influence, theoreticalWidth } from '../../../src/figures/effective-receptive-field.ts';

test('one layer spreads its influence evenly over the kernel', () => {
  for (const share of influence(1, 5)) expect(share).toBeCloseTo(1 / 5, 12);
});

test('two layers of width 3 give the path counts 1 2 3 2 1', () => {
  expect(influence(2, 3).map((p) => Math.round(p * 9))).toEqual([1, 2, 3, 2, 1]);
});

test('all influence lies inside the theoretical receptive field', () => {
  const profile = influence(17, 3);
  expect(profile).toHaveLength(theoreticalWidth(17, 3));
  expect(profile.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});

test('the variance of the offset is the number of layers times (k squared - 1) / 12', () => {
  for (const [layers, kernel] of [
    [7, 3],
    [20, 5],
    [50, 3],
  ] as const) {
    const profile = influence(layers, kernel);
    const middle = (profile.length - 1) / 2;
    const variance = profile.reduce((sum, p, i) => sum + p * (i - middle) ** 2, 0);
    expect(variance).toBeCloseTo((layers * (kernel * kernel - 1)) / 12, 9);
  }
});

test('for many layers the 95 percent window is 1.96 standard deviations to either side', () => {
  expect(Math.abs(effectiveWidth(400, 3) - 2 * 1.96 * Math.sqrt((400 * 2) / 3))).toBeLessThan(3);
});

test('fifty layers of width 3 reach 101 pixels and draw on 23', () => {
  expect(theoreticalWidth(50, 3)).toBe(101);
  expect(effectiveWidth(50, 3)).toBe(23);
});
