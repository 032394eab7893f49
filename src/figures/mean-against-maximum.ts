import type { Plot, Point } from './plot.ts';

/** Standard normal distribution function: power series of the error function near 0, continued fraction in the tail. */
export function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  let upper: number;
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let k = 1; k < 60; k += 1) {
      term *= (-x * x) / k;
      sum += term / (2 * k + 1);
    }
    upper = (1 - (2 / Math.sqrt(Math.PI)) * sum) / 2;
  } else {
    let fraction = 0;
    for (let k = 60; k >= 1; k -= 1) fraction = k / 2 / (x + fraction);
    upper = Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction)) / 2;
  }
  return z > 0 ? 1 - upper : upper;
}

/**
 * Probability that the mean of `positions` unit-variance normal responses, `active` of them raised by `height`, exceeds the mean of as
 * many that are noise alone (the area under the ROC curve of the pooled value).
 */
export function meanDetects(positions: number, active: number, height: number): number {
  return normalCdf((active * height) / Math.sqrt(2 * positions));
}

/** The same for the maximum: the integral of the noise maximum's distribution function against the signal maximum's density. */
export function maximumDetects(positions: number, active: number, height: number): number {
  const noise = (x: number): number => normalCdf(x) ** positions;
  const signal = (x: number): number => normalCdf(x - height) ** active * normalCdf(x) ** (positions - active);
  const step = 0.01;
  let sum = 0;
  let before = 0;
  for (let x = -8; x < height + 9; x += step) {
    const after = signal(x + step);
    sum += noise(x + step / 2) * (after - before);
    before = after;
  }
  return sum;
}

const POSITIONS = 1000;
const EVIDENCE = 40;
const counts = Array.from({ length: 60 }, (_, i) => Math.round(2 * 50 ** (i / 59))).filter((k, i, all) => k !== all[i - 1]);
const curve = (detects: (active: number) => number): Point[] => counts.map((active) => [active, detects(active)]);

export const plot: Plot = {
  alt: 'Probability that a signal scores above noise, against the number of active positions from 2 to 100 of 1,000, with the sum of all rises fixed at 40 standard deviations. The mean stays at 0.81 everywhere. The maximum starts at 1, falls below the mean between 23 and 24 active positions and reaches 0.56 at 100.',
  x: { label: 'Active positions of 1,000', scale: 'log', domain: [2, 100] },
  y: { label: 'Chance to rank above noise', domain: [0.5, 1] },
  series: [
    { name: 'maximum', points: curve((active) => maximumDetects(POSITIONS, active, EVIDENCE / active)) },
    { name: 'mean', points: curve((active) => meanDetects(POSITIONS, active, EVIDENCE / active)), dashed: true },
  ],
};
