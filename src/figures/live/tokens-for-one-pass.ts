import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/** Probability that a token drawn from `draft` survives the test against `target`: the mass that the two share. */
export const acceptance = (target: readonly number[], draft: readonly number[]): number => target.reduce((sum, p, i) => sum + Math.min(p, draft[i] ?? 0), 0);

/** Expected tokens gained by one pass of the large model over `guesses` drafted tokens, each accepted with probability `a`. */
export const tokens = (a: number, guesses: number): number => (a === 1 ? guesses + 1 : (1 - a ** (guesses + 1)) / (1 - a));

/** Time of a pass over `rows` tokens, where reading the weights takes 1 and arithmetic catches up at `ridge` rows. */
export const pass = (rows: number, ridge: number): number => Math.max(1, rows / ridge);

/** How many times faster than one token per pass, for `batch` sequences at once; a draft step costs `c` of a pass. */
export function speedup(a: number, guesses: number, c: number, batch = 1, ridge = 150): number {
  const plain = pass(batch, ridge);
  return (tokens(a, guesses) * plain) / (guesses * c * plain + pass(batch * (guesses + 1), ridge));
}

/** The number of guesses from 0 to 32 that is fastest. */
export function bestGuesses(a: number, c: number, batch = 1, ridge = 150): number {
  let best = 0;
  for (let g = 1; g <= 32; g++) if (speedup(a, g, c, batch, ridge) > speedup(a, best, c, batch, ridge)) best = g;
  return best;
}

const rates = Array.from({ length: 99 }, (_, i) => i / 100);
const over = (f: (a: number) => number): Point[] => rates.map((a) => [a, f(a)]);

export const live: LivePlot = {
  controls: [
    { name: 'price', label: 'One draft token costs', min: 0, max: 0.3, step: 0.01, value: 0.05, show: (price) => `${(100 * price).toFixed(0)} % of a pass` },
    { name: 'batch', label: 'Sequences at once', min: 1, max: 300, step: 1, value: 150 },
  ],
  draw: ({ price = 0, batch = 1 }) => ({
    alt: 'Speed-up against the acceptance rate, for a draft that costs a twentieth of a pass. With 4 guesses it rises from 0.8 at zero through 1 at a rate near 0.17 to 2.8 at 0.8 and 4 near one; with 8 guesses it starts lower, crosses the curve of 4 near 0.7 and nears 6; with 2 guesses it stays below 2.8. On a full batch 4 guesses are slower at every rate.',
    x: { label: 'Acceptance rate', domain: [0, 1] },
    y: { label: 'Speed-up', domain: [0, 9] },
    series: [
      { name: '8 guesses', dashed: true, points: over((a) => speedup(a, 8, price)) },
      { name: '4 guesses', points: over((a) => speedup(a, 4, price)) },
      { name: '2 guesses', dashed: true, points: over((a) => speedup(a, 2, price)) },
      { name: `4, batch of ${batch}`, dashed: true, points: over((a) => speedup(a, 4, price, batch)) },
    ],
    rules: [{ y: 1 }],
    notes: [{ at: [0.85, 1.15], text: 'no gain' }],
  }),
  say: ({ price = 0, batch = 1 }) =>
    `At an acceptance of 0.8, four guesses make one sequence ${speedup(0.8, 4, price).toFixed(1)} times as fast and a batch of ${batch} ${speedup(0.8, 4, price, batch).toFixed(1)} times; for one sequence, ${bestGuesses(0.8, price)} guesses would be best.`,
};

export const plot: Plot = live.draw(defaults(live));
