import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import MiniSearch from 'minisearch';
import type { SearchData } from '../../src/search/cards.ts';
import { Searcher, type FullText } from '../../src/search/searcher.ts';

/** Paths of pages, best first. */
export type Engine = (question: string) => Promise<string[]>;

/** What we use of Pagefind’s own script. */
export interface Pagefind {
  search(query: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

export const readCards = (site = 'dist'): SearchData => JSON.parse(readFileSync(join(site, 'search-cards.json'), 'utf8')) as SearchData;

/** The built site’s Pagefind, in Node: its files are read from disk where a browser would fetch them. */
export async function openPagefind(site = 'dist'): Promise<Pagefind> {
  const folder = resolve(site, 'pagefind');
  globalThis.fetch = (address) => Promise.resolve(new Response(readFileSync(new URL(String(address), 'file://').pathname)));
  const language = { querySelector: () => ({ getAttribute: () => 'en' }) };
  Object.assign(globalThis, { window: { location: { origin: 'file://' } }, location: { href: 'file:///', origin: 'file://' }, document: language });
  const pagefind = (await import(/* @vite-ignore */ `file://${join(folder, 'pagefind.js')}`)) as Pagefind & {
    options(o: object): Promise<void>;
    init(language: string): Promise<void>;
  };
  await pagefind.options({ basePath: `${folder}/`, ranking: { metaWeights: { title: 5, aliases: 5, symptoms: 6 } } });
  await pagefind.init('en');
  return pagefind;
}

/** The search of the site as a browser has it. */
export function ours(data: SearchData, pagefind: Pagefind | undefined, weights?: ConstructorParameters<typeof Searcher>[2]): Searcher {
  const paths = new Map(data.cards.map(({ fragment, path }) => [fragment, path]));
  const text: FullText = {
    find: async (word, exactly) =>
      ((await pagefind?.search(exactly ? `"${word}"` : word))?.results ?? []).flatMap(({ id, score, words }) => {
        const path = paths.get(id);
        return path ? [{ path, score, places: words }] : [];
      }),
    headings: () => Promise.resolve([]),
  };
  return new Searcher(data, text, weights);
}

/** Our search as an engine that names patterns. */
export const patternsOf =
  (searcher: Searcher): Engine =>
  async (question) =>
    (await searcher.search(question)).results.filter(({ card }) => card.kind === 'pattern').map(({ card }) => card.path);

/** Pagefind asked for the question as it stands. */
export const pagefindAsItComes =
  (data: SearchData, pagefind: Pagefind): Engine =>
  async (question) => {
    const paths = new Map(data.cards.map(({ fragment, path }) => [fragment, path]));
    const { results } = await pagefind.search(question);
    return results.flatMap(({ id }) => paths.get(id) ?? []).filter((path) => path.startsWith('/patterns/'));
  };

/** MiniSearch over the text of the same pages, with its own defaults but for typos and prefixes. */
export function miniSearchAlone(data: SearchData, site = 'dist'): Engine {
  const index = new MiniSearch<{ path: string; title: string; text: string }>({ idField: 'path', fields: ['title', 'text'] });
  for (const { kind, path, title } of data.cards) {
    if (kind !== 'pattern') continue;
    const { document } = parseHTML(readFileSync(join(site, path, 'index.html'), 'utf8'));
    for (const element of document.querySelectorAll('.katex, svg, pre, [data-search-ignore]')) element.remove();
    index.add({ path, title, text: document.querySelector('main')?.textContent ?? '' });
  }
  return (question) => Promise.resolve(index.search(question, { boost: { title: 2 }, fuzzy: 0.2, prefix: true }).map(({ id }) => id as string));
}
