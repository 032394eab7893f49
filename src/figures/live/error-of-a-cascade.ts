import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/** The small model's confidence is uniform on [1/2, 1] and true. A threshold t passes on the share 2t - 1, so t = (1 + share) / 2. */
export const threshold = (share: number): number => (1 + share) / 2;

/** Errors of the small model among what it keeps, as a share of all requests: the integral of 2 (1 - g) from t to 1. */
export const kept = (share: number): number => (1 - threshold(share)) ** 2;

/** Error of the large model alone, and of the small one: kept(0) = 1/4. */
export const LARGE = 0.1;

/** The large model errs equally often on all requests. */
export const independent = (share: number, large = LARGE): number => kept(share) + large * share;

/** The large model errs with probability proportional to 1 - g, at the same average: it finds the same requests hard. */
export const alike = (share: number, large = LARGE): number => kept(share) + (large / kept(0)) * (kept(0) - kept(share));

/** Requests passed on by lot. */
export const lot = (share: number, large = LARGE): number => kept(0) * (1 - share) + large * share;

/** Cost per request in units of the large model's, when the small one costs `ratio` of it and answers first. */
export const cost = (share: number, ratio: number): number => ratio + share;

const shares = Array.from({ length: 51 }, (_, k) => k / 50);
const over = (f: (share: number) => number): Point[] => shares.map((s) => [100 * s, 100 * f(s)]);

export const live: LivePlot = {
  controls: [
    { name: 'large', label: 'Error of the large model', min: 0.01, max: 0.2, step: 0.01, value: 0.1, show: (large) => `${(100 * large).toFixed(0)} %` },
  ],
  draw: ({ large = LARGE }) => ({
    alt: 'Error against the share of requests passed on. All curves start at 25 percent, the small model alone, and end at 10, the large one. By lot it is a straight line. If the large model stumbles over the same requests, the curve sags to 14 percent at one half and never goes below 10. If its errors are independent of the small model’s doubt, the curve reaches 10 at 60 percent and 9 at 80.',
    x: { label: 'Requests passed on', unit: '%', domain: [0, 100] },
    y: { label: 'Error', unit: '%', domain: [0, 26] },
    series: [
      { name: 'independent errors', points: over((share) => independent(share, large)) },
      { name: 'same hard cases', points: over((share) => alike(share, large)) },
      { name: 'by lot', dashed: true, points: over((share) => lot(share, large)) },
    ],
  }),
  say: ({ large = LARGE }) =>
    `Half of the requests passed on: ${(100 * independent(0.5, large)).toFixed(1)} percent errors if mistakes are independent, ${(100 * alike(0.5, large)).toFixed(1)} if both find the same requests hard, ${(100 * lot(0.5, large)).toFixed(1)} by lot.`,
};

export const plot: Plot = live.draw(defaults(live));
