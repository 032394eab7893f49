import type { Neighbor } from './language.ts';
import { relations } from './relations.ts';

/** A neighbor’s place on the drawing around one pattern. Lengths are in CSS pixels at natural size. */
export interface PlacedNeighbor extends Neighbor {
  /** Its name, broken into at most two lines. */
  lines: string[];
  x: number;
  y: number;
  side: 'left' | 'right';
}

export interface Neighborhood {
  width: number;
  height: number;
  /** Where the spine is, on which every neighbor hangs. */
  spine: number;
  center: { y: number; lines: string[] };
  neighbors: PlacedNeighbor[];
  box: { width: number; height: number };
}

/**
 * Places a pattern’s neighbors along a spine: what it rests on above it, what rests on it below, the others in between;
 * left and right in turn. Narrow enough for a phone.
 */
export function layOutNeighborhood(title: string, neighbors: readonly Neighbor[]): Neighborhood {
  const acyclic = (neighbor: Neighbor) => relations[neighbor.kind].shape === 'acyclic';
  const above = neighbors.filter((neighbor) => acyclic(neighbor) && neighbor.outward);
  const below = neighbors.filter((neighbor) => acyclic(neighbor) && !neighbor.outward);
  const beside = neighbors.filter((neighbor) => !acyclic(neighbor));
  const placed: PlacedNeighbor[] = [];
  let y = gap;

  const place = (rows: readonly Neighbor[]) => {
    for (const [i, neighbor] of rows.entries()) {
      const side = i % 2 ? 'right' : 'left';
      placed.push({ ...neighbor, side, lines: breakName(neighbor.pattern.title), x: side === 'left' ? 0 : width - box.width, y });
      if (side === 'right' || i === rows.length - 1) y += box.height + gap;
    }
  };
  place(above);
  const center = { y, lines: breakName(title, 30) };
  y += box.height + gap;
  place(beside);
  if (below.length) y += gap;
  place(below);
  return { width, height: y, spine: width / 2, center, neighbors: placed, box };
}

/** One stop of a walk: its place, and its name on the side where there is room. */
export interface Stop {
  x: number;
  y: number;
  lines: string[];
  /** Where the name begins or ends, and which of the two. */
  label: { x: number; anchor: 'start' | 'end' };
}

export interface Walk {
  width: number;
  height: number;
  /** Where each chapter’s column is. */
  columns: number[];
  top: number;
  stops: Stop[];
}

/** Places the steps of a walk one below the other, each in the column of its chapter: how it wanders through the language. */
export function layOutWalk(steps: readonly { title: string; column: number }[], columnCount: number): Walk {
  const columns = Array.from({ length: columnCount }, (_, i) => walkMargin + ((width - 2 * walkMargin) * i) / Math.max(1, columnCount - 1));
  const stops = steps.map(({ title, column }, i): Stop => {
    const x = columns[column] ?? walkMargin;
    const right = x < width / 2;
    return { x, y: walkTop + i * walkRow, lines: breakName(title, 24), label: { x: right ? x + 15 : x - 15, anchor: right ? 'start' : 'end' } };
  });
  return { width, height: walkTop + (steps.length - 1) * walkRow + 24, columns, top: walkTop - 18, stops };
}

const walkMargin = 14;
const walkTop = 96;
const walkRow = 40;

const width = 344;
const gap = 8;
const box = { width: 150, height: 40 };

/** At most two lines, as even as possible; together they are the name again. */
export function breakName(name: string, room = 20): string[] {
  if (name.length <= room) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index + 1);
  const breaks = spaces.length ? spaces : [...name.matchAll(/-/g)].map(({ index }) => index + 1);
  const middle = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle)];
}
