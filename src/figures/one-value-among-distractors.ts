import type { Plot, Point } from './plot.ts';

const LENGTH = 100;
const MARK = 10;

/** Inputs of 101 steps: seeded plus or minus one everywhere, and a marked 1 at step 10. */
export function inputs(): number[] {
  let s = 3;
  return Array.from({ length: LENGTH + 1 }, (_, t) => {
    s = (Math.imul(s, 1664525) + 1013904223) | 0;
    return t === MARK ? 1 : s < 0 ? -1 : 1;
  });
}

/** h ← (1 − g_t)·h + g_t·x_t from h = 0: the selective layer with one state, λ = −1 and g = sigmoid of a projection. */
export function states(x: readonly number[], gate: (t: number) => number): number[] {
  let h = 0;
  return x.map((v, t) => {
    const g = gate(t);
    h = (1 - g) * h + g * v;
    return h;
  });
}

export const fast = () => 0.3;
export const slow = () => 0.02;
export const selective = (t: number) => (t === MARK ? 0.95 : 0.002);

const curve = (gate: (t: number) => number): Point[] => states(inputs(), gate).map((h, t): Point => [t, h]);

export const plot: Plot = {
  alt:
    'State of a one-number linear recurrence over 100 steps. A value of 1 is marked at step 10, all other inputs are random signs. With a ' +
    'fixed gate of 0.3 the state swings with the distractors. With a fixed gate of 0.02 it stays near zero and never takes the value up. With ' +
    'a gate of 0.95 at the mark and 0.002 elsewhere it jumps to 0.95 and is still near 0.8 at the end.',
  x: { label: 'Step' },
  y: { label: 'State', domain: [-1, 1] },
  series: [
    { name: 'gate by input', points: curve(selective) },
    { name: 'fixed gate 0.02', dashed: true, points: curve(slow) },
    { name: 'fixed gate 0.3', dashed: true, points: curve(fast) },
  ],
  rules: [{ x: MARK, text: 'value to keep: 1' }],
};
