import { expect, test } from 'vitest';
import { encode, learn, learned, merges, newEnglish, newGerman, plot, split, tokensPerWord, utf8 } from '../../../src/figures/pieces-per-word.ts';

test('without merges a text is its bytes', () => {
  expect(utf8('aé')).toEqual([0x61, 0xc3, 0xa9]);
  expect(tokensPerWord(newGerman, [])).toBe(utf8(newGerman).length / newGerman.split(' ').length);
});

test('the most frequent pair is merged first, and a tie goes to the pair seen first', () => {
  // "abab" twice: ab four times, ba twice; then (ab)(ab) twice
  expect(learn('abab abab', 2)).toEqual([
    [97, 98],
    [256, 256],
  ]);
});

test('a merge shortens the text it was learned from by the number of times it is applied', () => {
  const text = 'low low lower lowest';
  const [first] = learn(text, 1);
  expect(first).toEqual([108, 111]); // "lo", four times
  expect(encode(text, learn(text, 1)).length).toBe(text.length - 4);
});

test('with enough merges every word that occurs twice is one token', () => {
  const counts = new Map<string, number>();
  for (const w of split(learned)) counts.set(w, (counts.get(w) ?? 0) + 1);
  const all = learn(learned, 10_000);
  for (const [w, n] of counts) if (n > 1) expect(encode(w, all)).toHaveLength(1);
});

test('tokens spell the text they came from, in a language never seen too', () => {
  const bytes = (id: number): number[] => {
    if (id < 256) return [id];
    const [a, b] = merges[id - 256]!;
    return [...bytes(a), ...bytes(b)];
  };
  for (const text of [learned, newEnglish, newGerman]) expect(encode(text, merges).flatMap(bytes)).toEqual(utf8(text));
});

test('the counts in the caption and the text are those of the curves', () => {
  expect(256 + merges.length).toBe(438);
  expect(encode(newEnglish, merges)).toHaveLength(98);
  expect(encode(newGerman, merges)).toHaveLength(198);
  expect([utf8(newEnglish).length, utf8(newGerman).length]).toEqual([258, 264]);
  expect(plot.series.map((s) => s.points.at(-1)?.[1].toFixed(1))).toEqual(['1.7', '1.9', '4.3']);
});
