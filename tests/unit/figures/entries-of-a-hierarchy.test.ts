import { expect, test } from 'vitest';
import { flat, sharedTree, topWithoutForgetting, tree } from '../../../src/figures/entries-of-a-hierarchy.ts';

/** Count the nodes of a binary tree over d leaves level by level. */
const nodes = (d: number): number => (d === 1 ? 0 : d / 2 + nodes(d / 2));

test('a tree has one two-input table per inner node', () => {
  for (const d of [2, 4, 8, 64]) expect(tree(d, 4)).toBe(nodes(d) * 16);
});

test('for two inputs all three are the same table', () => {
  expect(tree(2, 5)).toBe(flat(2, 5));
  expect(sharedTree(2, 5)).toBe(flat(2, 5));
});

test('levels that forget nothing save nothing', () => {
  for (const d of [4, 8, 16]) expect(topWithoutForgetting(d, 4)).toBe(flat(d, 4));
});

test('eight symbols of an alphabet of four take 65,536, 112 and 48 entries', () => {
  expect([flat(8, 4), tree(8, 4), sharedTree(8, 4)]).toEqual([65536, 112, 48]);
});
