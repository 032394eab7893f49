import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { finishSite } from './src/build/finish-site.ts';
import { refuseFaults } from './src/build/refuse-faults.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/index.ts';

/** Where the site will stand: `SITE` is its origin, `BASE` the path below it. Links need only the base. */
const site = process.env.SITE ?? 'https://deep-learning-patterns.example';
const base = process.env.BASE ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [refuseFaults(), mdx({ optimize: true }), sitemap(), finishSite()],
  markdown: {
    processor: unified({ remarkPlugins, rehypePlugins: rehypePlugins(base) }),
    shikiConfig: { themes: { light: 'github-light-high-contrast', dark: 'github-dark' }, defaultColor: false },
  },
  // All styles stand in the page: they are 7 KB, and a reader on a slow line does not wait for another request to see the text.
  build: { inlineStylesheets: 'always' },
  // Fonts must stay files, for the policy’s sake.
  vite: { build: { assetsInlineLimit: 0 } },
});
