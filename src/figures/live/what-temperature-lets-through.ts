import { defaults, type LivePlot, type Plot } from '../plot.ts';

/** Logits of two teachers for one picture of class 0; the plain one thinks that classes 1 and 2 are nearly right. */
export const plain: readonly number[] = [10, 6, 5, 0, 0, 0, 0, 0, 0, 0];
export const smoothed: readonly number[] = [4.5, 0.4, 0.3, 0, 0, 0, 0, 0, 0, 0];

export function softmax(logits: readonly number[], temperature: number): number[] {
  const top = Math.max(...logits);
  const powers = logits.map((z) => Math.exp((z - top) / temperature));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Divergence from the uniform distribution: what there is to learn for a student that knows nothing. */
export const lesson = (p: readonly number[]): number => p.reduce((sum, value) => sum + (value > 0 ? value * Math.log(value * p.length) : 0), 0);

/** The part of it that tells wrong classes from each other: (1 − p₀) times their own divergence from uniform, as a share. */
export function shareAmongWrong(logits: readonly number[], temperature: number): number {
  const p = softmax(logits, temperature);
  const rest = 1 - (p[0] ?? 0);
  const wrong = p.slice(1).map((value) => value / rest);
  return (rest * lesson(wrong)) / lesson(p);
}

const temperatures = Array.from({ length: 81 }, (_, i) => 20 ** (i / 80));
const curve = (logits: readonly number[]) => temperatures.map((t) => [t, shareAmongWrong(logits, t)] as const);

/** The plain teacher with another lead, and another wrong class that is nearly right; the next one is one logit less likely. */
const teacher = (lead: number, likeness: number): number[] => [lead, likeness, Math.max(0, likeness - 1), ...plain.slice(3)];

export const live: LivePlot = {
  controls: [
    { name: 'lead', label: 'Logit of the right class', min: 6, max: 20, step: 0.5, value: 10 },
    { name: 'likeness', label: 'Logit of the likest wrong', min: 0, max: 6, step: 0.25, value: 6 },
  ],
  draw: ({ lead = 10, likeness = 6 }) => ({
    alt: 'Share of the lesson that concerns the wrong classes, over temperature from 1 to 20 on a log axis. For the plain teacher it rises from 2 percent at 1 over 12 at 2 and 24 at 4 to 37 at 20. For a teacher trained with smoothed labels it stays below 1 percent.',
    x: { label: 'Temperature', scale: 'log', domain: [1, 20] },
    y: { label: 'Share about wrong classes', domain: [0, 0.5] },
    series: [
      { name: 'plain teacher', points: curve(teacher(lead, likeness)) },
      { name: 'smoothed teacher', dashed: true, points: curve(smoothed) },
    ],
  }),
  say: ({ lead = 10, likeness = 6 }) =>
    `Of this teacher’s lesson, ${(100 * shareAmongWrong(teacher(lead, likeness), 1)).toFixed(1)} percent is about the wrong classes at temperature 1, ${(100 * shareAmongWrong(teacher(lead, likeness), 4)).toFixed(0)} percent at 4 and ${(100 * shareAmongWrong(teacher(lead, likeness), 20)).toFixed(0)} percent at 20.`,
};

export const plot: Plot = live.draw(defaults(live));
