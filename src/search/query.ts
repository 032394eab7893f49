import type { Synonym } from '../language/frontmatter.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stem, tokenize } from './words.ts';

/** A word that nobody knows, and the one it is taken for. */
export interface Correction {
  typed: string;
  meant: string;
}

/** What a reader typed, as the search understands it. */
export interface Query {
  /** The words that carry the question, spelling mended. */
  words: string[];
  /** Words that every question has. */
  ignored: string[];
  corrections: Correction[];
  /** Words in neither the index nor near anything in it. */
  unknown: string[];
  /** Stems to look for, with their weights; synonyms weigh less than what was typed. */
  terms: Map<string, number>;
}

/** Turns questions into queries. */
export class QueryReader {
  readonly #stopWords: ReadonlySet<string>;
  readonly #vocabulary: Vocabulary;
  /** Stems of an expression → what it brings. */
  readonly #synonyms = new Map<string, { stems: string[]; weight: number }[]>();
  #longestExpression = 1;

  constructor(stopWords: readonly string[], synonyms: readonly Synonym[], vocabulary: Vocabulary) {
    this.#stopWords = new Set(stopWords);
    this.#vocabulary = vocabulary;
    for (const { when, also, weight } of synonyms) {
      const targets = also.map((expression) => ({ stems: this.#carry(tokenize(expression)).map(stem), weight }));
      for (const expression of when) {
        const stems = tokenize(expression).map(stem);
        this.#longestExpression = Math.max(this.#longestExpression, stems.length);
        const key = stems.join(' ');
        this.#synonyms.set(key, [...(this.#synonyms.get(key) ?? []), ...targets.filter((target) => target.stems.join(' ') !== key)]);
      }
    }
  }

  /** `verbatim` leaves the spelling alone. Never drops every word. */
  read(text: string, verbatim = false): Query {
    const typed = tokenize(shortenReport(text)).slice(0, mostWords);
    const corrections: Correction[] = [];
    const unknown: string[] = [];
    const mended = typed.flatMap((word) => {
      if (this.#stopWords.has(word) || this.#vocabulary.has(word) || /^\d+$/.test(word)) return [word];
      const meant = verbatim ? undefined : this.#vocabulary.correct(word);
      const parts = verbatim || meant ? undefined : this.#vocabulary.split(word);
      if (parts) return parts;
      if (!meant) {
        unknown.push(word);
        return [word];
      }
      if (!corrections.some(({ typed }) => typed === word)) corrections.push({ typed: word, meant });
      return [meant];
    });
    const joined = mended.slice(1).flatMap((word, i) => (this.#isCompound(mended[i]! + word) ? [mended[i]! + word] : []));
    const words = [...new Set(this.#carry(mended))];
    const terms = new Map<string, number>();
    const add = (term: string, weight: number) => terms.set(term, Math.max(terms.get(term) ?? 0, weight));
    for (const word of words) add(stem(word), 1);
    for (const part of mended.flatMap((word) => this.#vocabulary.parts(word))) add(stem(part), 1);
    for (const word of joined) add(stem(word), 1);
    this.#addSynonyms([...mended, ...joined.flatMap((word) => ['', word])], add);
    return { words, ignored: [...new Set(mended)].filter((word) => !words.includes(word)), corrections, unknown: [...new Set(unknown)], terms };
  }

  #carry(words: readonly string[]): string[] {
    const carrying = words.filter((word) => !this.#stopWords.has(word));
    return carrying.length ? carrying : [...words];
  }

  #isCompound(word: string): boolean {
    return word.length > 4 && this.#vocabulary.has(word);
  }

  #addSynonyms(words: readonly string[], add: (term: string, weight: number) => void) {
    const stems = words.map(stem);
    for (let at = 0; at < stems.length; at++) {
      for (let length = 1; length <= this.#longestExpression && at + length <= stems.length; length++) {
        for (const target of this.#synonyms.get(stems.slice(at, at + length).join(' ')) ?? []) {
          for (const term of target.stems) add(term, target.weight / Math.sqrt(target.stems.length));
        }
      }
    }
  }
}

/** Of a pasted error report, what is worth searching for: its messages without the places in files where they arose. */
function shortenReport(text: string): string {
  const lines = text.slice(0, longest).split(/\r?\n/);
  if (lines.length < 4) return text.slice(0, longestLine);
  const messages = lines.filter((line) => /\b\w*(error|exception|warning|assert|failed|fault|nan|killed)\b/i.test(line) && !/^\s*(File "|at )/.test(line));
  return (messages.length ? messages.slice(-3) : lines.slice(0, 3)).join('\n').slice(0, longestLine);
}

const longest = 20_000;
const longestLine = 2_000;
const mostWords = 60;
