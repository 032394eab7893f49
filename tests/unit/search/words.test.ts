import { expect, test } from 'vitest';
import { stem, tokenize, tokenizeName } from '../../../src/search/words.ts';

test.each([
  ["doesn't converge", 'does not converge'],
  ['fine-tuning', 'fine tuning finetuning'],
  ['CrossEntropyLoss', 'cross entropy loss crossentropyloss'],
  ['BatchNorm2d', 'batch norm2d batchnorm2d'],
  ['RuntimeError: CUDA_error', 'runtime error runtimeerror cuda error cudaerror'],
  ['naïve Über', 'naive uber'],
  ['loss=nan', 'loss nan'],
  ['fp16, c++ and c#', 'fp16 c++ and c#'],
  ['  ', ''],
])('“%s” is read as “%s”', (text, words) => {
  expect(tokenize(text).join(' ')).toBe(words);
});

test('a name is also known by its words written as one', () => {
  expect(tokenizeName('KV cache')).toEqual(['kv', 'cache', 'kvcache']);
});

test.each([
  ['diverges', 'diverged', 'diverging'],
  ['regularisation', 'regularization', 'regularized', 'regularising'],
  ['normalise', 'normalized', 'normalising'],
  ['labelled', 'labeled', 'labels'],
  ['modelling', 'modeling'],
  ['behaviour', 'behavior'],
  ['analyse', 'analyzing'],
])('%s and its forms are one word', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each(['noise', 'precision', 'supervised', 'otherwise', 'install', 'raised', 'called', 'promising'])('“%s” is no British spelling', (word) => {
  expect(tokenize(word)).toEqual([word]);
});
