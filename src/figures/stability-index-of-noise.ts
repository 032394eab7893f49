import type { Plot, Point } from './plot.ts';

/** Bins of equal share under the reference, as the stability index is usually computed. */
export const BINS = 10;
/** 99.9 percent point of the chi-square distribution with 9 degrees of freedom. */
export const CHI = 27.877;

/** Population stability index of two lists of shares: the sum of both relative entropies. */
export const psi = (p: readonly number[], q: readonly number[]): number => p.reduce((sum, x, i) => sum + ((q[i] ?? 0) - x) * Math.log((q[i] ?? 0) / x), 0);

/** Standard normal distribution function (Zelen and Severo; error below 1e-7). */
export function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail =
    (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x > 0 ? 1 - tail : tail;
}

/** Deciles of the standard normal. */
const cuts = [-1.281552, -0.841621, -0.524401, -0.253347, 0, 0.253347, 0.524401, 0.841621, 1.281552];

/** Shares of the ten bins after the mean has moved by `shift` standard deviations. */
export const shares = (shift: number): number[] => {
  const below = [0, ...cuts.map((c) => normal(c - shift)), 1];
  return below.slice(1).map((x, i) => x - (below[i] ?? 0));
};

/** The index for a moved mean, without sampling noise. */
export const moved = (shift: number): number => psi(shares(0), shares(shift));

/** What noise alone adds on average, with `n` rows in the window and `m` in the reference. */
export const noise = (n: number, m = Number.POSITIVE_INFINITY): number => (BINS - 1) * (1 / n + 1 / m);

/** The index that noise alone exceeds once in a thousand windows. */
export const limit = (n: number, m = Number.POSITIVE_INFINITY): number => CHI * (1 / n + 1 / m);

const rows = Array.from({ length: 41 }, (_, i) => 30 * 10 ** (i / 9));
const curve = (f: (n: number) => number): Point[] => rows.map((n) => [n, f(n)]);

export const plot: Plot = {
  alt: 'Population stability index against rows in the window, both on log axes, for ten bins. Noise alone gives nine divided by the number of rows on average, 0.3 at 30 rows and 0.0009 at ten thousand, and exceeds three times that once in a thousand windows. A mean that moved by half a standard deviation gives about 0.24 and one that moved by a twentieth gives about 0.0024, which stands out from the noise only from about eight thousand rows on. The customary limit 0.2 is crossed by noise below about 140 rows.',
  x: { label: 'Rows in the window', scale: 'log', domain: [30, 800000] },
  y: { label: 'Stability index', scale: 'log', domain: [0.0003, 1] },
  series: [
    { name: 'half a deviation', points: curve((n) => moved(0.5) + noise(n)) },
    { name: 'a twentieth', points: curve((n) => moved(0.05) + noise(n)) },
    { name: 'noise, 1 in 1,000', dashed: true, points: curve((n) => limit(n)).filter(([, y]) => y > 0.0003) },
    { name: 'noise, mean', dashed: true, points: curve((n) => noise(n)).filter(([, y]) => y > 0.0003) },
  ],
  rules: [{ y: 0.2 }],
  notes: [{ at: [3000, 0.095], text: 'customary limit, 0.2' }],
};
