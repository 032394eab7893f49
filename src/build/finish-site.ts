import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search/build-index.ts';
import { writePolicies } from './content-security.ts';
import { subsetFonts } from './fonts.ts';

/** What is left once every page is written: policies, fonts, the search index. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root }).map((path) => join(root, path));
        const html = new Map(pages.map((path) => [path, readFileSync(path, 'utf8')]));
        for (const [path, text] of writePolicies(html, root)) writeFileSync(path, text);
        const saved = await subsetFonts(root, html.values());
        const indexed = await buildIndex(root);
        logger.info(`${pages.length} pages, ${indexed} of them searchable; fonts are ${saved} smaller.`);
      },
    },
  };
}
