import type { Plot, Point } from './plot.ts';

/**
 * First-order progress of a quiet task from one joint step, as a multiple of its progress when it steps alone. Its gradient has
 * length 1, the other task's has length `loudness`, and `cosine` is the cosine between them on the shared weights. The joint
 * step moves along the sum of both gradients: g1 . (g1 + g2) / |g1|^2 = 1 + loudness * cosine.
 */
export function progressOfQuietTask(loudness: number, cosine: number): number {
  return 1 + loudness * cosine;
}

/** The cosine below which the joint step makes the quiet task worse; no such cosine exists while the other is quieter. */
export function harmfulBelow(loudness: number): number {
  return -1 / loudness;
}

function line(loudness: number): Point[] {
  const points: Point[] = [];
  for (let i = -20; i <= 20; i += 1) points.push([i / 40, progressOfQuietTask(loudness, i / 40)]);
  return points;
}

export const plot: Plot = {
  alt: "Progress of the quiet task in one joint step, relative to a step of its own, against the cosine between the two tasks' gradients from -0.5 to 0.5. Three lines meet at 1 where the cosine is 0. With gradients of equal length the line stays above zero; with the other three times as long it crosses zero at -0.33, and with ten times at -0.1.",
  x: { label: 'Cosine between the two gradients', domain: [-0.5, 0.5] },
  y: { label: 'Progress (alone = 1)', domain: [-4, 6] },
  series: [
    { name: 'other is 10x as long', points: line(10) },
    { name: 'other is 3x as long', points: line(3), dashed: true },
    { name: 'equal lengths', points: line(1), dashed: true },
  ],
  rules: [{ y: 0 }],
  notes: [{ at: [0.1, -1.2], text: 'below 0: gets worse' }],
};
