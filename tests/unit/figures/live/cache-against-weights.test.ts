import { expect, test } from 'vitest';
import { base, cacheBytes, plot, tokensAt, weightBytes } from '../../../../src/figures/live/cache-against-weights.ts';

test('a token of OPT-13B takes the 800 KB that Kwon et al. (2023) report', () => {
  // 40 layers, hidden size 5,120 = 40 heads of 128, 2-byte numbers
  expect(cacheBytes({ layers: 40, kvHeads: 40, headDim: 128, tokens: 1, batch: 1, bytesPerNumber: 2 })).toBe(800 * 1024);
});

test('a token of an 8-billion model with 8 key-value heads takes 128 KiB', () => {
  expect(cacheBytes({ ...base, batch: 1, kvHeads: 8, tokens: 1 })).toBe(128 * 1024);
});

test('an empty context takes nothing, and twice the context takes twice the bytes', () => {
  expect(cacheBytes({ ...base, kvHeads: 8, tokens: 0 })).toBe(0);
  expect(cacheBytes({ ...base, kvHeads: 8, tokens: 4096 })).toBe(2 * cacheBytes({ ...base, kvHeads: 8, tokens: 2048 }));
});

test('the cache outgrows the weights where the caption says', () => {
  expect(tokensAt(weightBytes, { ...base, kvHeads: 32 })).toBeCloseTo(1907.35, 1);
  expect(tokensAt(weightBytes, { ...base, kvHeads: 8 })).toBeCloseTo(4 * 1907.35, 0);
  expect(tokensAt(weightBytes, { ...base, kvHeads: 1 })).toBeCloseTo(32 * 1907.35, -1);
});

test('every curve is drawn from 1,024 to 131,072 tokens with at most 200 points', () => {
  for (const s of plot.series) {
    expect(s.points.length).toBeLessThanOrEqual(200);
    expect(s.points[0]?.[0]).toBe(1024);
    expect(s.points.at(-1)?.[0]).toBe(131072);
  }
});
