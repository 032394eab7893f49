import { expect, test } from 'vitest';
import { bestStrength, excess, shaken } from '../../../src/figures/how-strong-to-augment.ts';

test('least squares on explicit shaken copies of one column has the error of the formula', () => {
  let seed = 5;
  const uniform = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const [n, copies, strength, signal, draws] = [100, 200, 0.8, 0.9, 600];
  const truth = Math.sqrt(signal / shaken);
  const x = Array.from({ length: n }, (_, i) => (i % 2 ? 1 : -1)); // mean square exactly 1
  let error = 0;
  for (let draw = 0; draw < draws; draw++) {
    let [xy, xx] = [0, 0];
    for (const value of x) {
      const y = truth * value + normal();
      let [sum, squares] = [0, 0];
      for (let copy = 0; copy < copies; copy++) {
        const changed = value + strength * normal();
        sum += changed;
        squares += changed * changed;
      }
      xy += (sum / copies) * y;
      xx += squares / copies;
    }
    error += (xy / xx - truth) ** 2 / draws;
  }
  expect(Math.abs((shaken * error) / excess(strength, n, signal) - 1)).toBeLessThan(0.12);
});

test('the best strength is where the curve is lowest, and shrinks with the root of the number of examples', () => {
  for (const n of [100, 1000])
    for (const factor of [0.9, 1.1]) expect(excess(factor * bestStrength(n, 0.1), n, 0.1)).toBeGreaterThan(excess(bestStrength(n, 0.1), n, 0.1));
  expect(bestStrength(100, 0.1)).toBeCloseTo(3, 10);
  expect(bestStrength(100, 0.1) / bestStrength(1000, 0.1)).toBeCloseTo(Math.sqrt(10), 10);
});

test('the numbers of the caption', () => {
  expect(excess(0, 100, 0.1)).toBeCloseTo(0.9, 10);
  expect(excess(0, 1000, 0.1)).toBeCloseTo(0.09, 10);
  expect(excess(1e6, 100, 0.1)).toBeCloseTo(0.1, 6);
  expect(excess(3, 100, 0.1)).toBeCloseTo(0.09, 10);
  expect(excess(bestStrength(1000, 0.1), 1000, 0.1).toFixed(3)).toBe('0.047');
  expect(bestStrength(1000, 0.1).toFixed(2)).toBe('0.95');
});
