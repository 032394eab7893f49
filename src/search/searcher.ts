import MiniSearch from 'minisearch';
import type { Card, SearchData } from './cards.ts';
import { readQuery, stem, tokenize } from './query.ts';

/** The pages that hold one word, with Pagefind’s score; exactly that word, or what begins with its stem. The site’s index in a browser; anything alike in a test. */
export type WordSearch = (word: string, exactly: boolean) => Promise<{ path: string; score: number }[]>;

export interface Result {
  card: Card;
  /** The reader’s words that were found on the page. */
  matched: string[];
  /** How the page itself puts it, where a phrase is close to the question. */
  phrase: string | undefined;
  /** Whether every word of the question was found. */
  complete: boolean;
}

export interface Outcome {
  words: string[];
  ignored: string[];
  results: Result[];
}

/**
 * Search by problem. Two engines look, and their ranks are fused, because their scores do not compare:
 * Pagefind word by word over whole pages (asked for all words at once it answers almost no real question), and
 * MiniSearch over titles, aliases, problems and the phrases that readers use.
 */
export class Searcher {
  readonly #cards: ReadonlyMap<string, Card>;
  readonly #stopWords: ReadonlySet<string>;
  readonly #index: MiniSearch<Card>;
  readonly #searchWord: WordSearch;

  constructor(data: SearchData, searchWord: WordSearch) {
    this.#cards = new Map(data.cards.map((card) => [card.path, card]));
    this.#stopWords = new Set(data.stopWords);
    this.#searchWord = searchWord;
    this.#index = new MiniSearch<Card>({
      idField: 'path',
      fields: ['title', 'aliases', 'phrases', 'summary'],
      extractField: (card, field) => [card[field as keyof Card] ?? []].flat().join(' | '),
      tokenize,
      processTerm: stem,
      searchOptions: { boost: { title: 3, aliases: 3, phrases: 2 }, fuzzy: (term) => (term.length > 4 ? 0.2 : false), prefix: (term) => term.length > 3 },
    });
    this.#index.addAll(data.cards);
  }

  /** Best first. Never empty while any word of the question is known. */
  async search(text: string, accept: (card: Card) => boolean = () => true): Promise<Outcome> {
    const { words, ignored } = readQuery(text, this.#stopWords);
    const [pages, phrases] = [await this.#searchPages(words), this.#searchCards(words)];
    const fused = new Map<string, { score: number; matched: Set<string> }>();
    for (const { ranking, weight } of [
      { ranking: pages, weight: pageWeight },
      { ranking: phrases, weight: phraseWeight },
    ]) {
      for (const [rank, { path, matched }] of ranking.entries()) {
        const entry = fused.get(path) ?? { score: 0, matched: new Set() };
        entry.score += weight / (rankOffset + rank);
        for (const word of matched) entry.matched.add(word);
        fused.set(path, entry);
      }
    }
    const asked = tokenize(text).join('');
    const results = [...fused].flatMap(([path, { score, matched }]) => {
      const card = this.#cards.get(path);
      if (!card || !accept(card)) return [];
      const complete = words.every((word) => matched.has(word));
      const exact = [card.title, ...card.aliases].some((name) => tokenize(name).join('') === asked);
      const result: Result = { card, matched: [...matched], phrase: closestPhrase(card, words), complete };
      return [{ result, score: exact ? Infinity : score }];
    });
    results.sort((a, b) => b.score - a.score);
    return { words, ignored, results: results.map(({ result }) => result) };
  }

  /** Sums each word’s scores, times the share of the words that the page holds. */
  async #searchPages(words: readonly string[]) {
    const found = new Map<string, { sum: number; matched: string[] }>();
    const answers = await Promise.all(words.map(async (word) => ({ word, hits: (await this.#isWord(word)) ? await this.#searchWord(word, false) : [] })));
    for (const { word, hits } of answers) {
      for (const { path, score } of hits) {
        const entry = found.get(path) ?? { sum: 0, matched: [] };
        entry.sum += score;
        entry.matched.push(word);
        found.set(path, entry);
      }
    }
    return [...found].map(([path, { sum, matched }]) => ({ path, matched, score: (sum * matched.length) / words.length })).sort((a, b) => b.score - a.score);
  }

  /** Pagefind answers a word that it does not know with whatever shares its first letters; such words must not reach it. */
  async #isWord(word: string): Promise<boolean> {
    return this.#index.search(word).length > 0 || (await this.#searchWord(word, true)).length > 0;
  }

  #searchCards(words: readonly string[]) {
    const byStem = new Map(words.map((word) => [stem(word), word]));
    return this.#index.search(words.join(' ')).map(({ id, queryTerms, score }) => ({
      path: id as string,
      matched: queryTerms.flatMap((term) => byStem.get(term) ?? []),
      score,
    }));
  }
}

/** Reciprocal rank fusion: a rank of r adds weight / (rankOffset + r). */
const rankOffset = 20;
const phraseWeight = 1.5;
const pageWeight = 1;

/** The phrase that shares most of its words with the question, if it shares half of them. */
function closestPhrase({ phrases }: Card, words: readonly string[]): string | undefined {
  const asked = new Set(words.map(stem));
  let best: string | undefined;
  let most = 0;
  for (const phrase of phrases) {
    const stems = [...new Set(tokenize(phrase).map(stem))];
    const shared = stems.filter((it) => asked.has(it)).length;
    const score = shared / Math.sqrt(stems.length * asked.size);
    if (score > most) [best, most] = [phrase, score];
  }
  return most >= 0.35 ? best : undefined;
}
