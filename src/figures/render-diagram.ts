import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Diagram, DiagramNode } from './diagram.ts';

/**
 * Draws a diagram as SVG: Graphviz places it, we draw it, so that shapes and colors come from one stylesheet and
 * follow the theme. Lengths are in CSS pixels at natural size; text is 15 pixels high.
 */
export async function renderDiagram(diagram: Diagram): Promise<string> {
  graphviz ??= await Graphviz.load();
  const layout = JSON.parse(graphviz.layout(toDot(diagram), 'json')) as Layout;
  const [, , width = 0, height = 0] = layout.bb.split(',').map(Number);
  const flip = ([x, y]: Place): Place => [round(x), round(height - y)];
  const objects = layout.objects ?? [];
  const groups = objects.flatMap(({ bb, label }) => {
    if (!bb) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = bb.split(',').map(Number);
    const [left, top] = flip([x1, y2]);
    return [
      `<g class="group"><rect x="${left}" y="${top}" width="${round(x2 - x1)}" height="${round(y2 - y1)}" rx="8"/>`,
      `<text x="${left + 8}" y="${top + 16}">${escape(label ?? '')}</text></g>`,
    ];
  });
  // Graphviz gives edges back in an order of its own; the id says which one it is.
  const edges = (layout.edges ?? []).map(({ pos, lp, id }) => drawEdge(pos, lp, diagram.edges[Number(id)]!, flip));
  const nodes = diagram.nodes.map((node) => {
    const { pos = '0,0' } = objects.find(({ name }) => name === node.id) ?? {};
    const [x = 0, y = 0] = pos.split(',').map(Number);
    return drawNode(node, flip([x, y]));
  });
  const box = [-margin, -margin, round(width) + 2 * margin, round(height) + 2 * margin];
  return (
    `<svg class="diagram-drawing" role="img" aria-label="${escape(diagram.alt)}" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}">` +
    [...groups, ...edges, ...nodes].join('') +
    '</svg>'
  );
}

type Place = [x: number, y: number];

/** What Graphviz answers, as far as we read it. */
interface Layout {
  bb: string;
  objects?: { name: string; pos?: string; bb?: string; label?: string }[];
  edges?: { id: string; pos: string; lp?: string }[];
}

let graphviz: Graphviz | undefined;

const margin = 4;
const lineHeight = 18;
const pointsPerInch = 72;

function toDot({ direction, nodes, edges, groups }: Diagram): string {
  const boxes = nodes.map((node) => {
    const { width, height } = sizeOf(node);
    return `${quote(node.id)} [shape=${shapeOf(node) === 'circle' ? 'circle' : 'box'} fixedsize=true width=${width / pointsPerInch} height=${height / pointsPerInch} label=""]`;
  });
  const clusters = groups.map(
    ({ label, nodes: members }, i) =>
      `subgraph "cluster_${i}" { margin=14; label=${quote(label)}; labeljust=l; fontsize=13; ${members.map(quote).join('; ')} }`,
  );
  // Edge labels are set with their own width, so that Graphviz leaves room for them.
  const arrows = edges.map(({ from, to, label }, id) => {
    const cell = `<<table border="0" cellborder="0" cellspacing="0"><tr><td fixedsize="true" width="${Math.ceil(widthOf(label, 13)) + 8}" height="16"></td></tr></table>>`;
    return `${quote(from)} -> ${quote(to)} [id=${id}${label ? ` label=${cell}` : ''}]`;
  });
  return `digraph { rankdir=${direction === 'right' ? 'LR' : 'TB'}; nodesep=0.28; ranksep=0.36; splines=true; edge [arrowsize=0.6]; ${[...boxes, ...clusters, ...arrows].join('; ')} }`;
}

function shapeOf({ kind, label, detail }: DiagramNode): 'circle' | DiagramNode['kind'] {
  return kind === 'operation' && !detail && [...label].length === 1 ? 'circle' : kind;
}

function sizeOf(node: DiagramNode): { width: number; height: number } {
  if (shapeOf(node) === 'circle') return { width: 30, height: 30 };
  const slant = node.kind === 'parameter' || node.kind === 'loss' ? 14 : 0;
  const width = Math.max(widthOf(node.label, 15), widthOf(node.detail, 13), 28) + 22 + slant;
  return { width: Math.ceil(width), height: (node.detail ? 2 : 1) * lineHeight + 16 };
}

function drawNode(node: DiagramNode, [x, y]: Place): string {
  const { width, height } = sizeOf(node);
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2].map(round) as [number, number, number, number];
  const points = (...places: Place[]) => `<polygon points="${places.map((place) => place.join(',')).join(' ')}"/>`;
  const shape = {
    data: () => `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${round(Math.min(height / 2, 14))}"/>`,
    operation: () => `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="3"/>`,
    circle: () => `<circle cx="${x}" cy="${y}" r="${width / 2}"/>`,
    parameter: () => points([left + 10, top], [right, top], [right - 10, bottom], [left, bottom]),
    loss: () => points([left + 9, top], [right - 9, top], [right, y], [right - 9, bottom], [left + 9, bottom], [left, y]),
  }[shapeOf(node)]();
  const baseline = node.detail ? y - 3 : y + 5;
  const detail = node.detail ? `<text class="detail" x="${x}" y="${round(y + lineHeight - 4)}">${escape(node.detail)}</text>` : '';
  return `<g class="${node.kind}">${shape}<text x="${x}" y="${round(baseline)}">${escape(node.label)}</text>${detail}</g>`;
}

function drawEdge(pos: string, lp: string | undefined, { label, dotted }: Diagram['edges'][number], flip: (place: Place) => Place): string {
  // “e,x,y” is the tip of the arrow; the rest is a start and triples of Bézier points.
  const places = pos.split(' ').map(
    (part) =>
      part
        .replace(/^[es],/, '')
        .split(',')
        .map(Number) as Place,
  );
  const tip = pos.startsWith('e,') ? flip(places.shift()!) : undefined;
  const [start, ...curve] = places.map(flip);
  const path = `M${start}C${curve.join(' ')}`;
  const head = tip ? arrowHead(curve.at(-1)!, tip) : '';
  const words = label && lp ? (([x, y]: Place) => `<text x="${x}" y="${y + 4}">${escape(label)}</text>`)(flip(lp.split(',').map(Number) as Place)) : '';
  return `<g class="edge${dotted ? ' dotted' : ''}"><path d="${path}"/>${head}${words}</g>`;
}

function arrowHead([x1, y1]: Place, [x2, y2]: Place): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [((x2 - x1) / length) * 3.2, ((y2 - y1) / length) * 3.2];
  return `<polygon points="${round(x1 - dy)},${round(y1 + dx)} ${x2},${y2} ${round(x1 + dy)},${round(y1 - dx)}"/>`;
}

/** Near enough for the faces that diagrams are set in; boxes have room to spare. */
function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += /[iljtf.,:;|!'()[\]Il1 ]/.test(letter) ? 0.32 : /[mwMW@%—]/.test(letter) ? 0.9 : /[A-Z∑∏→×]/.test(letter) ? 0.69 : 0.56;
  return ems * size;
}

const round = (value: number) => Math.round(value * 10) / 10;
const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
