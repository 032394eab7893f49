import { normalCdf } from '../mean-against-maximum.ts';
import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

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
export const common = (coverage: number, sigmas: readonly number[] = SIGMAS): number =>
  invert((w) => sigmas.reduce((t, s) => t + covered(w, s) / sigmas.length, 0), coverage);

/** Mean half-width when each residual is divided by the noise at its input first. */
export const scaled = (coverage: number, sigmas: readonly number[] = SIGMAS): number =>
  invert((z) => covered(z, 1), coverage) * (sigmas.reduce((a, b) => a + b, 0) / sigmas.length);

const levels = Array.from({ length: 50 }, (_, i) => 0.5 + i / 100);
const curve = (f: (coverage: number) => number): Point[] => levels.map((c) => [c, f(c)]);

export const live: LivePlot = {
  controls: [{ name: 'hard', label: 'Noise of the hard half', min: 0.5, max: 4, step: 0.1, value: 2 }],
  draw: ({ hard = 2 }) => ({
    alt: 'Mean half-width of the interval against the promised coverage, from 0.5 to 0.99. The common width is narrower below about 0.8 and wider above; at 0.9 it is 2.56 against 2.06, at 0.99 it is 4.65 against 3.22. Both rise steeply toward the right.',
    x: { label: 'Promised coverage', domain: [0.5, 1] },
    y: { label: 'Mean half-width', domain: [0, 8] },
    series: [
      { name: 'scaled by the noise', points: curve((coverage) => scaled(coverage, [SIGMAS[0], hard])) },
      { name: 'one width for all', points: curve((coverage) => common(coverage, [SIGMAS[0], hard])), dashed: true },
    ],
    rules: [{ x: 0.9 }],
  }),
  say: ({ hard = 2 }) =>
    `At a promise of 0.90, one half-width for all is ${common(0.9, [SIGMAS[0], hard]).toFixed(2)} and covers ${(100 * covered(common(0.9, [SIGMAS[0], hard]), hard)).toFixed(0)} percent of the hard half; scaled by the noise, the mean is ${scaled(0.9, [SIGMAS[0], hard]).toFixed(2)}.`,
};

export const plot: Plot = live.draw(defaults(live));
