import type { Plot, Point } from './plot.ts';

/** Samples per task in the stream, and slots of the buffer. */
export const PER_TASK = 10000;
export const CAPACITY = 5000;

/** Samples of the first task in a queue of the last `CAPACITY` samples after `seen` samples. */
export function inQueue(seen: number): number {
  const oldest = Math.max(0, seen - CAPACITY);
  return Math.max(0, Math.min(seen, PER_TASK) - oldest);
}

/** Expected samples of the first task in a uniform reservoir of `CAPACITY` after `seen` samples. */
export function inReservoir(seen: number): number {
  return seen <= CAPACITY ? seen : (CAPACITY * Math.min(seen, PER_TASK)) / seen;
}

function curve(count: (seen: number) => number): Point[] {
  const points: Point[] = [];
  for (let k = 0; k <= 100; k += 1) points.push([k, count(k * 1000)]);
  return points;
}

export const plot: Plot = {
  alt: 'Samples of the first task in a buffer of 5,000 against the thousands of samples seen, with a new task every 10,000. Both policies fill up to 5,000 and stay there until the first task ends at 10,000. The queue then falls to zero by 15,000. The reservoir falls to 2,500 at 20,000 and to 500 at 100,000.',
  x: { label: 'Samples seen', unit: 'thousands', domain: [0, 100] },
  y: { label: 'First-task samples kept', domain: [0, 5500] },
  series: [
    { name: 'reservoir', points: curve(inReservoir) },
    { name: 'queue', points: curve(inQueue), dashed: true },
  ],
  rules: [{ x: 10, text: 'first task ends' }],
};
