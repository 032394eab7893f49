import { normalCdf } from './mean-against-maximum.ts';
import type { Plot, Point } from './plot.ts';

/** Two classes, normal with variance one around −2 and 2, equally frequent. A detector trained on them calls an input foreign if its score is high. */
export const CENTER = 2;

/** A posterior is the surer the farther an input is from 0, so unsureness is high where |x| is small: the share of familiar inputs nearer to 0 than a. */
const nearerToZero = (a: number): number => normalCdf(a - CENTER) - normalCdf(-a - CENTER);

/** The share of familiar inputs that are nearer to the closest center than r is. */
const nearerToCenter = (r: number): number => {
  const reach = (from: number): number => {
    // distance to CENTER at most r, on the positive side of 0; the negative side mirrors it
    const low = Math.max(CENTER - r, 0);
    return Math.max(normalCdf(CENTER + r - from) - normalCdf(low - from), 0);
  };
  return reach(CENTER) + reach(-CENTER);
};

/** Mean of f over a normal distribution around `mean` with variance one, by the trapezoid rule. */
function average(mean: number, f: (x: number) => number): number {
  const step = 0.02;
  let sum = 0;
  for (let u = -7; u <= 7; u += step) sum += f(mean + u) * Math.exp((-u * u) / 2) * step;
  return sum / Math.sqrt(2 * Math.PI);
}

/** Chance that a foreign input, normal around `mean`, scores higher than a familiar one: the area under the ROC curve. */
export const byConfidence = (mean: number): number => average(mean, (x) => 1 - nearerToZero(Math.abs(x)));
export const byDistance = (mean: number): number => average(mean, (x) => nearerToCenter(Math.abs(Math.abs(x) - CENTER)));

const means = Array.from({ length: 57 }, (_, i) => i / 8);
const curve = (f: (mean: number) => number): Point[] => means.map((m) => [m, f(m)]);

export const plot: Plot = {
  alt: 'Area under the ROC curve against the place of a foreign cluster, from 0, midway between two classes, to 7, far beyond the class at 2. Low confidence detects it well at 0, not at all at 2, and is wrong nearly always beyond 5. Distance to the nearest center detects it at 0 and increasingly beyond 4, reaching one.',
  x: { label: 'Center of the foreign inputs (classes at −2 and 2)' },
  y: { label: 'Area under the ROC curve', domain: [0, 1] },
  series: [
    { name: 'distance to class', points: curve(byDistance) },
    { name: 'low confidence', points: curve(byConfidence), dashed: true },
  ],
  rules: [{ y: 0.5, text: 'a coin' }, { x: CENTER }],
};
