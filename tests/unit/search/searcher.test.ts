import { expect, test } from 'vitest';
import type { Card, SearchData } from '../../../src/search/cards.ts';
import { Searcher, type FullText } from '../../../src/search/searcher.ts';

const card = (title: string, more: Partial<Card> = {}): Card => ({
  path: `/patterns/${title.toLowerCase().replaceAll(' ', '-')}/`,
  kind: 'pattern',
  title,
  aliases: [],
  summary: '',
  phrases: [],
  ...more,
});

const cards = [
  card('Gradient Clipping', { phrases: ['loss suddenly spikes and never recovers', 'weights become inf'], chapter: 'Learning Patterns' }),
  card('Dropout', { phrases: ['validation loss rises while training loss falls'], chapter: 'Learning Patterns' }),
  card('Residual Connection', { aliases: ['Skip connection'], phrases: ['deeper network trains worse'], chapter: 'Model Patterns' }),
];
const data: SearchData = { stopWords: ['my', 'the'], synonyms: [], examples: [], cards };

/** A full text that holds these words: word → the pages that hold it, with their scores. */
const text = (words: Record<string, [path: string, score: number, places?: number[]][]>, more: Partial<FullText> = {}): FullText => ({
  find: (word) => Promise.resolve((words[word] ?? []).map(([path, score, places = []]) => ({ path, score, places }))),
  headings: () => Promise.resolve([]),
  ...more,
});
const nothing = text({});

const titles = async (searcher: Searcher, text: string) => (await searcher.search(text)).results.map(({ card }) => card.title);

test('a question finds the pattern whose symptom it resembles, and says which', async () => {
  const { results, query } = await new Searcher(data, nothing).search('my loss spikes');
  expect(results[0]?.card.title).toBe('Gradient Clipping');
  expect(results[0]?.phrase).toBe('loss suddenly spikes and never recovers');
  expect(query.ignored).toEqual(['my']);
});

test.each([
  ['Gradient Clipping', 'Gradient Clipping'],
  ['skip connection', 'Residual Connection'],
])('the name “%s” finds its pattern first', async (name, title) => {
  expect((await titles(new Searcher(data, nothing), name))[0]).toBe(title);
});

test('a typo finds what was meant', async () => {
  expect((await titles(new Searcher(data, nothing), 'gradeint cliping'))[0]).toBe('Gradient Clipping');
});

test('a page that holds every word stands before one that scores higher for one of them', async () => {
  const both = text({
    alpha: [
      ['/patterns/dropout/', 5],
      ['/patterns/residual-connection/', 3],
    ],
    beta: [['/patterns/residual-connection/', 3]],
  });
  const { results } = await new Searcher(data, both).search('alpha beta');
  expect(results.map(({ card, complete }) => [card.title, complete])).toEqual([
    ['Residual Connection', true],
    ['Dropout', false],
  ]);
});

test('a word that neither engine has does not reach Pagefind, which would guess', async () => {
  const guess = text({}, { find: (_, exactly) => Promise.resolve(exactly ? [] : [{ path: '/patterns/dropout/', score: 1, places: [] }]) });
  expect((await new Searcher(data, guess).search('zzzzqqqq')).guessed).toBe(true);
});

test('a problem page lends its rank to the patterns that answer it', async () => {
  const problem: Card = {
    ...card('The sound is choppy'),
    kind: 'problem',
    path: '/problems/choppy/',
    phrases: ['audio stutters'],
    answers: ['/patterns/dropout/'],
  };
  expect(await titles(new Searcher({ ...data, cards: [problem, ...cards] }, nothing), 'audio stutters')).toEqual(['The sound is choppy', 'Dropout']);
});

test('hidden questions are searched like the phrases', async () => {
  const asked = card('Causal Mask', { asked: ['cheating future tokens'] });
  expect(await titles(new Searcher({ ...data, cards: [...cards, asked] }, nothing), 'it sees future tokens')).toEqual(['Causal Mask']);
});

test('the section that holds most of the words is found', async () => {
  const page = text(
    { alpha: [['/patterns/dropout/', 1, [3, 40]]], beta: [['/patterns/dropout/', 1, [45]]] },
    {
      headings: () =>
        Promise.resolve([
          { id: 'context', text: 'Context', place: 0 },
          { id: 'forces', text: 'Forces', place: 30 },
        ]),
    },
  );
  const searcher = new Searcher(data, page);
  const { results, query } = await searcher.search('alpha beta');
  expect((await searcher.locate(results[0]!, query))?.id).toBe('forces');
});

test('the full text is left alone while the cards know every word, and its failure is told when it was needed', async () => {
  const broken = text({}, { find: () => Promise.reject(new Error('gone')) });
  expect(await new Searcher(data, broken).search('dropout')).toMatchObject({ withoutText: false });
  const needed = await new Searcher(data, broken).search('dropout alphabetagamma');
  expect([needed.withoutText, needed.results[0]?.card.title]).toEqual([true, 'Dropout']);
});

test('a question of unknown words gets what looks alike, and is told so', async () => {
  expect(await new Searcher(data, nothing).search('my zzzz')).toMatchObject({ guessed: true, query: { unknown: ['zzzz'] } });
});
