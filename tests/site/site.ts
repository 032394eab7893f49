import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** The built site, as it will be served. */

/** Addresses of all pages: `/patterns/attention/`. */
export const pages = globSync('**/*.html', { cwd: 'dist' })
  .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

export const fileOf = (page: string) => `dist${page}${page.endsWith('/') ? 'index.html' : ''}`;

export const htmlOf = (page: string) => readFileSync(fileOf(page), 'utf8');

const documents = new Map<string, Document>();

export function documentOf(page: string): Document {
  let document = documents.get(page);
  if (!document) documents.set(page, (document = parseHTML(htmlOf(page)).document as unknown as Document));
  return document;
}

/** The page of median size among these: what budgets are read on. */
export function medianPage(candidates: readonly string[]): string {
  const bySize = [...candidates].sort((a, b) => htmlOf(a).length - htmlOf(b).length);
  return bySize[Math.floor(bySize.length / 2)]!;
}

export const patternPages = pages.filter((page) => /^\/patterns\/[^/]+\/$/.test(page));
