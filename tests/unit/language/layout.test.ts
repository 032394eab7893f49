import { expect, test } from 'vitest';
import { breakName, layOutNeighborhood, layOutWalk } from '../../../src/language/layout.ts';
import type { Neighbor, Pattern } from '../../../src/language/language.ts';

const neighbor = (title: string, kind: Neighbor['kind'], outward: boolean): Neighbor => ({
  kind,
  outward,
  why: '',
  pattern: { title, slug: title } as Pattern,
});

test('what a pattern rests on stands above it, what rests on it below', () => {
  const { center, neighbors } = layOutNeighborhood('Attention', [
    neighbor('Below', 'builds-on', false),
    neighbor('Beside', 'repairs', true),
    neighbor('Above', 'builds-on', true),
  ]);
  const y = Object.fromEntries(neighbors.map((it) => [it.pattern.title, it.y]));
  expect(y.Above).toBeLessThan(center.y);
  expect(y.Beside).toBeGreaterThan(center.y);
  expect(y.Below).toBeGreaterThan(y.Beside!);
});

test('no two boxes overlap and none leaves the drawing', () => {
  const many = Array.from({ length: 11 }, (_, i) => neighbor(`N${i}`, i % 2 ? 'repairs' : 'builds-on', i % 3 === 0));
  const { neighbors, center, box, width, height } = layOutNeighborhood('Attention', many);
  const places = [...neighbors.map(({ x, y }) => `${x} ${y}`), `center ${center.y}`];
  expect(new Set(places).size).toBe(12);
  for (const { x, y } of neighbors) {
    expect(x >= 0 && x + box.width <= width && y >= 0 && y + box.height <= height).toBe(true);
    expect(Math.abs(y - center.y)).toBeGreaterThanOrEqual(box.height);
  }
});

test('a long name breaks into two even lines', () => {
  expect(breakName('Variance-Preserving Initialization')).toEqual(['Variance-Preserving ', 'Initialization']);
  expect(breakName('Attention')).toEqual(['Attention']);
});

test('a walk goes down, each stop in the column of its chapter, with its name on the wider side', () => {
  const { stops, columns, width, height } = layOutWalk(
    [
      { title: 'Similarity', column: 0 },
      { title: 'Variance-Preserving Initialization', column: 5 },
      { title: 'Canary Release', column: 8 },
    ],
    9,
  );
  expect(stops.map(({ x }) => columns.indexOf(x))).toEqual([0, 5, 8]);
  expect(stops.map(({ y }) => y)).toEqual(stops.map(({ y }) => y).sort((a, b) => a - b));
  expect(stops.map(({ label }) => label.anchor)).toEqual(['start', 'end', 'end']);
  for (const { x, y, label } of stops) {
    expect(x > 0 && x < width && y < height).toBe(true);
    expect(label.anchor === 'start' ? width - label.x : label.x).toBeGreaterThan(150);
  }
});
