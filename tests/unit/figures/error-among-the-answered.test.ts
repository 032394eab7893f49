import { expect, test } from 'vitest';
import { coverage, majority, minority, right, risk, wrong } from '../../../src/figures/error-among-the-answered.ts';

const both = [majority, minority];

test('everything is answered at threshold zero, with the error of a coin on no signal', () => {
  expect(coverage(both, 0)).toBeCloseTo(1, 10);
  expect(risk([{ share: 1, mean: 0 }], 1.3)).toBeCloseTo(0.5, 10);
  expect(risk([majority], 0)).toBeCloseTo(0.066807, 5);
});

test('both shares agree with simulated scores', () => {
  let s = 9;
  const uniform = () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s + 0.5) / 4294967296;
  };
  const n = 200_000;
  let [good, bad] = [0, 0];
  for (let i = 0; i < n; i++) {
    const score = minority.mean + Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    if (score > 1) good++;
    if (score < -1) bad++;
  }
  expect(good / n).toBeCloseTo(right(minority, 1), 2);
  expect(bad / n).toBeCloseTo(wrong(minority, 1), 2);
});

test('declining more lowers the risk of a group above one half right and raises it below', () => {
  for (let t = 0; t < 2; t += 0.25) {
    expect(risk([majority], t + 0.25)).toBeLessThan(risk([majority], t));
    expect(risk([minority], t + 0.25)).toBeGreaterThan(risk([minority], t));
  }
});

test('the numbers of the page', () => {
  expect(coverage(both, 1)).toBeCloseTo(0.66, 2);
  expect(risk(both, 0)).toBeCloseTo(0.118, 3);
  expect(risk(both, 1)).toBeCloseTo(0.04, 2);
  expect(risk([minority], 0)).toBeCloseTo(0.58, 2);
  expect(risk([minority], 1)).toBeCloseTo(0.65, 2);
  const part = (t: number) => (minority.share * wrong(minority, t)) / (risk(both, t) * coverage(both, t));
  expect(part(0)).toBeCloseTo(0.49, 2);
  expect(part(1)).toBeCloseTo(0.79, 2);
});
