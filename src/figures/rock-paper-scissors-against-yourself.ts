import type { Plot, Point } from './plot.ts';

/** Probabilities of rock, paper and scissors. */
export type Mix = readonly [number, number, number];

/** What each pure move earns against `x` when rock beating scissors pays `stake` and the other wins pay 1. */
export function earnings(x: Mix, stake: number): Mix {
  const [r, p, s] = x;
  return [stake * s - p, r - s, p - stake * r];
}

/** What a best response earns against `x`: zero at the equilibrium, since the game is symmetric and zero-sum. */
export const exploitability = (x: Mix, stake: number): number => Math.max(...earnings(x, stake));

const best = (x: Mix, stake: number): Mix => {
  const e = earnings(x, stake);
  const top = e.indexOf(Math.max(...e));
  return [top === 0 ? 1 : 0, top === 1 ? 1 : 0, top === 2 ? 1 : 0];
};

const normal = (w: Mix): Mix => {
  const sum = w[0] + w[1] + w[2];
  return [w[0] / sum, w[1] / sum, w[2] / sum];
};

const add = (a: Mix, b: Mix): Mix => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** Best response to the latest copy: the strategy after `rounds` rounds, starting from rock. */
export function latest(rounds: number, stake: number): Mix {
  let x: Mix = [1, 0, 0];
  for (let t = 0; t < rounds; t++) x = best(x, stake);
  return x;
}

/** Fictitious play from rock: each round adds a best response to the average of all before. Averages after 1, 2, …, `rounds` moves. */
export function fictitious(rounds: number, stake: number): Mix[] {
  let counts: Mix = [1, 0, 0];
  const averages: Mix[] = [counts];
  for (let t = 1; t < rounds; t++) {
    counts = add(counts, best(normal(counts), stake));
    averages.push(normal(counts));
  }
  return averages;
}

/**
 * Policy gradient against the present self: multiplicative weights with step `rate` from the uniform mix.
 * Strategy and running average after 1, 2, …, `rounds` rounds. Logits, so that no probability underflows.
 */
export function gradient(rounds: number, rate: number, stake: number): { last: Mix[]; average: Mix[] } {
  let logits: Mix = [0, 0, 0];
  let total: Mix = [0, 0, 0];
  const last: Mix[] = [];
  const average: Mix[] = [];
  for (let t = 1; t <= rounds; t++) {
    const top = Math.max(...logits);
    const x = normal([Math.exp(logits[0] - top), Math.exp(logits[1] - top), Math.exp(logits[2] - top)]);
    total = add(total, x);
    last.push(x);
    average.push(normal(total));
    const e = earnings(x, stake);
    logits = add(logits, [rate * e[0], rate * e[1], rate * e[2]]);
  }
  return { last, average };
}

const stake = 2;
const rounds = 10000;
const times: readonly number[] = [...new Set(Array.from({ length: 110 }, (_, i) => Math.round(rounds ** (i / 109))))];
const at = (mixes: readonly Mix[]): Point[] => times.map((t): Point => [t, exploitability(mixes[t - 1] ?? [1, 0, 0], stake)]);
const policy = gradient(rounds, 0.1, stake);

export const plot: Plot = {
  alt: 'Exploitability against rounds of training, both logarithmic, in rock-paper-scissors where rock beating scissors pays double. Best response to the latest copy jumps between 1 and 2 for ever. The last strategy of gradient self-play starts at one third, circles and reaches peaks of about 1 within 500 rounds and near 2 later. The average of the same gradient run falls to 0.007 after 10,000 rounds, and so does fictitious play, along roughly 0.7 over the square root of the round.',
  x: { label: 'Rounds of training', scale: 'log', domain: [1, rounds] },
  y: { label: 'Exploitability', scale: 'log', domain: [1e-3, 3] },
  series: [
    { name: 'latest copy', points: times.map((t): Point => [t, exploitability(latest(t - 1, stake), stake)]), as: 'dots' },
    { name: 'gradient, last', points: at(policy.last), dashed: true },
    { name: 'gradient, averaged', points: at(policy.average) },
    { name: 'fictitious play', points: at(fictitious(rounds, stake)) },
  ],
};
