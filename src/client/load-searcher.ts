import type { SearchData } from '../search/cards.ts';
import { Searcher, type WordSearch } from '../search/searcher.ts';

/** Where the parts of the search lie: the Pagefind bundle and the cards. */
export interface SearchAddresses {
  index: string;
  cards: string;
}

let loading: Promise<Searcher> | undefined;

/** Loads the search once; a failure is forgotten, so that the next attempt tries again. */
export function loadSearcher(addresses: SearchAddresses): Promise<Searcher> {
  loading ??= load(addresses).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load({ index, cards }: SearchAddresses): Promise<Searcher> {
  const data = await fetchCards(cards);
  return new Searcher(data, await openIndex(index, data));
}

async function fetchCards(address: string): Promise<SearchData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as SearchData;
}

/** What we use of Pagefind’s own script. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

async function openIndex(address: string, { cards }: SearchData): Promise<WordSearch> {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: { title: 5, aliases: 5, symptoms: 6 } } });
  await pagefind.init();
  const paths = new Map(cards.map(({ fragment, path }) => [fragment, path]));
  return async (word, exactly) => {
    const { results } = await pagefind.search(exactly ? `"${word}"` : word);
    return results.flatMap(({ id, score }) => {
      const path = paths.get(id);
      return path ? [{ path, score }] : [];
    });
  };
}
