import type { Plot, Point } from './plot.ts';

/*
 * Byte-pair merges learned on a small English text, then counted on that text, on new English sentences and on a German
 * translation of the new ones. Units: symbols in the vocabulary (256 bytes plus merges) and tokens per word. Texts: our own.
 */

export const learned =
  'The harbor opens before dawn. The first boats leave while the town is still asleep, and the last of them return when the lamps are lit. ' +
  'In winter the wind comes from the north and the boats stay in the harbor for days. The men mend the nets, the women count the money, and the children walk along the wall and watch the water. ' +
  'When the wind turns, everyone knows it before the weather report does. The old men stand at the end of the wall and look at the sky. They say little. One of them lifts his hand, and the others begin to walk to the boats. ' +
  'The fish are sold in the morning. The buyers come from the city with their trucks, and they stand around the tables and speak in numbers. A good day is when the tables are empty before noon. ' +
  'A bad day is when the trucks leave early and the boats are still full. Then the fish are given away, and the whole town eats the same dinner. ' +
  'There was a time when nobody counted the fish. The boats went out and came back, and there was always more in the sea. Now there are limits, and there are people from the city who write down what comes in. ' +
  'The fishermen do not like them, but they know that the limits are there for a reason. The sea gives less than it did, and the children who watch the water from the wall will need it longer than their fathers did. ' +
  'In the evening the lamps are lit again, and the last boats return. The women stand at the door and count them. When the number is right, they go inside and close the door, and the town is quiet until the harbor opens again before dawn.';

export const newEnglish =
  'The wind turned in the evening, and the boats came back before the lamps were lit. An old woman stood on the wall and counted them. ' +
  'One was missing. The children ran to the end of the harbor and looked at the sky, and the whole town waited until the morning.';

/** The same sentences in German. */
export const newGerman =
  'Der Wind drehte am Abend, und die Boote kamen zurück, bevor die Lampen angezündet wurden. Eine alte Frau stand auf der Mauer und zählte sie. ' +
  'Eines fehlte. Die Kinder liefen zum Ende des Hafens und schauten zum Himmel, und die ganze Stadt wartete bis zum Morgen.';

type Merge = readonly [left: number, right: number];

/** UTF-8, for code points below 2,048: enough for the texts here. */
export function utf8(text: string): number[] {
  return [...text].flatMap((c) => {
    const p = c.codePointAt(0) ?? 0;
    if (p >= 0x800) throw new Error(`unexpected character ${c}`);
    return p < 0x80 ? [p] : [0xc0 | (p >> 6), 0x80 | (p & 63)];
  });
}

/** Words keep the space before them; punctuation stands alone. No merge crosses these borders. */
export function split(text: string): string[] {
  return text.match(/ ?\p{L}+| ?[^\s\p{L}]+/gu) ?? [];
}

function join(ids: readonly number[], [left, right]: Merge, id: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    const a = ids[i]!;
    if (a === left && ids[i + 1] === right) {
      out.push(id);
      i++;
    } else out.push(a);
  }
  return out;
}

/** The `count` most frequent pairs, merged one after the other; ties go to the pair seen first. Stops when no pair occurs twice. */
export function learn(text: string, count: number): Merge[] {
  const words = new Map<string, { ids: number[]; n: number }>();
  for (const w of split(text)) {
    const known = words.get(w);
    if (known) known.n++;
    else words.set(w, { ids: utf8(w), n: 1 });
  }
  const merges: Merge[] = [];
  while (merges.length < count) {
    const pairs = new Map<string, { pair: Merge; n: number }>();
    for (const { ids, n } of words.values()) {
      for (let i = 0; i + 1 < ids.length; i++) {
        const pair: Merge = [ids[i]!, ids[i + 1]!];
        const key = pair.join(' ');
        const known = pairs.get(key);
        if (known) known.n += n;
        else pairs.set(key, { pair, n });
      }
    }
    let best: { pair: Merge; n: number } | undefined;
    for (const p of pairs.values()) if (p.n > (best?.n ?? 1)) best = p;
    if (!best) break;
    for (const w of words.values()) w.ids = join(w.ids, best.pair, 256 + merges.length);
    merges.push(best.pair);
  }
  return merges;
}

/** Token ids of a text under the merges, applied in the order in which they were learned. */
export function encode(text: string, merges: readonly Merge[]): number[] {
  return split(text).flatMap((w) => merges.reduce<number[]>((ids, m, i) => join(ids, m, 256 + i), utf8(w)));
}

export function tokensPerWord(text: string, merges: readonly Merge[]): number {
  return encode(text, merges).length / text.split(' ').length;
}

export const merges = learn(learned, 320);

function curve(text: string): Point[] {
  const points: Point[] = [];
  for (let n = 0; n < merges.length; n += 7) points.push([256 + n, tokensPerWord(text, merges.slice(0, n))]);
  points.push([256 + merges.length, tokensPerWord(text, merges)]);
  return points;
}

export const plot: Plot = {
  alt:
    'Tokens per word against vocabulary size from 256 to 438 for byte-pair merges learned on 304 words of English. All three curves start between 5 and 6. ' +
    'The text learned from falls to 1.7 and new English sentences to 1.9; a German translation of those sentences stays at 4.3. The first thirty merges bring most of the gain.',
  x: { label: 'Vocabulary: 256 bytes and merges' },
  y: { label: 'Tokens per word' },
  series: [
    { name: 'English, learned from', points: curve(learned) },
    { name: 'English, new', points: curve(newEnglish) },
    { name: 'German, same content', points: curve(newGerman), dashed: true },
  ],
};
