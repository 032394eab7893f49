import type { Plot, Point } from './plot.ts';

const sigmoid = (b: number) => 1 / (1 + Math.exp(-b));

/** Gate values after 0 … `steps` steps of descent at rate 1 on ½(1 − σ(b))², from logit `b`. */
export function opening(b: number, steps: number): number[] {
  const gates = [sigmoid(b)];
  for (let t = 0; t < steps; t++) {
    const g = sigmoid(b);
    b += (1 - g) * g * (1 - g);
    gates.push(sigmoid(b));
  }
  return gates;
}

/** Time that gradient flow needs from logit `from` to logit `to`: the integral of (1+u)³/u² du with u = eᵇ. */
export function waiting(from: number, to: number): number {
  const primitive = (b: number) => {
    const u = Math.exp(b);
    return -1 / u + 3 * b + 3 * u + (u * u) / 2;
  };
  return primitive(to) - primitive(from);
}

const STEPS = 400;
const curve = (b: number): Point[] =>
  opening(b, STEPS)
    .map((g, t): Point => [t, g])
    .filter(([t]) => t % 4 === 0);

export const plot: Plot = {
  alt:
    'Value of a sigmoid gate over 400 steps of descent that should open it. Started at logit 0 or minus 2 it is open within some eighty steps. Started ' +
    'at minus 5 it stays shut for about 150 steps and then opens as fast as the others. Started at minus 8 it stays shut throughout.',
  x: { label: 'Step' },
  y: { label: 'Gate', domain: [0, 1] },
  series: [
    { name: 'starts at -2', points: curve(-2) },
    { name: 'at 0', dashed: true, points: curve(0) },
    { name: 'at -5', dashed: true, points: curve(-5) },
    { name: 'at -8', dashed: true, points: curve(-8) },
  ],
};
