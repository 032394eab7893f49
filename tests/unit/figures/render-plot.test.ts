import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Plot } from '../../../src/figures/plot.ts';
import { renderPlot } from '../../../src/figures/render-plot.ts';

const plot = (more: Partial<Plot> = {}): Plot => ({
  alt: 'A line that rises.',
  x: { label: 'Step' },
  y: { label: 'Loss', unit: 'nats' },
  series: [
    {
      name: 'loss',
      points: [
        [0, 0],
        [1, 2],
      ],
    },
  ],
  ...more,
});

const draw = (it: Plot) => parseHTML(renderPlot(it)).document;

test('a plot is one image with one text alternative', () => {
  const document = draw(plot());
  expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('A line that rises.');
  expect(document.querySelectorAll('svg [aria-label]')).toHaveLength(0);
});

test('axes are named, with units', () => {
  const words = draw(plot()).querySelector('svg')!.textContent;
  expect(words).toContain('Step');
  expect(words).toContain('Loss (nats)');
});

test('a line runs from corner to corner of its own range', () => {
  const path = draw(plot()).querySelector('.series-1 path')!.getAttribute('d')!;
  const [[x1, y1], [x2, y2]] = [...path.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]) as [[number, number], [number, number]];
  expect(x2).toBeGreaterThan(x1);
  expect(y2).toBeLessThan(y1);
});

test('bars of several series stand beside each other, under their categories', () => {
  const bars = (name: string, height: number) => ({
    name,
    as: 'bars' as const,
    points: [
      [0, height],
      [1, height],
    ] as const,
  });
  const document = draw(plot({ x: { label: 'Model', categories: ['dense', 'sparse'] }, series: [bars('a', 1), bars('b', 2)] }));
  const left = [...document.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('x')));
  expect(new Set(left).size).toBe(4);
  expect(document.querySelector('svg')!.textContent).toContain('sparse');
});
