import MiniSearch from 'minisearch';
import type { Card, SearchData } from './cards.ts';
import { QueryReader, type Query } from './query.ts';
import { Vocabulary } from './vocabulary.ts';
import { stem, tokenize, tokenizeName } from './words.ts';

/** The site’s full text: Pagefind in a browser; anything alike in a test. */
export interface FullText {
  /** The pages that hold one word: exactly that word, or what begins with its stem. */
  find(word: string, exactly: boolean): Promise<readonly Hit[]>;
  /** The headings of a page, in order. */
  headings(path: string): Promise<readonly Heading[]>;
}

export interface Hit {
  path: string;
  score: number;
  /** Where on the page the word stands, counted in words from its beginning. */
  places: readonly number[];
}

export interface Heading {
  id: string;
  text: string;
  place: number;
}

export interface Result {
  card: Card;
  /** How well it fits, relative to the others; infinite where the question is its name. */
  score: number;
  /** The reader’s words that were found on the page. */
  matched: string[];
  /** How the page itself puts it, where a phrase is close to the question. */
  phrase: string | undefined;
  /** Whether every word of the question was found. */
  complete: boolean;
  /** Where on the page each matched word stands. */
  places: readonly (readonly number[])[];
}

export interface Outcome {
  query: Query;
  /** Best first, of all kinds. */
  results: Result[];
  /** Whether no word of the question is known, and the results are only what looks alike. */
  guessed: boolean;
}

/** How much each source of evidence counts. Chosen on the tuning half of the golden questions, where anything near them does about as well. */
export const weights = {
  /** Fields of a card. */
  title: 1,
  aliases: 1,
  phrases: 2,
  summary: 1,
  asked: 3,
  /** A name of which the question holds a large part. */
  names: 0.6,
  /** The single question or symptom that is closest. */
  closest: 1,
  /** Beside the cards, which weigh 1: whole pages, and problem pages and terms that name a pattern. More of the former hurts: long pages mention everything. */
  pages: 0.1,
  answers: 0.2,
};
export type Weights = typeof weights;

/**
 * Search by problem. Three sources are fused: MiniSearch over cards (titles, aliases, problems, the phrases and questions of readers), Pagefind
 * word by word over whole pages (asked for all words at once it answers almost no real question), and the problem pages, which lend
 * their rank to the patterns that answer them.
 */
export class Searcher {
  /** Problems that somebody might ask about who has not asked yet. */
  readonly examples: readonly Card[];
  readonly #cards: ReadonlyMap<string, Card>;
  readonly #index: MiniSearch<Card>;
  readonly #reader: QueryReader;
  readonly #vocabulary: Vocabulary;
  /** Path → the stems of each of its names. */
  readonly #names: ReadonlyMap<string, string[][]>;
  /** A name’s key → the pages that have it. */
  readonly #byName = new Map<string, string[]>();
  readonly #phraseStems = new Map<string, readonly string[]>();
  readonly #rarities = new Map<string, number>();
  readonly #rarest: number;
  readonly #text: FullText;
  readonly #weights: Weights;

