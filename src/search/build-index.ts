import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { SearchData } from './cards.ts';

/**
 * Indexes a built site with Pagefind, into `pagefind/` beside its pages, and tells the search’s cards what Pagefind
 * calls their pages: otherwise a browser would have to fetch a file for every result only to learn its address.
 * Returns the number of pages indexed; throws what Pagefind complains of.
 */
export async function buildIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: ['.katex', 'svg', 'pre', '[data-search-ignore]'] });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  const complaints = [...added.errors, ...written.errors];
  if (complaints.length) throw new Error(complaints.join('\n'));

  const cardFile = join(site, 'search-cards.json');
  const data = JSON.parse(readFileSync(cardFile, 'utf8')) as SearchData;
  const names = readFragmentNames(join(site, 'pagefind', 'fragment'));
  const cards = data.cards.map((card) => ({ ...card, fragment: names.get(card.path) }));
  writeFileSync(cardFile, JSON.stringify({ ...data, cards }));
  return added.page_count;
}

/** Path of a page → the name under which Pagefind’s results speak of it. */
function readFragmentNames(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.replace('.pf_fragment', '')];
    }),
  );
}
