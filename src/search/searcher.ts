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
}

export interface Outcome {
  query: Query;
  /** Best first, of all kinds. */
  results: Result[];
  /** Whether no word of the question is known, and the results are only what looks alike. */
  guessed: boolean;
  /** Whether the full text was needed, for a word that no card has, and could not be had. */
  withoutText: boolean;
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
  /** Beside the cards, which weigh 1: whole pages, and problem pages and terms that name a pattern. */
  pages: 0.1,
  answers: 0.2,
};
export type Weights = typeof weights;

/**
 * Search by problem. MiniSearch ranks cards: titles, aliases, problems, the phrases and questions of readers. Problem pages that fit lend their
 * score to the patterns that answer them. The full text is asked, word by word, only for a question with a word that no card has (all words at once
 * would answer almost no real question), and for the sections to point at: in the ranking of other questions it was measured to change nothing.
 */
export class Searcher {
  /** Problems that somebody might ask about who has not asked yet. */
  readonly examples: readonly Card[];
  readonly #cards: ReadonlyMap<string, Card>;
  /** The stems of each card, by field. */
  readonly #index: MiniSearch<Record<Field | 'path', string>>;
  #reader!: QueryReader;
  /** Path → the stems of each of its names. */
  readonly #names = new Map<string, string[][]>();
  /** A name’s key → the pages that have it. */
  readonly #byName = new Map<string, string[]>();
  /** Every phrase and question of the cards, with how many different stems it has. */
  readonly #phrases: { path: string; text: string; length: number; shown: boolean }[] = [];
  /** Stem → the places in `#phrases` of those that hold it. */
  readonly #phrasesWith = new Map<string, number[]>();
  readonly #rarities = new Map<string, number>();
  #rarest = 0;
  readonly #text: FullText;
  readonly #weights: Weights;

