/** A diagram as authors write it in a ```diagram block, and what it means. README, “Write a pattern”, shows the notation. */

/** Each kind of node has its shape and its color role. */
export const nodeKinds = ['data', 'operation', 'parameter', 'loss'] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface DiagramNode {
  id: string;
  kind: NodeKind;
  label: string;
  /** A second line: the shape of a tensor, a count. */
  detail: string;
}

export interface DiagramEdge {
  from: string;
  to: string;
  label: string;
  dotted: boolean;
}

export interface Diagram {
  /** The claim that the diagram makes. */
  caption: string;
  /** What it shows, for who does not see it. */
  alt: string;
  direction: 'down' | 'right';
  nodes: readonly DiagramNode[];
  edges: readonly DiagramEdge[];
  groups: readonly { label: string; nodes: readonly string[] }[];
}

/** `line` counts from 1 within the block. */
export interface DiagramFault {
  line: number;
  written: string;
  message: string;
}

export function parseDiagram(source: string): { diagram: Diagram; faults: DiagramFault[] } {
  const header: Record<string, string> = {};
  const nodes: DiagramNode[] = [];
  const edges: (DiagramEdge & { line: number })[] = [];
  const groups: { label: string; nodes: string[]; line: number }[] = [];
  const faults: DiagramFault[] = [];

  for (const [index, raw] of source.split('\n').entries()) {
    const line = index + 1;
    const written = raw.trim();
    const fault = (message: string) => faults.push({ line, written, message });
    if (!written) continue;
    let match;
    if ((match = /^(caption|alt|direction):\s*(.+)$/.exec(written))) {
      header[match[1]!] = match[2]!;
    } else if ((match = /^(\w+) = (\w+) "([^"]*)"(?: "([^"]*)")?$/.exec(written))) {
      const [, id = '', kind = '', label = '', detail = ''] = match;
      if (!isNodeKind(kind)) fault(`“${kind}” is not a kind of node. There are: ${nodeKinds.join(', ')}.`);
      else if (nodes.some((node) => node.id === id)) fault(`There are two nodes called “${id}”.`);
      else nodes.push({ id, kind, label, detail });
    } else if ((match = /^group "([^"]*)": (.+)$/.exec(written))) {
      groups.push({ label: match[1]!, nodes: match[2]!.split(/\s+/), line });
    } else if ((match = /^(\w+(?: (?:->|\.\.>) \w+)+)(?: "([^"]*)")?$/.exec(written))) {
      const parts = match[1]!.split(' ');
      for (let i = 0; i + 2 < parts.length; i += 2) {
        edges.push({ from: parts[i]!, to: parts[i + 2]!, dotted: parts[i + 1] === '..>', label: match[2] ?? '', line });
      }
    } else {
      fault('This is neither a node (`x = data "x"`), an edge (`x -> y "label"`), a group (`group "Expert": a b`) nor a caption, alt or direction.');
    }
  }

  const known = new Set(nodes.map(({ id }) => id));
  for (const { line, ends } of [...edges.map((e) => ({ line: e.line, ends: [e.from, e.to] })), ...groups.map((g) => ({ line: g.line, ends: g.nodes }))]) {
    for (const id of ends) {
      if (!known.has(id)) faults.push({ line, written: id, message: `This names the node “${id}”, which the diagram does not have.` });
    }
  }
  for (const key of ['caption', 'alt']) {
    if (!header[key]) faults.push({ line: 1, written: '', message: `The diagram needs a line “${key}: …”.` });
  }
  const direction = header.direction === 'right' ? 'right' : 'down';
  const diagram = { caption: header.caption ?? '', alt: header.alt ?? '', direction, nodes, edges, groups } as const;
  return { diagram, faults };
}

const isNodeKind = (kind: string): kind is NodeKind => (nodeKinds as readonly string[]).includes(kind);
