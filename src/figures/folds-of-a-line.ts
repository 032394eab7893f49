import type { Plot, Point } from './plot.ts';

/** The fold 2 min(x, 1 - x) of the unit interval, written as two rectified units: relu(2x) - relu(4x - 2). */
export function fold(x: number): number {
  return Math.max(0, 2 * x) - Math.max(0, 4 * x - 2);
}

/** The fold applied `times` times: 2^times linear pieces on [0, 1] from 2 * times rectified units. */
export function folded(x: number, times: number): number {
  let value = x;
  for (let i = 0; i < times; i += 1) value = fold(value);
  return value;
}

function curve(times: number): Point[] {
  return Array.from({ length: 65 }, (_, i): Point => [i / 64, folded(i / 64, times)]);
}

export const plot: Plot = {
  alt: 'Output against input, both from 0 to 1. Without a fold it is the diagonal. After one fold it is a tent with its peak at one half. After three folds it is a zigzag of eight straight pieces, so every height is reached by eight inputs.',
  x: { label: 'Input', domain: [0, 1] },
  y: { label: 'Code', domain: [0, 1] },
  series: [
    { name: 'three folds', points: curve(3) },
    { name: 'one fold', points: curve(1), dashed: true },
    { name: 'no fold', points: curve(0), dashed: true },
  ],
  rules: [{ y: 0.4, text: 'one code, eight inputs' }],
};
