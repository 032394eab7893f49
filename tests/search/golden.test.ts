import { beforeAll, expect, test } from 'vitest';
import { miniSearchAlone, openPagefind, ours, pagefindAsItComes, patternsOf, readCards, type Engine } from './engines.ts';
import { answerable, golden, header, row, score, type Score } from './golden.ts';

/** The floor: what the report half reached when these were last raised. */
const floor = { first: 0.69, three: 0.84 };

const data = readCards();
const patterns = data.cards.filter(({ kind }) => kind === 'pattern');
const questions = answerable(new Set(patterns.map(({ path }) => path.split('/')[2] ?? '')));

let engine: Engine;
let report: Score;

beforeAll(async () => {
  const pagefind = await openPagefind();
  engine = patternsOf(ours(data, pagefind));
  const rows: [string, Engine][] = [
    ['Pagefind as it comes', pagefindAsItComes(data, pagefind)],
    ['MiniSearch over the same pages', miniSearchAlone(data)],
    ['this search', engine],
  ];
  const waiting = golden.length - questions.tune.length - questions.report.length;
  const lines = [`${golden.length} golden questions, ${waiting} of them about patterns that are not written yet.`, header];
  for (const half of ['tune', 'report'] as const) {
    for (const [name, it] of rows) {
      const result = await score(it, questions[half]);
      lines.push(row(`${half}: ${name}`, result));
      if (half === 'report' && it === engine) report = result;
    }
  }
  console.log(lines.join('\n'));
});

test('there are 250 golden questions or more, half of them only reported on, each asked once, with a source', () => {
  expect(new Set(golden.map(({ query }) => query)).size).toBe(golden.length);
  expect(golden.filter(({ source }) => !/^https?:/.test(source))).toEqual([]);
  expect(golden.length).toBeGreaterThanOrEqual(250);
  expect(golden.filter(({ half }) => half === 'report').length / golden.length).toBeGreaterThanOrEqual(0.5);
});

test('every chapter has golden questions', () => {
  const chapterOf = new Map(patterns.map(({ path, chapter }) => [path.split('/')[2], chapter]));
  const counts = Map.groupBy([...questions.tune, ...questions.report], ({ accepted }) => accepted.map((slug) => chapterOf.get(slug)).find(Boolean));
  expect(counts.size).toBe(9);
});

test('the report half finds a right pattern first, and among the first three, as often as it did', () => {
  expect(report.first).toBeGreaterThanOrEqual(floor.first);
  expect(report.three).toBeGreaterThanOrEqual(floor.three);
});

test('no golden question goes without a result', async () => {
  expect(report.nothing + (await score(engine, questions.tune)).nothing).toBe(0);
});

test('every title and every alias finds its pattern first', async () => {
  const wrong: string[] = [];
  for (const { path, title, aliases } of patterns) {
    for (const name of [title, ...aliases]) {
      const [first] = await engine(name);
      if (first !== path) wrong.push(`${name}: ${first} before ${path}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('titles with one wrong key find their pattern among the first three, in 95 of 100', async () => {
  const typos = patterns.flatMap(({ path, title }) => misspell(title).map((typo) => ({ path, typo })));
  const wrong: string[] = [];
  for (const { path, typo } of typos) if (!(await engine(typo)).slice(0, 3).includes(path)) wrong.push(`${typo}: ${path}`);
  expect(1 - wrong.length / typos.length, wrong.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(0.95);
});

/** A letter dropped, doubled, swapped with the next and replaced, each at a place that depends on the title alone. */
function misspell(title: string): string[] {
  const places = [...title.matchAll(/\p{L}(?=\p{L})/gu)].map(({ index }) => index);
  const seed = [...title].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);
  return [
    (at: number) => title.slice(0, at) + title.slice(at + 1),
    (at: number) => title.slice(0, at) + title[at] + title.slice(at),
    (at: number) => title.slice(0, at) + title[at + 1] + title[at] + title.slice(at + 2),
    (at: number) => title.slice(0, at) + 'e' + title.slice(at + 1),
  ].map((edit, i) => edit(places[(seed * (i + 3)) % places.length]!));
}