  /** A searcher that was built without holding up the page for longer than a frame at a time. */
  static async open(data: SearchData, text: FullText): Promise<Searcher> {
    const rest: Iterator<void>[] = [];
    const searcher = new Searcher(data, text, weights, (steps) => rest.push(steps));
    let since = performance.now();
    while (!rest[0]!.next().done) {
      if (performance.now() - since < 8) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    return searcher;
  }

  constructor(data: SearchData, text: FullText, chosen: Weights = weights, build: (steps: IterableIterator<void>) => void = finish) {
    this.#cards = new Map(data.cards.map((card) => [card.path, card]));
    this.examples = data.examples.flatMap((path) => this.#cards.get(path) ?? []);
    this.#text = text;
    this.#weights = chosen;
    this.#index = new MiniSearch({ idField: 'path', fields: [...fields], tokenize: (text) => text.split(' '), processTerm: (term) => term });
    build(this.#read(data));
  }

  /** Reads the cards one by one. */
  *#read(data: SearchData): Generator<void, void, void> {
    const vocabulary: string[] = [];
    const frequencies = new Map<string, number>();
    for (const card of data.cards) {
      const { path, title, aliases, phrases, summary, asked = [] } = card;
      const names = [title, ...aliases];
      this.#names.set(
        path,
        names.map((name) => tokenize(name).map(stem)),
      );
      for (const key of names.map(nameKey)) this.#byName.set(key, [...(this.#byName.get(key) ?? []), path]);
      const words = {
        title: tokenizeName(title),
        aliases: aliases.flatMap(tokenizeName),
        phrases: phrases.flatMap((text) => this.#addPhrase(path, text, true)),
        summary: tokenize(summary),
        asked: asked.flatMap((text) => this.#addPhrase(path, text, false)),
      };
      const stems = mapValues(words, (it) => it.map(stem));
      for (const it of Object.values(words)) vocabulary.push(...it);
      for (const term of new Set(Object.values(stems).flat())) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      this.#index.add({ path, ...mapValues(stems, (it) => it.join(' ')) });
      yield;
    }
    this.#rarest = Math.log(1 + (data.cards.length + 0.5) / 0.5);
    for (const [term, n] of frequencies) this.#rarities.set(term, Math.log(1 + (data.cards.length - n + 0.5) / (n + 0.5)));
    // What a synonym explains is no typo.
    vocabulary.push(...data.synonyms.flatMap(({ when }) => when.flatMap(tokenize)));
    yield;
    this.#reader = new QueryReader(data.stopWords, data.synonyms, new Vocabulary(vocabulary));
  }

  /** Never without a result while any word of the question is known. `verbatim` leaves its spelling alone. */
  async search(text: string, { verbatim = false } = {}): Promise<Outcome> {
    const query = this.#reader.read(text, verbatim);
    const phrases = this.#matchPhrases(query.terms);
    const found = this.#searchCards(query, phrases);
    const cards = found.length ? found : this.#guess(query);
    const { pages, failed } = await this.#searchPages(query);
    const { pages: pageWeight, answers: answerWeight } = this.#weights;
    const rankings = [
      { ranking: cards, weight: 1 },
      { ranking: pages, weight: pageWeight },
      { ranking: this.#followAnswers(cards), weight: answerWeight },
    ];
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
    const closest = this.#closestPhrases(query);
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
          phrase: closest.get(path),
          complete: query.words.every((word) => words.has(word)),
        };
      });
    return { query, results, guessed: results.every(({ matched }) => matched.length === 0), withoutText: failed };
  }

  /** The section of a result’s page that holds most of the reader’s words, if it holds several. Reads the full text. */
  async locate({ card }: Result, query: Query): Promise<Heading | undefined> {
    const hits = await Promise.all(this.#telling(query).map((word) => this.#text.find(word, false)));
    const places = hits.flatMap((pages) => pages.filter(({ path }) => path === card.path).map(({ places }) => places));
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

  /** Returns the words of the phrase. */
  #addPhrase(path: string, text: string, shown: boolean): string[] {
    const words = tokenize(text);
    const stems = new Set(words.map(stem));
    const at = this.#phrases.push({ path, text, length: stems.size, shown }) - 1;
    for (const it of stems) {
      const places = this.#phrasesWith.get(it);
      if (places) places.push(at);
      else this.#phrasesWith.set(it, [at]);
    }
    return words;
  }

  #searchCards({ words, terms }: Query, closeness: ReadonlyMap<string, number>): Found[] {
    const { title, aliases, phrases, summary, asked, names, closest } = this.#weights;
    const wordOf = new Map(words.map((word) => [stem(word), word]));
    const last = stem(words.at(-1) ?? '');
    const hits = this.#index.search([...terms.keys()].join(' '), {
      boostTerm: (term) => terms.get(term) ?? 1,
      boost: { title, aliases, phrases, summary, asked },
      prefix: (term) => term === last && term.length > 2,
    });
    const best = hits[0]?.score ?? 1;
    const asking = [...terms].reduce((sum, [term, weight]) => sum + weight * this.#rarity(term), 0);
    return byScore(
      hits.map(({ id, queryTerms, score }) => {
        const path = id as string;
        const named = names * this.#matchNames(path, terms);
        return {
          path,
          score: score / best + named + (closest * (closeness.get(path) ?? 0)) / asking,
          words: queryTerms.flatMap((term) => wordOf.get(term) ?? []),
        };
      }),
    );
  }

