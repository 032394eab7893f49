import type { Plot, Point } from './plot.ts';

/** A quadratic valley with noisy gradients: curvature and starting distance of each direction, one constant rate, variance of one component of a batch gradient. */
export interface NoisyValley {
  curvatures: readonly number[];
  start: readonly number[];
  rate: number;
  noise: number;
}

/**
 * Expected loss of the exponential average of the weights after `steps` steps of gradient descent: ½ Σ h E[m²], where
 * θ ← (1 − ηh)θ + ηξ and m ← γm + (1 − γ)θ, both starting at the same point. First and second moments are followed exactly; no sampling.
 */
export function lossOfAverage(valley: NoisyValley, decay: number, steps: number): number {
  const { rate, noise } = valley;
  const fresh = 1 - decay;
  let loss = 0;
  valley.curvatures.forEach((h, i) => {
    const keep = 1 - rate * h;
    let theta = valley.start[i] ?? 0;
    let mean = theta;
    let [v, c, m] = [0, 0, 0]; // Var θ, Cov(θ, average), Var average
    for (let t = 0; t < steps; t++) {
      theta *= keep;
      mean = decay * mean + fresh * theta;
      v = keep * keep * v + rate * rate * noise;
      m = decay * decay * m + 2 * decay * fresh * keep * c + fresh * fresh * v;
      c = decay * keep * c + fresh * v;
    }
    loss += 0.5 * h * (mean * mean + m);
  });
  return loss;
}

/** Share of the iterates' variance that is left in an exponential average of them, once both are stationary. */
export function varianceLeft(decay: number, keep: number): number {
  return ((1 - decay) / (1 + decay)) * ((1 + decay * keep) / (1 - decay * keep));
}

export const valley: NoisyValley = { curvatures: [1, 0.05], start: [1, 2], rate: 0.1, noise: 0.02 };

const curve = (steps: number): Point[] =>
  Array.from({ length: 46 }, (_, i) => 10 ** (i / 9)).map((window) => [window, lossOfAverage(valley, 1 - 1 / window, steps)] as const);

export const plot: Plot = {
  alt:
    'Expected loss of an exponential average of the weights at the end of a run, against the window of the average from 1 to 100,000 steps, both axes logarithmic, for runs of 2,000, 10,000 and 50,000 steps. ' +
    'With window 1, the last weights, all three lie at 0.001. Each curve falls as the window grows, reaches a minimum at about a sixth of the run, and then rises steeply, past the last weights at about a third of the run, toward the loss of the starting point.',
  x: { label: 'Window of the average', unit: 'steps', scale: 'log' },
  y: { label: 'Expected loss', scale: 'log' },
  series: [
    { name: 'run of 2,000 steps', points: curve(2000), dashed: true },
    { name: 'run of 10,000 steps', points: curve(10000) },
    { name: 'run of 50,000 steps', points: curve(50000), dashed: true },
  ],
};
