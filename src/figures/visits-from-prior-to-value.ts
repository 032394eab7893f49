import type { Plot, Point } from './plot.ts';

const C = 1.25;

/** Three moves: the network's favorite and a weak one at value 0 and −0.2, and the best one, at 0.5, with this prior. */
export function moves(prior: number): { priors: number[]; values: number[] } {
  return { priors: [0.9 - prior, 0.1, prior], values: [0, -0.2, 0.5] };
}

/** Visits after so many simulations at one node, if each evaluation of a move returns its value; unvisited moves count as 0. */
export function visits(priors: readonly number[], values: readonly number[], simulations: number): number[] {
  const n = priors.map(() => 0);
  for (let total = 0; total < simulations; total++) {
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    priors.forEach((p, a) => {
      const score = (n[a]! > 0 ? values[a]! : 0) + (C * p * Math.sqrt(total + 1)) / (1 + n[a]!);
      if (score > top) [top, best] = [score, a];
    });
    n[best]! += 1;
  }
  return n;
}

/** Shares that maximize the mean value less `strength` times KL(prior ‖ share): strength·prior / (α − value), with α such that they add up to 1. */
export function regularized(priors: readonly number[], values: readonly number[], strength: number): number[] {
  let [low, high] = [Math.max(...values), Math.max(...values) + strength + 1];
  const at = (alpha: number) => priors.map((p, a) => (strength * p) / (alpha - values[a]!));
  for (let i = 0; i < 200; i++) {
    const alpha = (low + high) / 2;
    if (at(alpha).reduce((s, y) => s + y, 0) > 1) low = alpha;
    else high = alpha;
  }
  return at(high);
}

export const strength = (simulations: number, count: number): number => (C * Math.sqrt(simulations)) / (simulations + count);

const grid = Array.from({ length: 49 }, (_, i) => Math.round(10 ** (i / 12)));

function searched(prior: number): Point[] {
  const { priors, values } = moves(prior);
  return grid.map((n) => [n, visits(priors, values, n)[2]! / n] as const);
}

export const plot: Plot = {
  alt: 'Share of visits that go to the best of three moves, against the number of simulations, 1 to 10,000. With a prior of 10 percent it is first visited at simulation 10 and has half of the visits at 19. With 1 percent it is first visited at 93 and has half at 185, with 0.1 percent at 915 and 1,829; after that each share rises toward 1. The closed form for 1 percent, which knows the value from the start, lies above its curve and meets it near 3,000.',
  x: { label: 'Simulations', scale: 'log', domain: [1, 10000] },
  y: { label: 'Visits to the best move', domain: [0, 1] },
  series: [
    { name: 'prior 10 %', points: searched(0.1) },
    { name: 'prior 1 %', points: searched(0.01) },
    { name: 'prior 0.1 %', points: searched(0.001) },
    {
      name: 'closed form, 1 %',
      dashed: true,
      points: grid.map((n) => [n, regularized(moves(0.01).priors, moves(0.01).values, strength(n, 3))[2]!] as const),
    },
  ],
};