  /**
   * Path → how much of the question the phrases of that page hold that are closest to it, for their length: the best three, the second and third at
   * less weight.
   */
  #matchPhrases(terms: ReadonlyMap<string, number>): Map<string, number> {
    const held = new Map<number, number>();
    for (const [term, weight] of terms) {
      const worth = weight * this.#rarity(term);
      for (const at of this.#phrasesWith.get(term) ?? []) held.set(at, (held.get(at) ?? 0) + worth);
    }
    const best = new Map<string, [number, number, number]>();
    for (const [at, shared] of held) {
      const { path, length } = this.#phrases[at]!;
      const close = shared / (0.3 + (0.7 * length) / 6);
      const [first, second, third] = best.get(path) ?? [0, 0, 0];
      if (close > first) best.set(path, [close, first, second]);
      else if (close > second) best.set(path, [first, close, second]);
      else if (close > third) best.set(path, [first, second, close]);
    }
    return new Map([...best].map(([path, [first, second, third]]) => [path, first + second / 2 + third / 3]));
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

  /** Path → the phrase of that page which shares most of its words with the question, if it shares enough of them. */
  #closestPhrases({ words }: Query): Map<string, string> {
    const asked = new Set(words.map(stem));
    const shared = new Map<number, number>();
    for (const term of asked) for (const at of this.#phrasesWith.get(term) ?? []) if (this.#phrases[at]!.shown) shared.set(at, (shared.get(at) ?? 0) + 1);
    const most = new Map<string, { text: string; score: number }>();
    for (const [at, count] of shared) {
      const { path, text, length } = this.#phrases[at]!;
      const score = count / Math.sqrt(length * asked.size);
      if (score >= 0.35 && score > (most.get(path)?.score ?? 0)) most.set(path, { text, score });
    }
    return new Map([...most].map(([path, { text }]) => [path, text]));
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

  /** The pages that hold words which no card has, each with the sum of their scores times the share of those words that it holds. */
  async #searchPages({ unknown }: Query): Promise<{ pages: Found[]; failed: boolean }> {
    const words = unknown.filter(({ length }) => length > 2).slice(0, mostWords);
    if (words.length === 0 || this.#weights.pages === 0) return { pages: [], failed: false };
    try {
      // Asked for a word that it does not know, Pagefind answers with whatever shares its first letters, unless it is asked for just that word.
      const answers = await Promise.all(words.map(async (word) => ({ word, hits: await this.#text.find(word, true) })));
      const found = new Map<string, Found>();
      for (const { word, hits } of answers) {
        for (const { path, score } of hits) {
          const entry = found.get(path) ?? { path, score: 0, words: [] };
          entry.score += score;
          entry.words.push(word);
          found.set(path, entry);
        }
      }
      return { pages: byScore([...found.values()].map((it) => ({ ...it, score: (it.score * it.words.length) / words.length }))), failed: false };
    } catch {
      return { pages: [], failed: true };
    }
  }

  /** The words of a question that tell most. */
  #telling({ words }: Query): string[] {
    return words.toSorted((a, b) => this.#rarity(stem(b)) - this.#rarity(stem(a))).slice(0, mostWords);
  }

  /** A problem page that fits the question speaks for the patterns that answer the problem, those of its likeliest causes most; a term for its owner. */
  #followAnswers(cards: readonly Found[]): Found[] {
    const scores = new Map<string, number>();
    for (const { path, score } of cards) {
      const card = this.#cards.get(path);
      // A definition mentions much that its owner is not about.
      const voice = card?.kind === 'term' ? 0.5 : 1;
      for (const [at, answer] of (card?.answers ?? []).entries()) {
        scores.set(answer, (scores.get(answer) ?? 0) + (voice * score) / (at + 2));
      }
    }
    return byScore([...scores].map(([path, score]) => ({ path, score, words: [] })));
  }
}

const finish = (steps: Iterable<void>) => {
  for (const _ of steps);
};

const fields = ['title', 'aliases', 'phrases', 'summary', 'asked'] as const;
type Field = (typeof fields)[number];

const mapValues = <K extends string, A, B>(object: Record<K, A>, change: (value: A) => B) =>
  Object.fromEntries(Object.entries<A>(object).map(([key, value]) => [key, change(value)])) as Record<K, B>;

/** What one source found. */
interface Found {
  path: string;
  score: number;
  words: string[];
}

const byScore = (found: Found[]) => found.sort((a, b) => b.score - a.score);

function trigrams(text: string): Set<string> {
  const padded = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}

/** Words that are looked up in the full text at most. */
const mostWords = 8;

/** Nobody reads further. */
const mostResults = 80;

/** A name without its spelling: “Skip connections” and “skip-connection” are one. */
const nameKey = (name: string) => [...name.toLowerCase().matchAll(/[\p{L}\p{N}+#]+/gu)].map(([word]) => stem(word)).join('');
