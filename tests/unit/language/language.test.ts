import { expect, test } from 'vitest';
import { readContent } from '../../../src/language/content.ts';
import type { Force } from '../../../src/language/forces.ts';
import { Language, pathOf, type Pattern } from '../../../src/language/language.ts';
import { language as files, patternFile } from './files.ts';

/** A language of these patterns in the chapter `model`; each names its relations as `kind other`. */
function languageOf(patterns: Record<string, string[]>, chapters: Record<string, string> = {}): Language {
  const made = Object.entries(patterns).map(([slug, links]) => {
    const related = links.map((link) => {
      const [as, pattern] = link.split(' ');
      return `{ pattern: ${pattern}, as: ${as}, why: Because. }`;
    });
    return [`patterns/${chapters[slug] ?? 'model'}/${slug}.mdx`, patternFile({ title: slug.toUpperCase(), related: `[${related.join(', ')}]` })];
  });
  const none = { 'patterns/model/attention.mdx': null, 'patterns/model/recurrence.mdx': null };
  const memory = { 'chapters/memory.mdx': '---\ntitle: Memory\norder: 4\nquestion: Where?\nsummary: Memory.\n---\n' };
  return new Language(readContent(files({ ...none, ...memory, ...Object.fromEntries(made) })));
}

const slugs = (patterns: readonly { slug: string }[]) => patterns.map(({ slug }) => slug).join(' ');

test('a relation is seen from both ends, under the heading of each side', () => {
  const language = languageOf({ a: [], b: ['builds-on a'] });
  const headings = (slug: string) =>
    language.neighborGroups(language.pattern(slug)).map(({ heading, neighbors }) => `${heading}: ${slugs(neighbors.map((it) => it.pattern))}`);
  expect(headings('b')).toEqual(['Builds on: a']);
  expect(headings('a')).toEqual(['Makes possible: b']);
});

test('a symmetric relation stands under one heading, whoever wrote it', () => {
  const language = languageOf({ a: ['in-tension-with b'], b: [], c: ['in-tension-with a'] });
  const [group] = language.neighborGroups(language.pattern('a'));
  expect(group?.heading).toBe('Pulls against');
  expect(slugs(group!.neighbors.map((it) => it.pattern))).toBe('b c');
});

// a ← b ← c, and d refines a
test('larger neighbors are what a pattern rests on, smaller ones what rests on it', () => {
  const language = languageOf({ a: [], b: ['builds-on a'], c: ['builds-on b'], d: ['refines a'], e: ['combines-with a'] });
  expect(slugs(language.larger(language.pattern('c')))).toBe('b');
  expect(slugs(language.smaller(language.pattern('a')))).toBe('b d');
});

test('reading order puts what is built on first, then goes by chapter and title', () => {
  const language = languageOf({ z: [], y: ['builds-on z'], a: ['builds-on y'], b: [], m: [] }, { m: 'memory' });
  expect(slugs(language.patterns)).toBe('b z y a m');
});

test('a pattern of an early chapter waits for what it builds on in a later one', () => {
  const language = languageOf({ a: ['builds-on m'], m: [] }, { m: 'memory' });
  expect(slugs(language.patterns)).toBe('m a');
});

test('a circle does not hang the reading order', () => {
  const language = languageOf({ a: ['builds-on b'], b: ['builds-on a'] });
  expect(language.patterns).toHaveLength(2);
});

// a, b and c stand in for each other; c also for d, which stands in for neither a nor b
test('alternatives form groups in which each stands in for every other', () => {
  const language = languageOf({ a: ['alternative-to b', 'alternative-to c'], b: ['alternative-to c'], c: ['alternative-to d'], d: ['repairs a'], e: [] });
  expect(language.alternatives().map((cluster) => slugs([...cluster].sort((x, y) => (x.slug < y.slug ? -1 : 1))))).toEqual(['a b c', 'c d']);
});

test('before and after stay within the chapter', () => {
  const language = languageOf({ a: [], b: [], m: [] }, { m: 'memory' });
  const { before, after } = language.around(language.pattern('b'));
  expect([before?.slug, after?.slug]).toEqual(['a', undefined]);
});

test('a problem knows the patterns that answer it and those that bring it about', () => {
  const language = new Language(
    readContent(
      files({ 'patterns/model/recurrence.mdx': patternFile({ title: 'Recurrence', introduces: '[{ problem: loss-becomes-nan, why: It overflows. }]' }) }),
    ),
  );
  const problem = language.problem('loss-becomes-nan');
  expect(slugs(language.problemsAnsweredBy(language.pattern('attention')))).toBe('loss-becomes-nan');
  expect(language.patternsIntroducing(problem)).toEqual([{ pattern: language.pattern('recurrence'), why: 'It overflows.' }]);
});

test('a force is traded between a pattern that improves it and one that costs it, whichever end wrote the link', () => {
  const language = languageOf({ a: ['alternative-to b', 'combines-with c'], b: [], c: ['in-tension-with a'] });
  const [a, b, c] = ['a', 'b', 'c'].map((slug) => language.pattern(slug)) as [Pattern, Pattern, Pattern];
  Object.assign(a, { improves: ['memory'], costs: ['accuracy', 'simplicity'] });
  Object.assign(b, { improves: ['accuracy'], costs: ['memory'] });
  Object.assign(c, { improves: ['accuracy'], costs: ['simplicity'] });
  const trades = (force: Force) => language.tradesOf(force).map(({ gains, pays }) => `${gains.slug} ${pays.slug}`);
  expect([trades('memory'), trades('accuracy'), trades('privacy')]).toEqual([['a b'], ['b a', 'c a'], []]);
  expect(language.pricesOf('accuracy')).toEqual([
    { force: 'memory', count: 1 },
    { force: 'simplicity', count: 1 },
  ]);
});

test('a reference knows the pages that cite it', () => {
  const language = new Language(readContent(files()));
  expect(language.citing(language.reference('he2016deep')).map(pathOf)).toEqual(['/patterns/attention/', '/patterns/recurrence/']);
});

test('asking for a pattern that is not there says which', () => {
  expect(() => languageOf({ a: [] }).pattern('b')).toThrow('The language has no pattern “b”.');
});
