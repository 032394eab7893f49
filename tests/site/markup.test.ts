import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf, htmlOf, pages } from './site.ts';

describe.each(pages)('%s', (page) => {
  const document = documentOf(page);

  test('has one h1, a title, a description and a language', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('title')?.textContent).toBeTruthy();
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(20);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
  });

  test('uses each id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('does not skip a level of headings', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test('shows no formula that failed, and each one as MathML too', () => {
    expect(document.querySelectorAll('.katex-error')).toHaveLength(0);
    expect(document.querySelectorAll('.katex math').length).toBe(document.querySelectorAll('.katex').length);
  });

  test('obeys its own policy: no inline style, no inline handler, nothing from elsewhere', () => {
    const policy = document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
    expect(htmlOf(page)).not.toMatch(/<[^>]+\son[a-z]+="/i);
    const loaded = [...document.querySelectorAll('script[src], img[src], link[rel=stylesheet]')].map(
      (it) => it.getAttribute('src') ?? it.getAttribute('href')!,
    );
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });
});

test('no two pages have one title', () => {
  const titles = pages.map((page) => documentOf(page).querySelector('title')?.textContent);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('the server is told the policy too', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  expect(headers).toMatch(/Content-Security-Policy: script-src 'self'/);
  expect(headers).not.toContain('unsafe-inline');
});
