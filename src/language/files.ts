import { existsSync, globSync, readFileSync } from 'node:fs';
import { proseComponents } from './mentions.ts';
import type { Site } from './faults.ts';

/** The files of `content/`, from disk: path from the project’s root → text. */
export function readFiles(): Record<string, string> {
  const paths = globSync('content/**/*.{mdx,yaml,bib}').map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** What links and components in prose can lead to besides entries. */
export function surveySite(): Site {
  const routes = globSync('src/pages/**/*.astro').map((path) => path.replaceAll('\\', '/').replace(/^src\/pages|(\/index)?\.astro$/g, '') + '/');
  const figures = globSync('src/figures/**/*.ts').filter((path) => readFileSync(path, 'utf8').includes('export const plot'));
  const published = existsSync('content/published.txt') ? readFileSync('content/published.txt', 'utf8').split('\n').filter(Boolean) : [];
  return {
    pages: new Set(routes.filter((route) => !route.includes('['))),
    figures: new Set(figures.map((path) => path.replace(/^.*[\\/]|\.ts$/g, ''))),
    components: new Set(proseComponents),
    published,
  };
}
