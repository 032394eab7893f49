import type { Plot, Point } from './plot.ts';

/** Half the width of the 95 percent Wilson interval for a share p seen among n independent examples. */
export function halfWidth(p: number, n: number, z = 1.96): number {
  return (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
}

/** Both ends of that interval. */
export function interval(p: number, n: number, z = 1.96): [low: number, high: number] {
  const center = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  return [center - halfWidth(p, n, z), center + halfWidth(p, n, z)];
}

/** Chance that among m slices with the overall error rate p, at least one of n examples shows a rate of `factor`·p or more. */
export function falseAlarm(m: number, n: number, p: number, factor: number): number {
  const least = Math.ceil(factor * p * n - 1e-9);
  let logMass = n * Math.log(1 - p);
  let below = 0;
  for (let k = 0; k < least; k++) {
    below += Math.exp(logMass);
    logMass += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
  }
  return 1 - Math.min(below, 1) ** m;
}

const RATE = 0.05;
const sizes = Array.from({ length: 40 }, (_, i) => (i + 1) * 10);
const curve = (m: number): Point[] => sizes.map((n) => [n, falseAlarm(m, n, RATE, 2)]);

export const plot: Plot = {
  alt: 'Chance that at least one slice shows twice the overall error rate of 5 percent although none is really worse, against examples per slice from 10 to 400. With 100 slices it is 0.94 at 100 examples each and 0.03 only at 300; with a single slice, named before, it is 0.03 at 100 already. Ten slices lie between.',
  x: { label: 'Labeled examples in each slice' },
  y: { label: 'Chance of a false alarm', domain: [0, 1] },
  series: [
    { name: '100 slices', points: curve(100) },
    { name: '10 slices', points: curve(10), dashed: true },
    { name: 'one slice, named before', points: curve(1), dashed: true },
  ],
};
