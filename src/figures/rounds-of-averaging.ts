import type { Plot, Point } from './plot.ts';

/**
 * Two communities of 60 nodes on rings. A node is joined to itself, to the 6 nearest on either side and to one node of the other community, and
 * carries its community's sign plus Gaussian noise. Every round replaces a vector by the mean over the 14 neighbors.
 */
export const SIZE = 60;
export const REACH = 6;
export const NOISE = 2;
const DEGREE = 2 * REACH + 2;

/** Eigenvalues of the averaging matrix, 120 of them; the one that separates the communities is 12/14. */
export function eigenvalues(): number[] {
  const out: number[] = [];
  for (let j = 0; j < SIZE; j++) {
    let inside = 1;
    for (let k = 1; k <= REACH; k++) inside += 2 * Math.cos((2 * Math.PI * j * k) / SIZE);
    out.push((inside + 1) / DEGREE, (inside - 1) / DEGREE);
  }
  return out;
}
export const GAP = (DEGREE - 2) / DEGREE;

/** What is left of a component with eigenvalue λ after `rounds` of h ← (1 − keep)·mean + keep·input. */
export function kept(lambda: number, rounds: number, keep: number): number {
  let g = 1;
  for (let r = 0; r < rounds; r++) g = (1 - keep) * lambda * g + keep;
  return g;
}

/** Mean and standard deviation of a node's value in community +1. The graph looks the same from each node, so one pair serves all. */
export function moments(rounds: number, keep: number): { mean: number; deviation: number } {
  const e = eigenvalues();
  const power = e.reduce((sum, l) => sum + kept(l, rounds, keep) ** 2, 0) / e.length;
  return { mean: kept(GAP, rounds, keep), deviation: NOISE * Math.sqrt(power) };
}

/** Φ(z) by the expansion of Abramowitz and Stegun, 7.1.26; error below 1e-7 in erf. */
export function normal(z: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
  const erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp((-z * z) / 2);
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
}

/** Share of nodes whose sign is wrong. */
export function wrong(rounds: number, keep: number): number {
  const { mean, deviation } = moments(rounds, keep);
  return normal(-mean / deviation);
}

const curve = (keep: number): Point[] => Array.from({ length: 41 }, (_, r): Point => [r, 100 * wrong(r, keep)]);

export const plot: Plot = {
  alt:
    'Share of nodes assigned to the wrong one of two communities, against rounds of neighborhood averaging from 0 to 40. It falls from 31 percent to 3.4 after two ' +
    'rounds, climbs to 31 percent again by round 15 and on to one half. When each round mixes in a tenth of the original input, it falls to 5 percent and levels off at 10.',
  x: { label: 'Rounds of averaging' },
  y: { label: 'Nodes on the wrong side', unit: '%' },
  series: [
    { name: 'mean of neighbors', points: curve(0) },
    { name: 'a tenth of the input', dashed: true, points: curve(0.1) },
  ],
};
