import type { Plot, Point } from './plot.ts';

/** Steps from the start to the goal, which pays 1, and the discount per step. */
const DISTANCE = 20;
const GAMMA = 0.99;

/** Sum of 1 + γ + … over `steps` steps. */
const annuity = (steps: number) => (1 - GAMMA ** steps) / (1 - GAMMA);

/** Return of walking straight to the goal, if each step nearer pays `bonus`. */
export function finish(bonus: number): number {
  return bonus * annuity(DISTANCE) + GAMMA ** (DISTANCE - 1);
}

/** Return of walking up to the goal and then stepping back and forth before it for ever, one bonus on every second step. */
export function dance(bonus: number): number {
  return bonus * (annuity(DISTANCE - 1) + GAMMA ** DISTANCE / (1 - GAMMA ** 2));
}

/** The bonus at which dancing starts to pay, the same for every distance. */
export const threshold = 1 / (GAMMA / (1 - GAMMA ** 2) - 1);

/** Discounted sum of γΦ(next) − Φ(here) along a path of distances to the goal; Φ is the progress times `bonus`, and 0 at the goal. */
export function shaped(path: readonly number[], bonus: number): number {
  const potential = (distance: number) => (distance === 0 ? 0 : bonus * (DISTANCE - distance));
  let sum = 0;
  for (let t = 0; t + 1 < path.length; t++) {
    const [here, next] = [path[t] ?? 0, path[t + 1] ?? 0];
    sum += GAMMA ** t * (GAMMA * potential(next) - potential(here) + (next === 0 ? 1 : 0));
  }
  return sum;
}

const straight = Array.from({ length: DISTANCE + 1 }, (_, t) => DISTANCE - t);
const back = Array.from({ length: 3000 }, (_, t) => (t < DISTANCE ? DISTANCE - t : 1 + ((t - DISTANCE + 1) % 2)));

function curve(value: (bonus: number) => number): Point[] {
  return Array.from({ length: 21 }, (_, i) => [i * 0.002, value(i * 0.002)] as const);
}

export const plot: Plot = {
  alt: 'Discounted return of two behaviors against the bonus for a step nearer to the goal, 0 to 4 percent of the goal’s reward. With the bonus, finishing starts at 0.83 and rises slowly; dancing before the goal starts at 0 and rises steeply, and overtakes at about 2 percent. With the same hint given as a potential, finishing stays at 0.83 and dancing at 0.',
  x: { label: 'Bonus, as a share of the goal’s reward', domain: [0, 0.04] },
  y: { label: 'Discounted return' },
  series: [
    { name: 'dance, bonus', points: curve(dance), dashed: true },
    { name: 'finish, bonus', points: curve(finish), dashed: true },
    { name: 'finish, potential', points: curve((b) => shaped(straight, b)) },
    { name: 'dance, potential', points: curve((b) => shaped(back, b)) },
  ],
  rules: [{ x: threshold, text: 'dancing pays' }],
};
