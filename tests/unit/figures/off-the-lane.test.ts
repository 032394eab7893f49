import { expect, test } from 'vitest';
import { GUST, SLIP, stepsOff } from '../../../src/figures/off-the-lane.ts';

/** A seeded uniform number. */
function uniforms(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/** The same drive, car by car. */
function simulated(known: number, horizon: number): number {
  const u = uniforms(5);
  let off = 0;
  for (let car = 0; car < 20000; car++) {
    let x = 0;
    for (let t = 0; t < horizon; t++) {
      if (Math.abs(x) < 8) {
        const slip = u() < SLIP;
        const action = Math.abs(x) > known ? Math.floor(u() * 3) - 1 : x === 0 ? (slip ? (u() < 0.5 ? -1 : 1) : 0) : slip ? 0 : -Math.sign(x);
        const gust = u();
        x += action + (gust < GUST ? -1 : gust < 2 * GUST ? 1 : 0);
      }
      off += Math.abs(x) >= 2 ? 1 : 0;
    }
  }
  return off / 20000;
}

test('the chain of probabilities agrees with a simulation', () => {
  expect(simulated(1, 100) / stepsOff(1, 100)[100]!).toBeCloseTo(1, 1);
  expect(simulated(2, 100) / stepsOff(2, 100)[100]!).toBeCloseTo(1, 1);
});

test('cloned, the steps off the lane more than triple with each doubling; corrected, they double', () => {
  const [cloned, corrected] = [stepsOff(1, 400), stepsOff(2, 400)];
  for (const t of [50, 100, 200]) {
    expect(cloned[2 * t]! / cloned[t]!).toBeGreaterThan(3);
    expect(corrected[2 * t]! / corrected[t]!).toBeCloseTo(2, 0);
  }
});

test('the numbers of the page', () => {
  expect(stepsOff(1, 100)[100]).toBeCloseTo(5.8, 1);
  expect(stepsOff(1, 400)[400]).toBeCloseTo(62.2, 1);
  expect(stepsOff(2, 100)[100]).toBeCloseTo(0.6, 1);
  expect(stepsOff(2, 400)[400]).toBeCloseTo(2.8, 1);
  expect(stepsOff(8, 400)[400]).toBeCloseTo(2.3, 1);
});
