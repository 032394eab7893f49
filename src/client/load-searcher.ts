import type { SearchData } from '../search/cards.ts';
import { Searcher, type FullText, type Heading, type Hit } from '../search/searcher.ts';

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

/** The cards are enough for most questions; Pagefind follows when a question needs it, or when its sections are looked for. */
async function load({ index, cards }: SearchAddresses): Promise<Searcher> {
  const data = await fetchCards(cards);
  let opening: Promise<Pagefind> | undefined;
  return Searcher.open(
    data,
    readPagefind(() => (opening ??= openIndex(index)), data),
  );
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
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<{ anchors: { element: string; id: string; text: string; location: number }[] }>;
}

async function openIndex(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: { title: 5, aliases: 5, symptoms: 6 } } });
  await pagefind.init();
  return pagefind;
}

function readPagefind(open: () => Promise<Pagefind>, { cards }: SearchData): FullText {
  const paths = new Map(cards.map(({ fragment, path }) => [fragment, path]));
  const pages = new Map<string, PagefindResult>();
  // Who types asks for the same words again with every letter of the next.
  const known = new Map<string, Promise<Hit[]>>();
  const find = async (query: string): Promise<Hit[]> => {
    const { results } = await (await open()).search(query);
    return results.flatMap((result) => {
      const path = paths.get(result.id);
      if (!path) return [];
      pages.set(path, result);
      return [{ path, score: result.score, places: result.words }];
    });
  };
  return {
    find(word, exactly) {
      const query = exactly ? `"${word}"` : word;
      const hits = known.get(query) ?? find(query);
      known.set(query, hits);
      return hits;
    },
    async headings(path) {
      const { anchors } = (await pages.get(path)?.data()) ?? { anchors: [] };
      return anchors.filter(({ element }) => element === 'h2').map(({ id, text, location }): Heading => ({ id, text, place: location }));
    },
  };
}
