import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/** D(Bern(from) ‖ Bern(to)) in nats, for two probabilities strictly between 0 and 1; exact. */
export function divergence(from: number, to: number): number {
  const step = to - from;
  return -from * Math.log1p(step / from) - (1 - from) * Math.log1p(-step / (1 - from));
}

/** Fisher information of one toss about its probability. */
export function fisher(probability: number): number {
  return 1 / (probability * (1 - probability));
}

const steps: readonly number[] = Array.from({ length: 101 }, (_, i) => (i - 50) / 250);
const curve = (height: (step: number) => number): Point[] => steps.map((step) => [step, height(step)]);

export const live: LivePlot = {
  controls: [{ name: 'from', label: 'Probability of heads', min: 0.22, max: 0.78, step: 0.01, value: 0.3 }],
  draw: ({ from = 0.3 }) => ({
    alt:
      'Three curves over a change of probability from −0.2 to 0.2, starting at 0.3. The relative entropy and one half of the ' +
      'Fisher form touch at zero and stay together to about 0.05 on either side; at −0.2 the relative entropy is the larger, ' +
      '0.15 against 0.10 nats. The whole Fisher form is twice the half of it everywhere.',
    x: { label: 'Change of the probability', domain: [-0.2, 0.2] },
    y: { label: 'Relative entropy', unit: 'nats', domain: [0, 0.25] },
    series: [
      { name: 'relative entropy', points: curve((step) => divergence(from, from + step)) },
      { name: 'half the form', dashed: true, points: curve((step) => 0.5 * fisher(from) * step * step) },
      { name: 'the whole form', dashed: true, points: curve((step) => fisher(from) * step * step) },
    ],
  }),
  say: ({ from = 0.3 }) =>
    `From ${from.toFixed(2)} to ${(from + 0.1).toFixed(2)} the relative entropy is ${divergence(from, from + 0.1).toFixed(4)} nats, half of the Fisher form ${(0.5 * fisher(from) * 0.01).toFixed(4)}, the whole form ${(fisher(from) * 0.01).toFixed(4)}.`,
};

export const plot: Plot = live.draw(defaults(live));
