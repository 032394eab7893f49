import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/vocabulary.ts';

const vocabulary = new Vocabulary(['gradient', 'gradient', 'gradual', 'overfitting', 'kv', 'cache', 'batch', 'norm', 'loss', 'less', 'loss']);

test('other forms of a known word are known', () => {
  expect([vocabulary.has('gradients'), vocabulary.has('overfits'), vocabulary.has('gradeint')]).toEqual([true, true, false]);
});

test.each([
  ['gradeint', 'gradient'],
  ['overfiting', 'overfitting'],
  ['los', undefined],
  ['rgadient', 'gradient'],
  ['less', undefined],
  ['zzzzqqqq', undefined],
  ['fp32', undefined],
])('“%s” is taken for %s', (typed, meant) => {
  expect(vocabulary.correct(typed)).toBe(meant);
});

test.each([
  ['kvcache', ['kv', 'cache']],
  ['batchnorm', ['batch', 'norm']],
  ['kvkv', undefined],
  ['gradient', undefined],
])('“%s” is made of %s', (word, parts) => {
  expect(vocabulary.split(word)).toEqual(parts);
});

test('no word, whatever it is, hangs or breaks it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (word) => {
      vocabulary.correct(word);
      vocabulary.split(word);
      return true;
    }),
  );
});
