import type { Plot, Point } from './plot.ts';

/** A cooperative game over `players`; bit i of `coalition` says whether player i is present. */
export type Game = (coalition: number) => number;

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const size = (coalition: number): number => (coalition === 0 ? 0 : (coalition & 1) + size(coalition >>> 1));

/** Exact Shapley values of a game with few players: the weighted sum over all 2^players coalitions (Shapley, 1953). */
export function shapley(players: number, value: Game): number[] {
  return Array.from({ length: players }, (_, i) => {
    let phi = 0;
    for (let s = 0; s < 2 ** players; s++) {
      if (s & (1 << i)) continue;
      const weight = (factorial(size(s)) * factorial(players - size(s) - 1)) / factorial(players);
      phi += weight * (value(s | (1 << i)) - value(s));
    }
    return phi;
  });
}

/**
 * The value of each coalition for f(x) = x1 at the input (1, 1), with standard normal inputs of correlation `rho`.
 * Interventional: an absent input is drawn from its marginal, mean 0. Conditional: it is drawn given the present ones,
 * so E[x1 | x2 = 1] = rho.
 */
export function unreadFeatureGame(rho: number, absent: 'interventional' | 'conditional'): Game {
  return (coalition) => {
    if (coalition & 1) return 1;
    return coalition & 2 && absent === 'conditional' ? rho : 0;
  };
}

const grid = Array.from({ length: 51 }, (_, k) => k / 50);
const curve = (absent: 'interventional' | 'conditional', player: number): Point[] =>
  grid.map((rho) => [rho, shapley(2, unreadFeatureGame(rho, absent))[player] ?? 0]);

export const plot: Plot = {
  alt: 'Credit of two inputs against their correlation, for a model that reads only the first. With conditional values the first falls from 1 to one half and the second rises from 0 to one half. With interventional values they stay at 1 and 0.',
  x: { label: 'Correlation of the two inputs', domain: [0, 1] },
  y: { label: 'Shapley value', domain: [0, 1.1] },
  series: [
    { name: 'read, conditional', points: curve('conditional', 0) },
    { name: 'unread, conditional', points: curve('conditional', 1) },
    { name: 'read, intervened', points: curve('interventional', 0), dashed: true },
    { name: 'unread, intervened', points: curve('interventional', 1), dashed: true },
  ],
};
