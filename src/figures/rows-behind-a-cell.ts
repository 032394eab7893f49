import type { Plot, Point } from './plot.ts';

/** Values of one column, value i with probability proportional to 1 / i. */
const VALUES = 100;
/** Rows that a cell needs before its own average is worth something. */
export const ENOUGH = 20;

/** Probabilities of the cells of a cross of `columns` independent columns, as [probability, number of cells that have it]. */
export function cells(columns: number): [probability: number, count: number][] {
  const total = Array.from({ length: VALUES }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b);
  let products = new Map([[1, 1]]);
  for (let c = 0; c < columns; c++) {
    const next = new Map<number, number>();
    for (const [p, count] of products) for (let i = 1; i <= VALUES; i++) next.set(p * i, (next.get(p * i) ?? 0) + count);
    products = next;
  }
  return [...products].map(([product, count]) => [1 / product / total ** columns, count]);
}

/** Probability that a Poisson variable reaches `least`. */
export function reaches(mean: number, least: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let i = 0; i < least; i++) {
    below += term;
    term *= mean / (i + 1);
  }
  return Math.max(0, 1 - below);
}

/** Share of new rows whose cell had at least ENOUGH of the n training rows. */
export function covered(table: [number, number][], n: number): number {
  return table.reduce((sum, [p, count]) => sum + count * p * reaches(n * p, ENOUGH), 0);
}

const sizes = Array.from({ length: 43 }, (_, i) => 10 ** (2 + i / 7));
function curve(columns: number): Point[] {
  const table = cells(columns);
  return sizes.map((n): Point => [n, 100 * covered(table, n)]);
}

export const plot: Plot = {
  alt: 'Share of new rows whose cell was seen at least 20 times in training, against the number of training rows from 100 to 100 million, for columns of 100 values with Zipf frequencies. At a million rows it is 100 percent for one column, 95 for a cross of two and 47 for a cross of three. At 10,000 rows it is 98, 31 and 3 percent.',
  x: { label: 'Training rows', scale: 'log', domain: [100, 1e8] },
  y: { label: 'New rows in a cell with 20 examples', unit: '%', domain: [0, 100] },
  series: [
    { name: 'one column', points: curve(1), dashed: true },
    { name: 'cross of two', points: curve(2) },
    { name: 'cross of three', points: curve(3), dashed: true },
  ],
};
