import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise, makeGraph, propose, readSelection, toMarkdown, withFoundations, writeSelection, type Graph } from '../../../src/language/selection.ts';
import { languages } from './arbitrary.ts';

const pattern = (slug: string, costs: string[] = []) => ({
  slug,
  title: slug.toUpperCase(),
  chapter: 'Model Patterns',
  confidence: 'established',
  problem: '',
  solution: `Do ${slug}.`,
  improves: [],
  costs,
});

// mask → attention → similarity; attention ~ recurrence; clipping repairs recurrence; attention against cache
const graph: Graph = {
  patterns: [pattern('similarity'), pattern('recurrence'), pattern('attention', ['memory']), pattern('mask'), pattern('cache'), pattern('clipping')],
  relations: [
    { kind: 'builds-on', from: 'attention', to: 'similarity', why: 'It compares.' },
    { kind: 'refines', from: 'mask', to: 'attention', why: 'It hides.' },
    { kind: 'alternative-to', from: 'attention', to: 'recurrence', why: 'Either reads sequences.' },
    { kind: 'repairs', from: 'clipping', to: 'recurrence', why: 'It bounds.' },
    { kind: 'in-tension-with', from: 'cache', to: 'attention', why: 'It grows.' },
  ],
  problems: [{ slug: 'forgets', title: 'It forgets', stage: 'training', answers: ['attention', 'cache'] }],
  sequences: [{ slug: 'translate', title: 'Translate', steps: ['recurrence', 'clipping'] }],
  renamed: { 'soft-attention': 'attention' },
};

test('a choice is put in reading order, and told what it lacks', () => {
  const { order, missing } = advise(graph, ['mask', 'recurrence']);
  expect(order).toEqual(['recurrence', 'mask']);
  expect(missing).toEqual([{ slug: 'attention', because: 'mask', why: 'It hides.' }]);
});

test('alternatives and tensions are pointed out when both ends are chosen, repairs when one is', () => {
  const { alternatives, tensions, repairs } = advise(graph, ['attention', 'recurrence', 'cache']);
  expect(alternatives).toEqual([{ slug: 'recurrence', because: 'attention', why: 'Either reads sequences.' }]);
  expect(tensions).toEqual([{ slug: 'attention', because: 'cache', why: 'It grows.' }]);
  expect(repairs).toEqual([{ slug: 'clipping', because: 'recurrence', why: 'It bounds.' }]);
});

test('foundations are added down to the ground', () => {
  expect(withFoundations(graph, ['mask'])).toEqual(['similarity', 'attention', 'mask']);
});

test('wishes become a choice, without what costs too much', () => {
  expect(propose(graph, { sequence: 'translate', problems: ['forgets'], spared: ['memory'] })).toEqual({
    chosen: ['recurrence', 'cache', 'clipping'],
    leftOut: ['attention'],
  });
});

test('old and damaged addresses are understood as far as they go, and the rest is named', () => {
  expect(readSelection(graph, 'Attention, soft-attention;/patterns/mask/ atention,,__proto__')).toEqual({
    slugs: ['attention', 'mask'],
    renamed: [['soft-attention', 'attention']],
    unknown: ['atention', '__proto__'],
  });
  expect(readSelection(graph, '')).toEqual({ slugs: [], renamed: [], unknown: [] });
});

test('a choice as Markdown gives each reason', () => {
  const text = toMarkdown(graph, ['attention', 'recurrence'], (slug) => `/patterns/${slug}/`);
  expect(text).toContain('1. [RECURRENCE](/patterns/recurrence/): Do recurrence.');
  expect(text).toContain('- [ATTENTION](/patterns/attention/) and [RECURRENCE](/patterns/recurrence/): Either reads sequences.');
});

test('of any language: adding what is missing leaves nothing missing, and order respects what is built on', () => {
  fc.assert(
    fc.property(languages, fc.array(fc.nat(11)), (language, picks) => {
      const whole = makeGraph(language);
      const chosen = picks.map((i) => whole.patterns[i % whole.patterns.length]!.slug);
      const complete = withFoundations(whole, chosen);
      const { missing, order } = advise(whole, complete);
      expect(missing).toEqual([]);
      expect(complete).toEqual(expect.arrayContaining(chosen));
      for (const { kind, from, to } of whole.relations) {
        if ((kind === 'builds-on' || kind === 'refines') && order.includes(from)) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
      }
    }),
    { numRuns: 30 },
  );
});

test('of any language: a choice survives the address', () => {
  fc.assert(
    fc.property(languages, fc.array(fc.nat(11)), (language, picks) => {
      const whole = makeGraph(language);
      const chosen = [...new Set(picks.map((i) => whole.patterns[i % whole.patterns.length]!.slug))];
      const parameters = new URLSearchParams({ patterns: writeSelection(chosen) });
      expect(readSelection(whole, new URLSearchParams(parameters.toString()).get('patterns')!)).toEqual({ slugs: chosen, renamed: [], unknown: [] });
    }),
    { numRuns: 30 },
  );
});
