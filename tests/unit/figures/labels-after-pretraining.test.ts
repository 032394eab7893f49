import { expect, test } from 'vitest';
import { crossing, excess } from '../../../src/figures/labels-after-pretraining.ts';

/** A seeded standard normal. */
function normals(seed: number): () => number {
  let s = seed;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Mean excess error of least squares on one feature of two, by simulation: y = a·x1 + b·x2 + noise. */
function simulated(share: number, labels: number, runs: number): number {
  const z = normals(7);
  const a = Math.sqrt(share);
  const b = Math.sqrt(1 - share);
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    let xx = 0;
    let xy = 0;
    for (let i = 0; i < labels; i++) {
      const x1 = z();
      xx += x1 * x1;
      xy += x1 * (a * x1 + b * z() + z());
    }
    sum += (xy / xx - a) ** 2 + b ** 2;
  }
  return sum / runs;
}

test('the closed form agrees with fits to random data', () => {
  for (const share of [1, 0.6]) expect(simulated(share, 12, 40000)).toBeCloseTo(excess(1, share, 12), 2);
});

test('401 labels on 200 raw inputs are worth as much as the mean', () => {
  expect(excess(200, 1, 401)).toBeCloseTo(1, 12);
});

test('good features need a fraction of the labels, and what they dropped is a floor', () => {
  expect(excess(10, 0.95, 50)).toBeLessThan(0.4);
  expect(excess(10, 0.95, 1e9)).toBeCloseTo(0.05, 6);
  expect(excess(10, 0.4, 1e9)).toBeCloseTo(0.6, 6);
});

test('raw inputs overtake at about 4,000 labels, or at about 520 if most of the signal was dropped', () => {
  expect(Math.abs(crossing(0.95) - 4000)).toBeLessThan(100);
  expect(Math.abs(crossing(0.4) - 517)).toBeLessThan(10);
});