  constructor(data: SearchData, text: FullText, chosen: Weights = weights) {
    this.#cards = new Map(data.cards.map((card) => [card.path, card]));
    this.examples = data.examples.flatMap((path) => this.#cards.get(path) ?? []);
    this.#text = text;
    this.#weights = chosen;
    const vocabulary: string[] = [];
    this.#index = new MiniSearch<Card>({
      idField: 'path',
      fields: ['title', 'aliases', 'phrases', 'summary', 'asked'],
      extractField: (card, field) => [card[field as keyof Card] ?? []].flat().join(' | '),
      tokenize: (text, field) => {
        const words = field === 'title' || field === 'aliases' ? text.split(' | ').flatMap(tokenizeName) : tokenize(text);
        vocabulary.push(...words);
        return words;
      },
      processTerm: stem,
    });
    this.#index.addAll(data.cards);
    this.#names = new Map(data.cards.map(({ path, title, aliases }) => [path, [title, ...aliases].map((name) => tokenize(name).map(stem))]));
    for (const { path, title, aliases } of data.cards)
      for (const key of [title, ...aliases].map(nameKey)) this.#byName.set(key, [...(this.#byName.get(key) ?? []), path]);
    this.#rarest = Math.log(1 + (data.cards.length + 0.5) / 0.5);
    const frequencies = new Map<string, number>();
    for (const card of data.cards)
      for (const term of new Set(tokenize([card.title, card.aliases, card.phrases, card.summary, card.asked ?? []].flat().join(' ')).map(stem)))
        frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    for (const [term, n] of frequencies) this.#rarities.set(term, Math.log(1 + (data.cards.length - n + 0.5) / (n + 0.5)));
    // What a synonym explains is no typo.
    vocabulary.push(...data.synonyms.flatMap(({ when }) => when.flatMap(tokenize)));
    this.#vocabulary = new Vocabulary(vocabulary);
    this.#reader = new QueryReader(data.stopWords, data.synonyms, this.#vocabulary);
  }

  /** Never without a result while any word of the question is known. `verbatim` leaves its spelling alone. */
  async search(text: string, { verbatim = false } = {}): Promise<Outcome> {
    const query = this.#reader.read(text, verbatim);
    const found = this.#searchCards(query);
    const cards = found.length ? found : this.#guess(query);
    const pages = await this.#searchPages(query);
    const { pages: pageWeight, answers: answerWeight } = this.#weights;
    const rankings = [
      { ranking: cards, weight: 1 },
      { ranking: pages, weight: pageWeight },
      { ranking: this.#followAnswers(cards), weight: answerWeight },
    ];
    const places = new Map(pages.map((page) => [page.path, page.places ?? []]));
    const scores = new Map<string, number>();
    const matched = new Map<string, Set<string>>();
    for (const { ranking, weight } of rankings) {
      const best = ranking[0]?.score ?? 1;
      for (const { path, score, words } of ranking) {
        if (!this.#cards.has(path)) continue;
        scores.set(path, (scores.get(path) ?? 0) + (weight * score) / best);
        const known = matched.get(path) ?? new Set<string>();
        for (const word of words) known.add(word);
        matched.set(path, known);
      }
    }
    const named = new Set([text, query.words.join(' '), [...query.words, ...query.ignored].join(' ')].flatMap((name) => this.#byName.get(nameKey(name)) ?? []));
    const results = [...scores]
      .map(([path, score]) => ({ path, score: named.has(path) ? Infinity : score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, mostResults)
      .map(({ path, score }): Result => {
        const card = this.#cards.get(path)!;
        const words = matched.get(path)!;
        return {
          card,
          score,
          matched: query.words.filter((word) => words.has(word)),
          phrase: this.#closestPhrase(card, query),
          complete: query.words.every((word) => words.has(word)),
          places: places.get(path) ?? [],
        };
      });
    return { query, results, guessed: results.every(({ matched }) => matched.length === 0) };
  }

  /** The section of a result’s page that holds most of the reader’s words, if it holds several. */
  async locate({ card, places }: Result): Promise<Heading | undefined> {
    if (places.length < 2) return undefined;
    let best: Heading | undefined;
    let most = 1;
    const headings = await this.#text.headings(card.path);
    for (const [i, heading] of headings.entries()) {
      const end = headings[i + 1]?.place ?? Infinity;
      const held = places.filter((all) => all.some((place) => place >= heading.place && place < end)).length;
      if (held > most) [best, most] = [heading, held];
    }
    return best;
  }

  #searchCards({ words, terms }: Query): Found[] {
    const { title, aliases, phrases, summary, asked, names, closest } = this.#weights;
    const wordOf = new Map(words.map((word) => [stem(word), word]));
    const last = stem(words.at(-1) ?? '');
    const hits = this.#index.search([...terms.keys()].join(' '), {
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      boostTerm: (term) => terms.get(term) ?? 1,
      boost: { title, aliases, phrases, summary, asked },
      prefix: (term) => term === last && term.length > 2,
    });
    const best = hits[0]?.score ?? 1;
    const asking = [...terms].reduce((sum, [term, weight]) => sum + weight * this.#rarity(term), 0);
    return byScore(
      hits.map(({ id, queryTerms, score }, i) => {
        const path = id as string;
        const named = names * this.#matchNames(path, terms);
        return {
          path,
          score: score / best + named + (i < mostCompared ? (closest * this.#matchPhrases(path, terms)) / asking : 0),
          words: queryTerms.flatMap((term) => wordOf.get(term) ?? []),
        };
      }),
    );
  }

  /** How much of the question the phrases of a page hold that are closest to it, for their length: the best three, the second and third at less weight. */
  #matchPhrases(path: string, terms: ReadonlyMap<string, number>): number {
    const card = this.#cards.get(path)!;
    const held = [...card.phrases, ...(card.asked ?? [])].map((phrase) => {
      const stems = this.#stemsOf(phrase);
      const shared = stems.reduce((sum, term) => sum + (terms.get(term) ?? 0) * this.#rarity(term), 0);
      return shared / (0.3 + (0.7 * stems.length) / 6);
    });
    const [first = 0, second = 0, third = 0] = held.sort((a, b) => b - a);
    return first + second / 2 + third / 3;
  }

  /** The largest share of one of a page’s names that stands in the question, by the rarity of its words, squared: half a name is little evidence. */
  #matchNames(path: string, terms: ReadonlyMap<string, number>): number {
    let best = 0;
    for (const name of this.#names.get(path) ?? []) {
      const whole = name.reduce((sum, term) => sum + this.#rarity(term), 0);
      const held = name.reduce((sum, term) => sum + (terms.get(term) ?? 0) * this.#rarity(term), 0);
      best = Math.max(best, (held / whole) ** 2);
    }
    return best;
  }

  /** The phrase that shares most of its words with the question, if it shares enough of them. */
  #closestPhrase({ phrases }: Card, { words }: Query): string | undefined {
    const asked = new Set(words.map(stem));
    let best: string | undefined;
    let most = 0;
    for (const phrase of phrases) {
      const stems = this.#stemsOf(phrase);
      const shared = stems.filter((it) => asked.has(it)).length;
      const score = shared / Math.sqrt(stems.length * asked.size);
      if (score > most) [best, most] = [phrase, score];
    }
    return most >= 0.35 ? best : undefined;
  }

  #stemsOf(phrase: string): readonly string[] {
    let stems = this.#phraseStems.get(phrase);
    if (!stems) this.#phraseStems.set(phrase, (stems = [...new Set(tokenize(phrase).map(stem))]));
    return stems;
  }

  /** Inverse document frequency: what a word tells, in nats. */
  #rarity(term: string): number {
    return this.#rarities.get(term) ?? this.#rarest;
  }

  /** For a question of unknown words: the cards whose names look most like it, by the runs of three letters that they share. */
  #guess({ words, ignored }: Query): Found[] {
    const asked = trigrams([...words, ...ignored].join(' ').slice(0, 200));
    const guesses = [...this.#cards.values()].map(({ path, title, aliases }) => {
      const likeness = [title, ...aliases].map((name) => {
        const own = trigrams(name);
        return [...own].filter((it) => asked.has(it)).length / Math.max(1, own.size + asked.size);
      });
      return { path, score: Math.max(...likeness), words: [] };
    });
    return byScore(guesses.filter(({ score }) => score > 0)).slice(0, 10);
  }

  /** Sums each word’s scores, times the share of the words that the page holds. */
  async #searchPages({ words }: Query): Promise<Found[]> {
    if (this.#weights.pages === 0) return [];
    const telling = words.toSorted((a, b) => this.#rarity(stem(b)) - this.#rarity(stem(a))).slice(0, mostWords);
    const answers = await Promise.all(telling.map(async (word) => ({ word, hits: (await this.#isWord(word)) ? await this.#text.find(word, false) : [] })));
    const found = new Map<string, Required<Found>>();
    for (const { word, hits } of answers) {
      for (const { path, score, places } of hits) {
        const entry = found.get(path) ?? { path, score: 0, words: [], places: [] };
        entry.score += score;
        entry.words.push(word);
        entry.places.push(places);
        found.set(path, entry);
      }
    }
    return byScore([...found.values()].map((it) => ({ ...it, score: (it.score * it.words.length) / telling.length })));
  }

  /** Pagefind answers a word that it does not know with whatever shares its first letters; such words must not reach it. */
  async #isWord(word: string): Promise<boolean> {
    if (word.length < 3) return word.length === 2 && this.#vocabulary.has(word);
    return this.#vocabulary.has(word) || (await this.#text.find(word, true)).length > 0;
  }

  /** A problem page that fits the question speaks for the patterns that answer the problem, those of its likeliest causes most; a term for its owner. */
  #followAnswers(cards: readonly Found[]): Found[] {
    const scores = new Map<string, number>();
    for (const { path, score } of cards) {
      for (const [at, answer] of (this.#cards.get(path)?.answers ?? []).entries()) {
        scores.set(answer, (scores.get(answer) ?? 0) + score / (at + 2));
      }
    }
    return byScore([...scores].map(([path, score]) => ({ path, score, words: [] })));
  }
}

/** What one source found. */
interface Found {
  path: string;
  score: number;
  words: string[];
  places?: (readonly number[])[];
}

const byScore = (found: Found[]) => found.sort((a, b) => b.score - a.score);

function trigrams(text: string): Set<string> {
  const padded = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}

/** Words of a long question that are looked up in the full text: the rarest, which tell most. */
const mostWords = 8;

/** Cards whose phrases are compared one by one; those below cannot rise to where anybody looks. */
const mostCompared = 100;

/** Nobody reads further. */
const mostResults = 80;

/** A name without its spelling: “Skip connections” and “skip-connection” are one. */
const nameKey = (name: string) => [...name.toLowerCase().matchAll(/[\p{L}\p{N}+#]+/gu)].map(([word]) => stem(word)).join('');
