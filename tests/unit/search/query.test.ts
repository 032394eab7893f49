import { expect, test } from 'vitest';
import { readQuery, stem, tokenize } from '../../../src/search/query.ts';

const stopWords = new Set(['my', 'goes', 'to', 'why', 'is', 'the']);

test('the words that carry a question are kept, the others named', () => {
  expect(readQuery('Why is my loss NaN?', stopWords)).toEqual({ words: ['loss', 'nan'], ignored: ['why', 'is', 'my'] });
});

test('a question of stop words alone keeps them all', () => {
  expect(readQuery('why is the', stopWords)).toEqual({ words: ['why', 'is', 'the'], ignored: [] });
});

test.each([
  ["doesn't converge", 'does not converge'],
  ['fine-tuning', 'fine tuning'],
  ['RuntimeError: CUDA_error', 'runtimeerror cuda error'],
  ['naïve Über', 'naive uber'],
  ['loss=nan', 'loss nan'],
  ['  ', ''],
])('“%s” is read as “%s”', (text, words) => {
  expect(tokenize(text).join(' ')).toBe(words);
});

test('forms of a word are one', () => {
  expect(new Set(['diverges', 'diverged', 'diverging'].map(stem)).size).toBe(1);
});
