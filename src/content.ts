import { AstroError } from 'astro/errors';
import { readContent } from './language/content.ts';
import { findFaults, formatFaults } from './language/faults.ts';
import { surveySite } from './language/files.ts';
import { Language, type Page } from './language/language.ts';

/**
 * The only door to what authors wrote. It refuses a language with faults: a build stops, the dev server shows them
 * and recovers on the next save. We read the files ourselves, not through `astro:content`, which reports the first
 * fault of one file without its line; importing them as text keeps Vite watching them.
 */
const texts = import.meta.glob<string>('../content/**/*.{mdx,yaml,bib}', { query: '?raw', import: 'default', eager: true });
const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace('../', ''), text]));
const content = readContent(files);
const faults = findFaults(content, surveySite());
if (faults.length) throw new AstroError(formatFaults(faults), 'Mend the lines named above and save; nothing else needs a restart.');

export const language = new Language(content);

type Prose = typeof import('*.mdx').default;
const modules = import.meta.glob<{ default: Prose }>('../content/**/*.mdx');

/** The prose of an entry, as a component. */
export async function loadProse(entry: Page): Promise<Prose> {
  const load = modules[`../${entry.path}`];
  if (!load) throw new Error(`${entry.path} has no prose.`);
  return (await load()).default;
}

/** An entry as its author wrote it, frontmatter and all. */
export function sourceOf(entry: { path: string }): string {
  return files[entry.path] ?? '';
}
