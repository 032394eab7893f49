import type { Axis, Plot, Point } from './plot.ts';

/** Where a plot puts its points, in the units of its drawing: for the renderer, and for the browser that moves them. */

export const frame = { width: 440, height: 304, left: 52, right: 24, bottom: 42, top: 40 } as const;

/** From the units of the axes to those of the drawing; NaN for what lies outside the frame. */
export function projection({ x, y }: Plot): (point: Point) => Point {
  const across = scale(x, frame.left, frame.width - frame.right);
  const up = scale(y, frame.height - frame.bottom, frame.top);
  return ([a, b]) => [across(a), up(b)];
}

function scale({ domain, scale: kind }: Axis, from: number, to: number): (value: number) => number {
  if (!domain) throw new Error('A plot that moves needs the domain of both axes.');
  const warp = kind === 'log' ? Math.log : (value: number) => value;
  const [low, high] = domain.map(warp) as [number, number];
  return (value) => {
    const share = (warp(value) - low) / (high - low);
    return share > -1e-6 && share < 1 + 1e-6 ? from + share * (to - from) : NaN;
  };
}

/** The path of a line or of steps through points; it is broken where a point is not finite. */
export function linePath(points: readonly Point[], stepped = false): string {
  let path = '';
  let before: Point | undefined;
  for (const point of points) {
    const [x, y] = point;
    const whole = Number.isFinite(x) && Number.isFinite(y);
    if (whole) path += before ? `${stepped ? `H${round(x)}V${round(y)}` : `L${round(x)},${round(y)}`}` : `M${round(x)},${round(y)}`;
    before = whole ? point : undefined;
  }
  return path;
}

const round = (value: number) => Math.round(value * 100) / 100;
