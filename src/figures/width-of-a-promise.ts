import { normalCdf } from './mean-against-maximum.ts';
import type { Plot, Point } from './plot.ts';

/** Noise of the easy and of the hard half of the inputs. */
export const SIGMAS = [0.5, 2] as const;

/** Share of outcomes within ±`width` where the noise has standard deviation `sigma`. */
export const covered = (width: number, sigma: number): number => 2 * normalCdf(width / sigma) - 1;

/** The value in [0, 40] at which an increasing function reaches `level`. */
function invert(f: (x: number) => number, level: number): number {
  let [low, high] = [0, 40];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < level) low = middle;
    else high = middle;
  }
  return low;
}

/** Half-width when all residuals go into one quantile. */
export const common = (coverage: number): number => invert((w) => SIGMAS.reduce((t, s) => t + covered(w, s) / SIGMAS.length, 0), coverage);

/** Mean half-width when each residual is divided by the noise at its input first. */
export const scaled = (coverage: number): number => invert((z) => covered(z, 1), coverage) * (SIGMAS.reduce((a, b) => a + b, 0) / SIGMAS.length);

const levels = Array.from({ length: 50 }, (_, i) => 0.5 + i / 100);
const curve = (f: (coverage: number) => number): Point[] => levels.map((c) => [c, f(c)]);

export const plot: Plot = {
  alt: 'Mean half-width of the interval against the promised coverage, from 0.5 to 0.99. The common width is narrower below about 0.8 and wider above; at 0.9 it is 2.56 against 2.06, at 0.99 it is 4.65 against 3.22. Both rise steeply toward the right.',
  x: { label: 'Promised coverage', domain: [0.5, 1] },
  y: { label: 'Mean half-width', domain: [0, 5] },
  series: [
    { name: 'scaled by the noise', points: curve(scaled) },
    { name: 'one width for all', points: curve(common), dashed: true },
  ],
  rules: [{ x: 0.9 }],
};
