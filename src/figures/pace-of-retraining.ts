import type { Plot, Point } from './plot.ts';

/** What one day of age costs more per day: a model that is `a` days old loses `DECAY`·a. */
export const DECAY = 30;
const RUN = 60;
const FAULTY = 0.01;
const DAMAGE = 20_000;

/** Price of one retraining: the run, plus the expected damage of a faulty release that the gate lets through. */
export const release = (missed: number): number => RUN + FAULTY * missed * DAMAGE;

/** Cost per day of retraining every `days` at a price of `each`: releases plus the average age, half the period. */
export const perDay = (days: number, each: number): number => each / days + (DECAY * days) / 2;

/** The period at which both parts are equal and their sum is least. */
export const best = (each: number): number => Math.sqrt((2 * each) / DECAY);

export const OPEN = release(1);
export const GATED = release(0.1);

const periods = Array.from({ length: 49 }, (_, k) => 0.5 * 2 ** (k / 8));
const over = (f: (days: number) => number): Point[] => periods.map((t) => [t, f(t)]);

export const plot: Plot = {
  alt: 'Cost per day against the days between retrainings, both on log axes. Staleness alone rises in proportion. Without a gate the sum is least at 4.2 days, with 125 a day; with a gate that stops nine of ten faulty models it is least at 2.3 days, with 69 a day. Both curves are flat around their lowest point and meet the line of staleness at long periods.',
  x: { label: 'Days between retrainings', scale: 'log', domain: [0.5, 32] },
  y: { label: 'Cost per day', unit: 'euros', scale: 'log' },
  series: [
    { name: 'gate stops 9 of 10', points: over((t) => perDay(t, GATED)) },
    { name: 'no gate', points: over((t) => perDay(t, OPEN)) },
    { name: 'staleness alone', dashed: true, points: over((t) => perDay(t, 0)) },
  ],
};
