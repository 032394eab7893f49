import { expect, test } from 'vitest';
import { byConfidence, byDistance, CENTER } from '../../../src/figures/foreign-inputs-beyond-a-class.ts';
import { normalCdf } from '../../../src/figures/mean-against-maximum.ts';

test('inputs of a known class cannot be told from it', () => {
  expect(byConfidence(CENTER)).toBeCloseTo(0.5, 4);
  expect(byDistance(CENTER)).toBeCloseTo(0.5, 4);
});

test('far out they have a closed form: the distance of two normals', () => {
  // familiar inputs are on the positive side as good as always: P(x_foreign < x_familiar) = Φ((2 − m)/√2), up to the other tail
  for (const m of [4, 5]) expect(byConfidence(m)).toBeCloseTo(normalCdf((CENTER - m) / Math.SQRT2), 2);
});

test('both agree with simulated inputs', () => {
  let s = 13;
  const uniform = () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return (s + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const toClass = (x: number) => Math.min(Math.abs(x - CENTER), Math.abs(x + CENTER));
  for (const m of [0, 3.5]) {
    let [sure, far] = [0, 0];
    const n = 100_000;
    for (let i = 0; i < n; i++) {
      const familiar = normal() + (uniform() < 0.5 ? CENTER : -CENTER);
      const foreign = normal() + m;
      if (Math.abs(foreign) < Math.abs(familiar)) sure++;
      if (toClass(foreign) > toClass(familiar)) far++;
    }
    expect(Math.abs(sure / n - byConfidence(m))).toBeLessThan(0.006);
    expect(Math.abs(far / n - byDistance(m))).toBeLessThan(0.006);
  }
});

test('the numbers of the page', () => {
  expect(byConfidence(0)).toBeCloseTo(0.855, 3);
  expect(byDistance(0)).toBeCloseTo(0.73, 2);
  expect(byConfidence(5)).toBeCloseTo(0.02, 2);
  expect(byDistance(5)).toBeCloseTo(0.97, 2);
});
