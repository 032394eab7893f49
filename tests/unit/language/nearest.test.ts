import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/language/nearest.ts';

test.each([
  ['attention', 'attention', 0],
  ['attentoin', 'attention', 1],
  ['atention', 'attention', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from “%s” to “%s” it takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test('the nearest candidate is offered, and nothing when all are far', () => {
  expect(nearest('attentoin', ['recurrence', 'attention'])).toBe('attention');
  expect(nearest('convolution', ['recurrence', 'attention'])).toBeUndefined();
});
