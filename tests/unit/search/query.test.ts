import { expect, test } from 'vitest';
import { QueryReader } from '../../../src/search/query.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import { stem } from '../../../src/search/words.ts';

const vocabulary = new Vocabulary('loss nan gradient fine tuning finetuning memory cuda learning rate kv cache expected tensor shape'.split(' '));
const reader = new QueryReader(
  ['my', 'goes', 'to', 'why', 'is', 'the', 'of'],
  [
    { when: ['oom'], also: ['out of memory'], weight: 0.5 },
    { when: ['lr', 'learning rate'], also: ['lr', 'learning rate'], weight: 0.6 },
  ],
  vocabulary,
);

test('the words that carry a question are kept, the others named', () => {
  const { words, ignored } = reader.read('Why is my loss NaN?');
  expect({ words, ignored }).toEqual({ words: ['loss', 'nan'], ignored: ['why', 'is', 'my'] });
});

test('a question of stop words alone keeps them all', () => {
  expect(reader.read('why is the').words).toEqual(['why', 'is', 'the']);
});

test('a typo is corrected and named; verbatim leaves it', () => {
  expect(reader.read('gradeint is nan').corrections).toEqual([{ typed: 'gradeint', meant: 'gradient' }]);
  expect(reader.read('gradeint is nan').words).toEqual(['gradient', 'nan']);
  expect(reader.read('gradeint gradeint gradeint').corrections).toHaveLength(1);
  expect(reader.read('gradeint is nan', true)).toMatchObject({ corrections: [], words: ['gradeint', 'nan'], unknown: ['gradeint'] });
});

test('compounds are found however they are written', () => {
  for (const spelling of ['fine-tuning', 'fine tuning', 'finetuning']) expect([...reader.read(spelling).terms.keys()]).toContain(stem('finetuning'));
  expect(reader.read('kvcache').words).toEqual(['kv', 'cache']);
});

test('synonyms are added at their weight, of several words or to several, and both ways where they stand in both lists', () => {
  expect(reader.read('oom').terms).toEqual(
    new Map([
      ['oom', 1],
      ['out', 0.5 / Math.SQRT2],
      [stem('memory'), 0.5 / Math.SQRT2],
    ]),
  );
  expect(reader.read('lr').terms.get('rate')).toBeCloseTo(0.6 / Math.SQRT2);
  expect(reader.read('the learning rate').terms.get('lr')).toBe(0.6);
});

test('of a pasted stack trace the message is read, not the places in files', () => {
  const trace = `Traceback (most recent call last):
  File "/home/me/train.py", line 12, in <module>
    model(x)
  File "/opt/torch/nn/modules/module.py", line 1190, in _call_impl
    return forward_call(*input, **kwargs)
RuntimeError: expected tensor of another shape`;
  const { words } = reader.read(trace);
  expect(words).toEqual(expect.arrayContaining(['expected', 'tensor', 'shape']));
  expect(words).not.toContain('home');
});

test('what is very long is read in part, and soon', () => {
  const start = performance.now();
  reader.read('a'.repeat(100_000));
  reader.read('gradeint '.repeat(20_000));
  reader.read(`${'x\n'.repeat(50_000)}error`);
  expect(performance.now() - start).toBeLessThan(200);
});
