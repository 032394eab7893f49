import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { parseDiagram } from '../../../src/figures/diagram.ts';
import { renderDiagram } from '../../../src/figures/render-diagram.ts';

const source = `caption: It adds.
alt: x goes to F and to a sum.

x = data "x" "(B, d)"
f = operation "F(x)"
w = parameter "W"
sum = operation "+"
l = loss "loss < 1"
x -> f -> sum -> l
w ..> f
x -> sum "identity"
group "block": f w`;

test('a diagram reads as nodes, edges and groups', () => {
  const { diagram, faults } = parseDiagram(source);
  expect(faults).toEqual([]);
  expect(diagram.nodes.map(({ id, kind }) => `${id}:${kind}`)).toEqual(['x:data', 'f:operation', 'w:parameter', 'sum:operation', 'l:loss']);
  expect(diagram.edges.map(({ from, to, label, dotted }) => `${from}${dotted ? '..>' : '->'}${to}${label}`)).toEqual([
    'x->f',
    'f->sum',
    'sum->l',
    'w..>f',
    'x->sumidentity',
  ]);
  expect(diagram.groups).toMatchObject([{ label: 'block', nodes: ['f', 'w'] }]);
});

test('every node and edge is drawn inside the frame, and words are escaped', async () => {
  const svg = await renderDiagram(parseDiagram(source).diagram);
  const { document } = parseHTML(svg);
  const [left, top, width, height] = document.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
  expect(document.querySelectorAll('.data, .operation, .parameter, .loss')).toHaveLength(5);
  expect(document.querySelectorAll('.edge path')).toHaveLength(5);
  expect(document.querySelectorAll('.edge.dotted')).toHaveLength(1);
  expect(svg).toContain('loss &lt; 1');
  for (const text of document.querySelectorAll('text')) {
    const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
    expect(x >= left && x <= left + width && y >= top && y <= top + height).toBe(true);
  }
});

test('an operation of one sign is a circle', async () => {
  const { document } = parseHTML(await renderDiagram(parseDiagram(source).diagram));
  expect(document.querySelectorAll('circle')).toHaveLength(1);
});

test('a label and dots stand on the edge that has them, in whatever order edges are written', async () => {
  const { diagram } = parseDiagram('caption: C.\nalt: A.\n\na = data "a"\nb = data "b"\nc = data "c"\nb -> c "late"\na ..> b');
  const { document } = parseHTML(await renderDiagram(diagram));
  expect([...document.querySelectorAll('.edge')].map((edge) => [edge.classList.contains('dotted'), edge.textContent])).toEqual(
    expect.arrayContaining([
      [false, 'late'],
      [true, ''],
    ]),
  );
  // The dotted edge runs above the labeled one: a → b → c goes down.
  const heightOf = (selector: string) => Number(/M[\d.-]+,([\d.-]+)/.exec(document.querySelector(selector)!.getAttribute('d')!)![1]);
  expect(heightOf('.edge.dotted path')).toBeLessThan(heightOf('.edge:not(.dotted) path'));
});
