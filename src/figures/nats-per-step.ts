import type { Plot, Point } from './plot.ts';

/** D(N(0, from²) ‖ N(0, to²)) in nats; exact, written with log1p so that tiny steps keep their digits. */
export function divergence(from: number, to: number): number {
  const u = ((to - from) * (to + from)) / (from * from); // relative change of the variance
  return 0.5 * (Math.log1p(u) - u / (1 + u));
}

export type Parameter = 'variance' | 'sd' | 'log sd';

/** The standard deviation after adding `step` to the chosen parameter. */
export function moved(sd: number, parameter: Parameter, step: number): number {
  if (parameter === 'variance') return Math.sqrt(sd * sd + step);
  if (parameter === 'sd') return sd + step;
  return sd * Math.exp(step);
}

const step = 0.001;
const sds: readonly number[] = Array.from({ length: 61 }, (_, i) => 10 ** (-1 + i / 30));
const cost = (parameter: Parameter): Point[] => sds.map((sd) => [sd, divergence(sd, moved(sd, parameter, step))]);

export const plot: Plot = {
  alt:
    'Nats moved by one step of 0.001, against the standard deviation from 0.1 to 10, both axes logarithmic. For the log ' +
    'standard deviation the line is flat at one millionth of a nat. For the standard deviation it falls by four powers of ' +
    'ten, for the variance by eight.',
  x: { label: 'Standard deviation before the step', scale: 'log' },
  y: { label: 'Change of the prediction', unit: 'nats', scale: 'log' },
  series: [
    { name: 'step in log sd', points: cost('log sd') },
    { name: 'step in sd', dashed: true, points: cost('sd') },
    { name: 'step in variance', dashed: true, points: cost('variance') },
  ],
};
