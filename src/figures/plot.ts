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

/** A number that the reader may turn. */
export interface Control {
  name: string;
  /** In sentence case: “Temperature”. */
  label: string;
  min: number;
  max: number;
  step: number;
  /** What the printed page shows; it must make the point already. */
  value: number;
  unit?: string;
  /** Where the slider itself is not what is meant, such as a power of two: what it stands for. */
  show?: (value: number) => string;
}

export type Values = Readonly<Record<string, number>>;

/**
 * A plot that the reader can play with. For all values it has the same series in the same order and the same axes with
 * a `domain`, so that the browser has only to move what Observable Plot drew.
 */
export interface LivePlot {
  /** One to three. */
  controls: readonly Control[];
  draw(values: Values): Plot;
  /** One sentence with the numbers that matter for these values. */
  say(values: Values): string;
}

/** The values with which a live plot is printed. */
export function defaults({ controls }: LivePlot): Values {
  return Object.fromEntries(controls.map(({ name, value }) => [name, value]));
}

/** The value of a control in words. */
export function showValue({ unit, show }: Control, value: number): string {
  return show ? show(value) : `${value.toLocaleString('en', { maximumSignificantDigits: 4 })}${unit ? ` ${unit}` : ''}`;
}
