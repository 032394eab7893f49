import { editDistance } from '../language/nearest.ts';
import { stem } from './words.ts';

/** The words that the search knows, and what an unknown one was meant to be. */
export class Vocabulary {
  /** How often each word stands in the cards. */
  readonly #counts = new Map<string, number>();
  readonly #stems = new Set<string>();
  readonly #byLength = new Map<number, string[]>();
  readonly #corrections = new Map<string, string | undefined>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    for (const word of this.#counts.keys()) {
      this.#stems.add(stem(word));
      if (!/^\p{L}+$/u.test(word)) continue;
      const peers = this.#byLength.get(word.length);
      if (peers) peers.push(word);
      else this.#byLength.set(word.length, [word]);
    }
  }

  /** Whether this word, or another form of it, stands in the cards. */
  has(word: string): boolean {
    return this.#counts.has(word) || this.#stems.has(stem(word));
  }

  /** The two known words of which an unknown one is made: “kvcache” is kv and cache. */
  split(word: string): [string, string] | undefined {
    let best: [string, string] | undefined;
    let most = 0;
    for (let at = 2; at <= word.length - 2; at++) {
      const parts: [string, string] = [word.slice(0, at), word.slice(at)];
      const count = Math.min(...parts.map((part) => this.#counts.get(part) ?? 0));
      if (count > most && Math.max(...parts.map(({ length }) => length)) > 3) [best, most] = [parts, count];
    }
    return best;
  }

  /** The parts of a word that is known as one but far commoner as two, as “kvcache” is. */
  parts(word: string): readonly string[] {
    const count = this.#counts.get(word) ?? 0;
    const parts = count > 3 ? undefined : this.split(word);
    return parts?.every((part) => this.#counts.get(part)! >= 10) ? parts : [];
  }

  /** The known word that an unknown one was meant to be: one edit away from five letters on, two from nine, with the same first letter; among equals the commoner. */
  correct(word: string): string | undefined {
    // The same unknown word comes again with every key that is pressed after it.
    if (this.#corrections.size > 500) this.#corrections.clear();
    if (!this.#corrections.has(word)) this.#corrections.set(word, this.#nearest(word));
    return this.#corrections.get(word);
  }

  #nearest(word: string): string | undefined {
    if (word.length < 5 || word.length > 25 || !/^\p{L}+$/u.test(word)) return undefined;
    const allowed = word.length >= 9 ? 2 : 1;
    let best: string | undefined;
    let least = allowed + 1;
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (candidate[0] !== word[0] && !isSwapped(word, candidate)) continue;
        const distance = editDistance(word, candidate, least + 1);
        if (distance < least || (distance === least && best !== undefined && this.#counts.get(candidate)! > this.#counts.get(best)!))
          [best, least] = [candidate, distance];
      }
    }
    return least <= allowed ? best : undefined;
  }
}

/** Whether the first two letters changed places, as in “olss”. */
const isSwapped = (a: string, b: string) => a[0] === b[1] && a[1] === b[0];
