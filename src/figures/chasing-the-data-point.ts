import type { Plot, Point } from './plot.ts';

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/**
 * One simultaneous gradient step of the smallest adversarial game (after Mescheder et al., 2018): the data are the point 0,
 * the generator is the point `theta`, the discriminator has the logit psi x. Theta descends and psi ascends
 * log sigmoid(0) + log sigmoid(-psi theta) - gamma psi^2 / 2, where the last term is the gradient penalty on real data.
 */
export function step([theta, psi]: readonly [number, number], gamma: number, rate: number): [number, number] {
  const s = sigmoid(psi * theta);
  return [theta + rate * psi * s, psi - rate * (theta * s + gamma * psi)];
}

/** Positions of the generator over `steps` steps from theta = 1, psi = 0. */
export function path(gamma: number, steps: number, rate = 0.1): [number, number][] {
  const states: [number, number][] = [[1, 0]];
  for (let i = 0; i < steps; i += 1) states.push(step(states[i]!, gamma, rate));
  return states;
}

const curve = (gamma: number): Point[] => path(gamma, 600).flatMap(([theta], i): Point[] => (i % 4 === 0 ? [[i, theta]] : []));

export const plot: Plot = {
  alt: 'Position of the generator against the training step, from 0 to 600; the data are at 0. Without a penalty it swings from 1 to below -1 and back, four times, with slowly growing amplitude, to 1.9. With a gradient penalty of 0.1 the swings shrink and stay below 0.15 in the last fifth.',
  x: { label: 'Training step', domain: [0, 600] },
  y: { label: 'Generator (data at 0)', domain: [-2.2, 2.2] },
  series: [
    { name: 'no penalty', points: curve(0), dashed: true },
    { name: 'gradient penalty', points: curve(0.1) },
  ],
  rules: [{ y: 0 }],
};
