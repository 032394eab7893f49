import type { Plot, Point } from './plot.ts';

/** A rate for every step: `progress` runs from 0 to 1. */
export type Schedule = (progress: number) => number;
export const constant =
  (rate: number): Schedule =>
  () =>
    rate;
export const cosine =
  (peak: number): Schedule =>
  (p) =>
    (peak * (1 + Math.cos(Math.PI * p))) / 2;
/** Hold the peak, then go down to zero in a straight line over the last `share` of the run. */
export const cooldown =
  (peak: number, share: number): Schedule =>
  (p) =>
    peak * Math.min(1, (1 - p) / share);

/** Forty directions of a noisy quadratic with curvatures from 1 down to 1/700 and gradient noise of variance `NOISE`·h. */
const CURVATURES = Array.from({ length: 40 }, (_, i) => 10 ** ((-2.85 * i) / 39));
export const NOISE = 0.2;

/** Expected excess loss after every step: V ← (1 − ηh)² V + η²·NOISE·h in each direction, from V = 1/h. */
export function run(schedule: Schedule, steps: number): number[] {
  let v = CURVATURES.map((h) => 1 / h);
  const expected = () => v.reduce((sum, x, i) => sum + 0.5 * (CURVATURES[i] ?? 0) * x, 0) / CURVATURES.length;
  const losses = [expected()];
  for (let n = 0; n < steps; n++) {
    const rate = schedule(n / steps);
    v = v.map((x, i) => (1 - rate * (CURVATURES[i] ?? 0)) ** 2 * x + rate * rate * NOISE * (CURVATURES[i] ?? 0));
    losses.push(expected());
  }
  return losses;
}

export const PEAK = 1;
export const STEPS = 3000;
const points = (schedule: Schedule): Point[] => run(schedule, STEPS).flatMap((l, n) => (n % 10 ? [] : [[n, l] as const]));

export const plot: Plot = {
  alt: 'Expected excess loss of a noisy quadratic over 3,000 steps, log axis. A constant high rate falls fast and then stays at 0.012. The run that holds this rate and brings it to zero over the last fifth lies on that curve until then and drops to 0.0006. Cosine descends earlier and ends at nearly the same place. A tenth of the rate is still at 0.025 and falling.',
  x: { label: 'Step' },
  y: { label: 'Expected excess loss', scale: 'log' },
  series: [
    { name: 'hold, then cooldown', points: points(cooldown(PEAK, 0.2)) },
    { name: 'cosine', points: points(cosine(PEAK)) },
    { name: 'constant, high', dashed: true, points: points(constant(PEAK)) },
    { name: 'constant, a tenth', dashed: true, points: points(constant(PEAK / 10)) },
  ],
};
