/** A plot as data: what to draw, never how. `render-plot.ts` draws every plot in one style. */

/** `[x, y]` in the units of the axes. */
export type Point = readonly [x: number, y: number];

export interface Axis {
  /** What is measured, in sentence case: "Validation loss". */
  label: string;
  /** Its unit, where it has one: "nats", "ms", "GiB". */
  unit?: string;
  /** Default linear. */
  scale?: 'linear' | 'log';
  /** The range shown; computed from the points when absent. */
  domain?: readonly [number, number];
  /** Names for x = 0, 1, 2, …: makes this axis categorical (bars). */
  categories?: readonly string[];
}

export interface Series {
  /** Written at the end of the line, or in the legend of bars and dots. */
  name: string;
  points: readonly Point[];
  /** Default a line. */
  as?: 'line' | 'step' | 'dots' | 'bars' | 'area';
  /** The pattern at work is solid, what it is compared with is dashed. */
  dashed?: boolean;
}

export interface Plot {
  /** What a reader who cannot see it should know: what is drawn, and what it shows. */
  alt: string;
  x: Axis;
  y: Axis;
  /** One to five. */
  series: readonly Series[];
  /** Reference lines at one x or one y. */
  rules?: readonly { x?: number; y?: number; text?: string }[];
  /** Short remarks at a place. */
  notes?: readonly { at: Point; text: string }[];
}
