import { expect, test } from 'vitest';
import { plainGrowth, plot, shortcutGrowth } from '../../../../src/figures/live/gradient-with-depth.ts';

/** Seeded standard normal numbers: mulberry32 and Box–Muller. */
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

/** Carries unit gradients back through freshly drawn matrices; the root mean square of the norms that arrive. */
function simulated(depth: number, gain: number, scale: number, shortcut: boolean): number {
  const width = 24;
  const draws = 600;
  const normal = normals(7);
  let sum = 0;
  for (let k = 0; k < draws; k++) {
    let v: number[] = Array.from({ length: width }, (_, i) => (i === 0 ? 1 : 0));
    for (let l = 0; l < depth; l++) {
      v = v.map((own) => {
        let out = shortcut ? own : 0;
        for (const x of v) out += scale * gain * (normal() / Math.sqrt(width)) * x;
        return out;
      });
    }
    sum += v.reduce((a, x) => a + x * x, 0);
  }
  return Math.sqrt(sum / draws);
}

test('agrees with gradients carried back through simulated random layers', () => {
  expect(simulated(6, 0.9, 1, false) / plainGrowth(6, 0.9)).toBeCloseTo(1, 1);
  expect(simulated(6, 0.9, 1, true) / shortcutGrowth(6, 0.9, 1)).toBeCloseTo(1, 1);
  expect(simulated(6, 0.9, 1 / Math.sqrt(6), true) / shortcutGrowth(6, 0.9, 1 / Math.sqrt(6))).toBeCloseTo(1, 1);
});

test('scaling the branches by the root of the depth bounds the growth by the exponential limit', () => {
  expect(shortcutGrowth(1e6, 0.9, 1e-3)).toBeCloseTo(Math.exp(0.81 / 2), 5);
  for (const [, y] of plot.series[0]?.points ?? []) expect(y).toBeLessThan(Math.exp(0.81 / 2));
});

test('silent branches leave the gradient as it was', () => {
  expect(shortcutGrowth(100, 0.9, 0)).toBe(1);
});

test('at fifty layers the three networks differ as the text says', () => {
  expect(plainGrowth(50, 0.9)).toBeCloseTo(0.0052, 4);
  expect(shortcutGrowth(50, 0.9, 1) / 1e6).toBeCloseTo(2.8, 1);
  expect(shortcutGrowth(50, 0.9, 1 / Math.sqrt(50))).toBeCloseTo(1.49, 2);
});
