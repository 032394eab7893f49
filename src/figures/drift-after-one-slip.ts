import type { Plot, Point } from './plot.ts';

/** Probability of slipping off the training distribution in one step while on it. */
export const slip = 0.01;

/** Probability of being off course after `step` steps: a two-state chain that starts on course, leaves it with `slip` and returns with `recovery`. */
export function offCourse(step: number, recovery: number): number {
  const rate = slip + recovery;
  return (slip / rate) * (1 - (1 - rate) ** step);
}

/** Expected number of steps off course among the first `length`. */
export function stepsOffCourse(length: number, recovery: number): number {
  let sum = 0;
  for (let step = 1; step <= length; step += 1) sum += offCourse(step, recovery);
  return sum;
}

function curve(recovery: number): Point[] {
  const points: Point[] = [];
  for (let length = 0; length <= 200; length += 2) points.push([length, stepsOffCourse(length, recovery)]);
  return points;
}

export const plot: Plot = {
  alt: 'Expected number of steps off course against the length generated, from 0 to 200, with one slip per hundred steps. Without recovery the curve bends upward, to 114 of 200 steps. With a chance of recovery of 5 percent a step it becomes a line that reaches 31; with 50 percent it stays near the axis and reaches 4.',
  x: { label: 'Length generated', unit: 'steps', domain: [0, 200] },
  y: { label: 'Expected steps off course', domain: [0, 120] },
  series: [
    { name: 'never recovers', points: curve(0) },
    { name: 'recovers, 5 % a step', points: curve(0.05), dashed: true },
    { name: 'recovers, 50 % a step', points: curve(0.5), dashed: true },
  ],
};
