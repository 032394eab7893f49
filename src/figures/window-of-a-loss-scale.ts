import type { Plot, Point } from './plot.ts';

/** Gradients of a hundred million weights: their base-ten logarithms are normal, around 1e-7, with a deviation of 1.1 decades. */
const WEIGHTS = 1e8;
const CENTER = -7;
const DECADES = 1.1;

/** float16 rounds magnitudes below half its smallest number to zero, and those above its largest to infinity. */
export const SMALLEST = 2 ** -24;
export const LARGEST = 65504;

/** Probability that a standard normal exceeds z (complementary error function, continued fraction or series). */
export function tail(z: number): number {
  if (z < 0) return 1 - tail(-z);
  if (z < 2.5) {
    let [term, sum] = [z, z];
    for (let n = 1; n < 60; n++) {
      term *= (-z * z) / (2 * n);
      sum += term / (2 * n + 1);
    }
    return 0.5 - sum / Math.sqrt(2 * Math.PI);
  }
  let fraction = 0;
  for (let n = 60; n >= 1; n--) fraction = n / (z + fraction);
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / (z + fraction);
}

/** Share of gradient entries that become zero at a loss scale. */
export const lost = (scale: number): number => tail((CENTER - Math.log10(SMALLEST / 2 / scale)) / DECADES);

/** Share of steps in which at least one entry overflows, and which are therefore skipped. */
export const skipped = (scale: number): number => -Math.expm1(WEIGHTS * Math.log1p(-tail((Math.log10(LARGEST / scale) - CENTER) / DECADES)));

const exponents = Array.from({ length: 49 }, (_, i) => i / 2);
const points = (f: (scale: number) => number): Point[] => exponents.map((e) => [2 ** e, 100 * f(2 ** e)] as const);

export const plot: Plot = {
  alt: 'Percent against loss scale, log axis from 1 to 16 million. Gradient entries lost as zeros fall from 32 percent without scaling to 2 percent at 64 and to nearly none beyond 4,096. Steps skipped for overflow are nearly none up to 16,000 and rise to 100 percent by a million. Between lies the window.',
  x: { label: 'Loss scale', scale: 'log' },
  y: { label: 'Share', unit: 'percent' },
  series: [
    { name: 'entries rounded to zero', points: points(lost) },
    { name: 'steps that overflow', dashed: true, points: points(skipped) },
  ],
  rules: [{ x: 65536, text: '65,536' }],
};
