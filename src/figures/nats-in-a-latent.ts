import type { Plot, Point } from './plot.ts';

/**
 * Nats that one latent dimension of a linear variational autoencoder carries at the optimum, for a direction of the data
 * with variance `variance`, a decoder with fixed noise variance 1 and weight `beta` on the relative entropy:
 * half the log of variance / beta, and nothing below variance = beta.
 */
export function nats(variance: number, beta: number): number {
  return variance > beta ? 0.5 * Math.log(variance / beta) : 0;
}

function curve(beta: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 160; i += 1) {
    const variance = 10 ** (-1 + i / 40);
    points.push([variance, nats(variance, beta)]);
  }
  return points;
}

export const plot: Plot = {
  alt: 'Nats carried by one latent dimension against the variance of its direction, from 0.1 to 1,000 times the noise variance of the decoder, on a logarithmic axis. Each curve is zero up to a threshold and then a rising straight line: for weight 1 the threshold is a variance of 1, for weight 0.25 it is 0.25, for weight 10 it is 10. At variance 100 the three carry 2.3, 3.0 and 1.15 nats.',
  x: { label: 'Variance of the direction / noise variance', scale: 'log', domain: [0.1, 1000] },
  y: { label: 'Carried by the latent', unit: 'nats', domain: [0, 4] },
  series: [
    { name: 'β = 0.25', points: curve(0.25).filter(([, y]) => y <= 4), dashed: true },
    { name: 'β = 1', points: curve(1) },
    { name: 'β = 10', points: curve(10), dashed: true },
  ],
};
