import { expect, test } from 'vitest';
import { BYTES_PER_POSITION, plot, windowedBytes } from '../../../src/figures/cache-under-a-window.ts';

const shape = { layers: 32, globalLayers: 0, window: 4096, bytesPerPosition: BYTES_PER_POSITION };

test('a token in all 32 layers takes the 128 KiB of the key-value cache page', () => {
  expect(windowedBytes(1, shape)).toBe(128 * 1024);
});

test('a windowed cache stops growing at the window', () => {
  expect(windowedBytes(4096, shape)).toBe(2 ** 29);
  expect(windowedBytes(10 ** 7, shape)).toBe(2 ** 29);
});

test('at 32,768 tokens a window of 4,096 saves a factor of eight, as the Mistral 7B report says', () => {
  expect(windowedBytes(32768, { ...shape, globalLayers: 32 }) / windowedBytes(32768, shape)).toBe(8);
});

test('the mixtures stand at 131,072 tokens where the text says', () => {
  const at = (globalLayers: number) => windowedBytes(131072, { ...shape, globalLayers }) / 2 ** 30;
  expect(at(32)).toBe(16);
  expect(at(16)).toBe(8.25);
  expect(at(4)).toBeCloseTo(2.4375, 10);
});

test('every curve has at most 200 points over the range shown', () => {
  for (const s of plot.series) {
    expect(s.points.length).toBeLessThanOrEqual(200);
    expect(s.points[0]?.[0]).toBe(1024);
    expect(s.points.at(-1)?.[0]).toBe(262144);
  }
});
