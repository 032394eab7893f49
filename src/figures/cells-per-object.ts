import type { Plot, Point } from './plot.ts';

/**
 * The level that answers for an object of `size` pixels (the square root of its area): floor(4 + log2(size / 224)), kept within
 * `lowest` and `highest`; level k has stride 2^k. The rule and the 224 are those of Lin et al. (2017).
 */
export function levelFor(size: number, lowest = 2, highest = 5): number {
  return Math.min(highest, Math.max(lowest, Math.floor(4 + Math.log2(size / 224))));
}

/** How many cells of the chosen map an object of `size` pixels spans along one side. */
export function cells(size: number, level: number): number {
  return size / 2 ** level;
}

function curve(of: (size: number) => number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 168; i += 1) {
    const size = 8 * 2 ** (i / 24);
    points.push([size, of(size)]);
  }
  return points;
}

export const plot: Plot = {
  alt: 'Cells that an object spans on the map which answers for it, against its size from 8 to 1,024 pixels, both on logarithmic axes. On a single map of stride 16 the number rises from a half to 64, on one of stride 32 from a quarter to 32. With four levels it rises from 2 to 14 at 56 pixels, and from there to 896 pixels stays between 14 and 28, falling back at every doubling.',
  x: { label: 'Object size', unit: 'px', scale: 'log', domain: [8, 1024] },
  y: { label: 'Cells across the object', scale: 'log', domain: [0.25, 64] },
  series: [
    { name: 'four levels', points: curve((size) => cells(size, levelFor(size))) },
    { name: 'stride 16 only', points: curve((size) => cells(size, 4)), dashed: true },
    { name: 'stride 32 only', points: curve((size) => cells(size, 5)), dashed: true },
  ],
};
