import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentOf, pages } from './site.ts';

const ids = new Map(pages.map((page) => [page, new Set([...documentOf(page).querySelectorAll('[id]')].map(({ id }) => id))]));

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(50);
});

test.each(pages)('every link on %s leads somewhere', (page) => {
  const dead = [...documentOf(page).querySelectorAll('a[href], link[href]')].flatMap((element) => {
    const href = element.getAttribute('href')!;
    const target = new URL(href, `https://site.example${page}`);
    if (target.host !== 'site.example') return [];
    const fragment = decodeURIComponent(target.hash.slice(1));
    const known = ids.get(target.pathname);
    if (!known) return existsSync(`dist${target.pathname}`) && !target.pathname.endsWith('/') ? [] : [href];
    return fragment && !known.has(fragment) ? [href] : [];
  });
  expect(dead).toEqual([]);
});
