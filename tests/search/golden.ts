import { readFileSync } from 'node:fs';
import type { Engine } from './engines.ts';

/** A question that somebody asked in public, and the patterns that answer it. */
export interface Golden {
  query: string;
  /** Slugs; some are of patterns that are not written yet. */
  accepted: string[];
  /** The tuning half is for looking at; the other is only reported on. */
  half: 'tune' | 'report';
  source: string;
}

export interface Score {
  questions: number;
  /** Shares, 0 to 1: a right pattern first, among the first three; nothing found at all. */
  first: number;
  three: number;
  nothing: number;
}

export const golden: readonly Golden[] = readFileSync(new URL('golden.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Golden);

/** The questions that the language can answer: those with an accepted pattern among `slugs`. */
export function answerable(slugs: ReadonlySet<string>): Record<Golden['half'], Golden[]> {
  const known = golden.filter(({ accepted }) => accepted.some((slug) => slugs.has(slug)));
  return { tune: known.filter(({ half }) => half === 'tune'), report: known.filter(({ half }) => half === 'report') };
}

export async function score(engine: Engine, golden: readonly Golden[], missed: (golden: Golden, found: string[]) => void = () => undefined): Promise<Score> {
  let first = 0;
  let three = 0;
  let nothing = 0;
  for (const it of golden) {
    const found = (await engine(it.query)).map((path) => path.split('/')[2] ?? '');
    const rank = found.findIndex((slug) => it.accepted.includes(slug));
    if (found.length === 0) nothing++;
    if (rank === 0) first++;
    if (rank >= 0 && rank < 3) three++;
    else missed(it, found);
  }
  const n = Math.max(1, golden.length);
  return { questions: golden.length, first: first / n, three: three / n, nothing: nothing / n };
}

/** A row of the table that everybody reads. */
export const row = (name: string, { questions, first, three, nothing }: Score): string =>
  `${name.padEnd(46)} ${String(questions).padStart(4)}  ${percent(first)}  ${percent(three)}  ${percent(nothing)}`;
export const header = `${'engine'.padEnd(46)}    n   first  three  none`;
const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(5);
