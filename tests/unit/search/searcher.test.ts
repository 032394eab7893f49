import { expect, test } from 'vitest';
import type { Card, SearchData } from '../../../src/search/cards.ts';
import { Searcher, type WordSearch } from '../../../src/search/searcher.ts';

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
const data: SearchData = { stopWords: ['my', 'the'], cards };
const nothing: WordSearch = () => Promise.resolve([]);

const titles = async (searcher: Searcher, text: string) => (await searcher.search(text)).results.map(({ card }) => card.title);

test('a question finds the pattern whose symptom it resembles, and says which', async () => {
  const { results, ignored } = await new Searcher(data, nothing).search('my loss spikes');
  expect(results[0]?.card.title).toBe('Gradient Clipping');
  expect(results[0]?.phrase).toBe('loss suddenly spikes and never recovers');
  expect(ignored).toEqual(['my']);
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
  const scores: Record<string, [string, number][]> = { alpha: [['/patterns/dropout/', 5]], beta: [] };
  const both: WordSearch = (word) =>
    Promise.resolve([...(scores[word] ?? []), ['/patterns/residual-connection/', 3] as const].map(([path, score]) => ({ path, score })));
  const { results } = await new Searcher(data, both).search('alpha beta');
  expect(results.map(({ card, complete }) => [card.title, complete])).toEqual([
    ['Residual Connection', true],
    ['Dropout', false],
  ]);
});

test('a word that neither engine has does not reach Pagefind, which would guess', async () => {
  const guess: WordSearch = (_, exactly) => Promise.resolve(exactly ? [] : [{ path: '/patterns/dropout/', score: 1 }]);
  expect(await titles(new Searcher(data, guess), 'zzzzqqqq')).toEqual([]);
});

test('only accepted cards are returned', async () => {
  const { results } = await new Searcher(data, nothing).search('network loss', (it) => it.chapter === 'Model Patterns');
  expect(results.map(({ card }) => card.title)).toEqual(['Residual Connection']);
});

test('a question of unknown words has no results', async () => {
  expect(await titles(new Searcher(data, nothing), 'zzzz qqqq')).toEqual([]);
});
