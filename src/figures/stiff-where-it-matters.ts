import type { Plot, Point } from './plot.ts';

/** Curvature of the old task's loss along two weights; its minimum is at (0, 0). The new task has curvature 1 and minimum (1, 1). */
export const CURVATURE: readonly number[] = [25, 1];

/** Weights that minimize the new loss plus strength / 2 * sum of stiffness * weight^2: 1 / (1 + strength * stiffness). */
export function settle(strength: number, stiffness: readonly number[]): number[] {
  return stiffness.map((s) => 1 / (1 + strength * s));
}

/** Old task: half the sum of curvature * weight^2. */
export function oldLoss(weights: readonly number[]): number {
  return weights.reduce((sum, w, i) => sum + 0.5 * (CURVATURE[i] ?? 0) * w * w, 0);
}

/** New task: half the squared distance to (1, 1). */
export function newLoss(weights: readonly number[]): number {
  return weights.reduce((sum, w) => sum + 0.5 * (1 - w) * (1 - w), 0);
}

function curve(stiffness: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 120; i += 1) {
    const weights = settle(10 ** (-3.5 + (6 * i) / 120), stiffness);
    points.push([newLoss(weights), oldLoss(weights)]);
  }
  return points;
}

export const plot: Plot = {
  alt: 'Loss on the old task against loss on the new one, as the strength of the penalty grows. Both curves start at 13 with nothing lost on the new task and end at zero with a loss of 1 on the new task. The curve of the Fisher penalty lies far below: at a new-task loss of 0.3 it is near 1, the other near 2.6; at 0.59 it is 0.14 against 0.71.',
  x: { label: 'Loss on the new task', domain: [0, 1] },
  y: { label: 'Loss on the old task', domain: [0, 13] },
  series: [
    { name: 'weighted by Fisher', points: curve(CURVATURE) },
    { name: 'all weights alike', points: curve([1, 1]), dashed: true },
  ],
};
