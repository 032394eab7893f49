import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/language/content.ts';
import { findFaults, formatFaults } from '../../src/language/faults.ts';
import { readFiles, surveySite } from '../../src/language/files.ts';
import { Language } from '../../src/language/language.ts';

/** What every page must be, whoever writes it: WRITING in the README says why. */
const content = readContent(readFiles());
const language = new Language(content);
const pages = [...content.patterns, ...content.problems, ...content.sequences, ...content.chapters, ...content.book];

const sections = ['Context', 'Forces', 'Discussion', 'Therefore', 'In practice', 'Consequences', 'When not to use it', 'Known uses'];
const problemSections = ['What you see', 'How to tell the causes apart', 'What it is not'];

const stockPhrases =
  /it is important to note|in today['’]s|\bdelve|plays an? (crucial|vital|key) role|game[- ]changer|ever-evolving|\bseamless|\bleverag(e|es|ing|ed)\b|a testament to|unlock(s|ing)? the|in the realm of|cutting-edge|stands as a|rich tapestry|not just .{3,40} but/i;
const britishSpellings = /\b(colour|behaviour|neighbour|favour|centre|optimis(e|ing|ation)|generalis|regularis|normalis|initialis|modell(ed|ing)|labell(ed|ing))/i;

const wordsOf = (entry: (typeof pages)[number]) =>
  [...entry.mentions.paragraphs].reduce((count, { text }) => count + (text.match(/[\p{L}][\p{L}\p{N}’'-]*/gu)?.length ?? 0), 0);

test('the language has no faults', () => {
  const faults = findFaults(content, surveySite());
  expect(faults.length ? formatFaults(faults) : '').toBe('');
});

test('every pattern can be reached from every other', () => {
  const reached = new Set([language.patterns[0]!]);
  for (const pattern of reached) for (const neighbor of language.neighbors(pattern)) reached.add(neighbor.pattern);
  expect(language.patterns.filter((pattern) => !reached.has(pattern)).map(({ slug }) => slug)).toEqual([]);
});

describe.each(content.patterns.map((entry) => [entry.slug, entry] as const))('%s', (slug, entry) => {
  const { data, mentions } = entry;

  test('has the sections of a pattern, in order', () => {
    expect(mentions.headings.filter(({ depth }) => depth === 2).map(({ text }) => text)).toEqual(sections);
  });

  test('is long enough to act on and short enough to read now', () => {
    expect(wordsOf(entry)).toBeGreaterThanOrEqual(600);
    expect(wordsOf(entry)).toBeLessThanOrEqual(entry.chapter === 'canonical' ? 1400 : 1200);
  });

  test('shows a formula, a figure and a sketch', () => {
    const figures = mentions.diagrams.length + mentions.components.filter(({ name }) => name === 'Figure').length;
    expect([mentions.formulas.length > 0, figures > 0, mentions.sketches.length > 0]).toEqual([true, true, true]);
  });

  test('says its solution once, under “Therefore”', () => {
    expect(mentions.components.filter(({ name }) => name === 'Solution')).toHaveLength(1);
  });

  test('has symptoms in readers’ words that do not lean on its title', () => {
    const title = new Set(data.title.toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 3));
    expect(data.symptoms.length).toBeGreaterThanOrEqual(8);
    const leaning = data.symptoms.filter((symptom) => title.size > 0 && [...title].every((word) => symptom.toLowerCase().split(/[^a-z]+/).includes(word)));
    expect(leaning).toEqual([]);
  });

  test('has neighbors, and reasons that no other link gives', () => {
    expect(language.neighbors(language.pattern(slug)).length).toBeGreaterThanOrEqual(3);
  });

  test('rests on three pieces of evidence or more, with sources', () => {
    expect(data.evidence.length).toBeGreaterThanOrEqual(3);
    expect(language.referencesOf(language.pattern(slug)).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(content.problems.map((entry) => [entry.slug, entry] as const))('problem %s', (_, { data, mentions }) => {
  test('has the sections of a problem, in order', () => {
    expect(mentions.headings.filter(({ depth }) => depth === 2).map(({ text }) => text)).toEqual(problemSections);
  });

  test('leads to a pattern from two causes or more', () => {
    expect(data.causes.filter(({ patterns }) => patterns.length > 0).length).toBeGreaterThanOrEqual(2);
  });

  test('tells its causes apart: no two have one check', () => {
    expect(new Set(data.causes.map(({ check }) => check)).size).toBe(data.causes.length);
  });

  test('is put in ten ways or more, no two alike', () => {
    expect(new Set(data.phrases.map((phrase) => phrase.toLowerCase())).size).toBe(data.phrases.length);
  });
});

test('every pattern is reached from a problem', () => {
  expect(language.patterns.filter((pattern) => language.problemsAnsweredBy(pattern).length === 0).map(({ slug }) => slug)).toEqual([]);
});

describe.each(content.sequences.map((entry) => [entry.slug, entry] as const))('sequence %s', (_, { data, mentions }) => {
  test('has five steps or more, no pattern twice, and a reason of its own for each', () => {
    expect(data.steps.length).toBeGreaterThanOrEqual(5);
    expect(new Set(data.steps.map(({ pattern }) => pattern)).size).toBe(data.steps.length);
    expect(new Set(data.steps.map(({ why }) => why)).size).toBe(data.steps.length);
  });

  test('says more than its steps do', () => {
    expect(mentions.paragraphs.length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(content.book.map((entry) => [entry.slug, entry] as const))('book page %s', (_, entry) => {
  test('is parted by headings and leads into the language', () => {
    expect(entry.mentions.headings.filter(({ depth }) => depth === 2).length).toBeGreaterThanOrEqual(3);
    expect(entry.mentions.links.filter(({ url }) => url.startsWith('/')).length).toBeGreaterThanOrEqual(3);
  });

  test('is long enough to say something', () => {
    expect(wordsOf(entry)).toBeGreaterThanOrEqual(400);
  });
});

test('every term of the glossary stands there once, in alphabetical order', () => {
  const terms = (content.glossary?.data ?? []).flatMap(({ term, also }) => [term, ...also].map((name) => name.toLowerCase()));
  expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  const order = (content.glossary?.data ?? []).map(({ term }) => term);
  expect(order).toEqual(order.toSorted(new Intl.Collator('en').compare));
});

test('no reason is given for two links, and none for two steps of walks', () => {
  const steps = content.sequences.flatMap(({ slug, data }) => data.steps.map(({ why }): [string, string] => [why, slug]));
  expect(repeated([...language.relations.map(({ why, from }): [string, string] => [why, from.slug]), ...steps])).toEqual({});
});

test('no sentence stands on two pages', () => {
  const sentences = pages.flatMap((entry) =>
    entry.mentions.paragraphs.flatMap(({ text }) => text.split(/(?<=[.!?]) /).map((sentence): [string, string] => [sentence.trim().toLowerCase(), entry.slug])),
  );
  expect(repeated(sentences.filter(([sentence]) => sentence.split(' ').length >= 7))).toEqual({});
});

test('no two patterns open with the same three words', () => {
  expect(repeated(content.patterns.map(({ mentions, slug }) => [(mentions.paragraphs[0]?.text ?? '').split(' ').slice(0, 3).join(' '), slug]))).toEqual({});
});

test.each([
  ['stock phrases', stockPhrases],
  ['British spellings', britishSpellings],
])('there are no %s', (_, pattern) => {
  const found = Object.entries(readFiles())
    .filter(([path]) => !path.endsWith('.bib'))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, i) => {
        const match = pattern.exec(line.replace(/@[\w:.-]+/g, '').replace(/sources: \[.*\]/, ''));
        return match ? [`${path}:${i + 1}  ${match[0]}`] : [];
      }),
    );
  expect(found).toEqual([]);
});

/** What stands on more than one page, with the pages. */
function repeated(pairs: Iterable<readonly [text: string, slug: string]>): Record<string, string[]> {
  const places = new Map<string, Set<string>>();
  for (const [text, slug] of pairs) places.set(text, new Set(places.get(text)).add(slug));
  return Object.fromEntries([...places].filter(([, slugs]) => slugs.size > 1).map(([text, slugs]) => [text, [...slugs]]));
}
