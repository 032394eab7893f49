import type { Plot } from './plot.ts';

/** Change of a least-squares prediction at x, in units of x's residual, when copies of x with hat value t in all are removed. */
export function actual(t: number): number {
  return t / (1 - t);
}

/** The same change as influence predicts it: copy by copy, added up. */
export function summed(t: number): number {
  return t;
}

/** Both, measured: a line through the origin fitted to `others` and `copies` equal points, then refitted without `removed` of these. */
export function measured(removed: number, copies = 20, others = 20): { leverage: number; change: number; predicted: number } {
  const [x, y] = [2, 3];
  const rest = Array.from({ length: others }, (_, i) => [0.8 + (0.4 * i) / (others - 1), Math.sin(i)] as const);
  const fit = (count: number) => {
    const xx = count * x * x + rest.reduce((sum, [a]) => sum + a * a, 0);
    const xy = count * x * y + rest.reduce((sum, [a, b]) => sum + a * b, 0);
    return { slope: xy / xx, xx };
  };
  const full = fit(copies);
  const residual = y - full.slope * x;
  const leverage = (removed * x * x) / full.xx;
  return { leverage, change: ((full.slope - fit(copies - removed).slope) * x) / residual, predicted: leverage };
}

const grid = Array.from({ length: 81 }, (_, i) => i / 100);

export const plot: Plot = {
  alt: 'Change of a prediction over the total hat value of the removed examples. The sum of their single influences is the diagonal. The true change follows t over 1 minus t: it is 0.11 at 0.1, 1 at 0.5, twice the estimate, and 4 at 0.8, five times the estimate. Dots from refitted regressions lie on the curve.',
  x: { label: 'Total hat value of the removed copies' },
  y: { label: 'Change of the prediction', unit: 'residuals' },
  series: [
    { name: 'refitted without them', points: grid.map((t) => [t, actual(t)] as const) },
    {
      name: 'measured',
      as: 'dots',
      points: [2, 6, 10, 14, 18].map((k) => {
        const { leverage, change } = measured(k);
        return [leverage, change] as const;
      }),
    },
    { name: 'sum of influences', dashed: true, points: grid.map((t) => [t, summed(t)] as const) },
  ],
};
