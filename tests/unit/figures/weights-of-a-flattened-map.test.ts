import { expect, test } from 'vitest';
import { convolutionWeights, denseWeights, plot } from '../../../src/figures/weights-of-a-flattened-map.ts';

test('sixteen layers counted this way are VGG-16 with its 138,357,544 weights', () => {
  const widths = [3, 64, 64, 128, 128, 256, 256, 256, 512, 512, 512, 512, 512, 512];
  let sum = 0;
  for (let i = 1; i < widths.length; i += 1) sum += convolutionWeights(3, widths[i - 1] ?? 0, widths[i] ?? 0);
  sum += denseWeights(7 * 7 * 512, 4096) + denseWeights(4096, 4096) + denseWeights(4096, 1000);
  expect(sum).toBe(138357544);
});

test('a convolution that covers the whole map is a dense layer on the flattened map', () => {
  expect(convolutionWeights(7, 512, 4096)).toBe(denseWeights(7 * 7 * 512, 4096));
});

test('a one by one convolution is a dense layer on the channels', () => {
  expect(convolutionWeights(1, 512, 4096)).toBe(denseWeights(512, 4096));
});

test('doubling the side quadruples the flattened layer and leaves the others', () => {
  const [flat, conv, mean] = plot.series.map((s) => (s.points[27]?.[1] ?? 0) / (s.points[13]?.[1] ?? 1));
  expect(flat).toBeCloseTo(4, 3);
  expect(conv).toBe(1);
  expect(mean).toBe(1);
});
