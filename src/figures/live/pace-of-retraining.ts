import { defaults, type LivePlot, type Plot, type Point } from '../plot.ts';

/** What one day of age costs more per day: a model that is `a` days old loses `DECAY`·a. */
export const DECAY = 30;
const RUN = 60;
const FAULTY = 0.01;
const DAMAGE = 20_000;

/** Price of one retraining: the run, plus the expected damage of a faulty release that the gate lets through. */
export const release = (missed: number): number => RUN + FAULTY * missed * DAMAGE;

/** Cost per day of retraining every `days` at a price of `each`: releases plus the average age, half the period. */
export const perDay = (days: number, each: number, decay = DECAY): number => each / days + (decay * days) / 2;

/** The period at which both parts are equal and their sum is least. */
export const best = (each: number, decay = DECAY): number => Math.sqrt((2 * each) / decay);

export const OPEN = release(1);
export const GATED = release(0.1);

const periods = Array.from({ length: 49 }, (_, k) => 0.5 * 2 ** (k / 8));
const over = (f: (days: number) => number): Point[] => periods.map((t) => [t, f(t)]);

export const live: LivePlot = {
  controls: [
    { name: 'decay', label: 'A day of age costs', min: 1, max: 200, step: 1, value: 30, unit: '€ a day' },
    { name: 'caught', label: 'Faulty models stopped', min: 0, max: 1, step: 0.05, value: 0.9, show: (caught) => `${(100 * caught).toFixed(0)} %` },
  ],
  draw: ({ decay = DECAY, caught = 0 }) => ({
    alt: 'Cost per day against the days between retrainings, both on log axes. Staleness alone rises in proportion. Without a gate the sum is least at 4.2 days, with 125 a day; with a gate that stops nine of ten faulty models it is least at 2.3 days, with 69 a day. Both curves are flat around their lowest point and meet the line of staleness at long periods.',
    x: { label: 'Days between retrainings', scale: 'log', domain: [0.5, 32] },
    y: { label: 'Cost per day', unit: 'euros', scale: 'log', domain: [5, 2000] },
    series: [
      { name: 'with the gate', points: over((t) => perDay(t, release(1 - caught), decay)) },
      { name: 'no gate', points: over((t) => perDay(t, OPEN, decay)) },
      { name: 'staleness alone', dashed: true, points: over((t) => perDay(t, 0, decay)) },
    ],
  }),
  say: ({ decay = DECAY, caught = 0 }) =>
    `Without a gate it is cheapest to retrain every ${best(OPEN, decay).toFixed(1)} days, for ${perDay(best(OPEN, decay), OPEN, decay).toFixed(0)} euros a day; with this gate every ${best(release(1 - caught), decay).toFixed(1)} days, for ${perDay(best(release(1 - caught), decay), release(1 - caught), decay).toFixed(0)}.`,
};

export const plot: Plot = live.draw(defaults(live));
