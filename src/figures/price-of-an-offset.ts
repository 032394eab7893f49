import type { Plot, Point } from './plot.ts';

/** Condition number of the Hessian [[a, b], [b, c]]. */
export function condition(a: number, b: number, c: number): number {
  const trace = a + c;
  const det = a * c - b * b;
  const top = (trace + Math.sqrt((a - c) ** 2 + 4 * b * b)) / 2;
  return top / (det / top) || trace;
}

/** A weight and a bias fitted by squared loss to an input of deviation 1 and mean r. */
export const offset = (r: number): number => condition(1 + r * r, r, 1);

/** The same after each parameter's own curvature is divided out, as rates per weight do: ones on the diagonal, the correlation beside it. */
export const offsetRescaled = (r: number): number => {
  const rho = r / Math.sqrt(1 + r * r);
  return condition(1, rho, 1);
};

/** Weights of two centered, uncorrelated inputs whose deviations have the ratio r. */
export const ratio = (r: number): number => condition(r * r, 0, 1);

/** Steps of descent at one over the largest curvature until the slow direction's error is a hundredth. */
export const steps = (kappa: number): number => Math.log(100) / -Math.log1p(-1 / kappa);

const xs = Array.from({ length: 61 }, (_, i) => 10 ** (i / 30));
const curve = (f: (r: number) => number): Point[] => xs.map((r): Point => [r, f(r)]);

export const plot: Plot = {
  alt: 'Condition number against r from 1 to 100, both axes logarithmic. For an input whose mean is r deviations from zero it rises from 7 to 10,000 at r = 10 and 100 million at 100. For the same input with a rate for each weight it rises to 400 at 10 and 40,000 at 100. For two inputs with scales in the ratio r it is 100 at 10 and 10,000 at 100. Standardized inputs stay at 1.',
  x: { label: 'Mean over deviation, or ratio of two scales', scale: 'log', domain: [1, 100] },
  y: { label: 'Condition number', scale: 'log', domain: [0.5, 1e9] },
  series: [
    { name: 'standardized', points: curve(() => 1) },
    { name: 'ratio of scales', points: curve(ratio), dashed: true },
    { name: 'offset, rate per weight', points: curve(offsetRescaled), dashed: true },
    { name: 'offset', points: curve(offset), dashed: true },
  ],
};
