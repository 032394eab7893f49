import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { documentOf, htmlOf, medianPage, pages, patternPages } from './site.ts';

/** The budgets for a pattern page of median length, served with Brotli, in KB of 1,024 bytes. */
const page = medianPage(patternPages);
const document = documentOf(page);
const packed = (content: string | Buffer) => brotliCompressSync(content).length / 1024;
const read = (address: string) => readFileSync(`dist${address}`);

const linked = [...document.querySelectorAll('link[rel=stylesheet]')].map((it) => read(it.getAttribute('href')!));
const styles = [...linked.map(String), ...[...document.querySelectorAll('style')].map((it) => it.textContent)];
const html = packed(htmlOf(page)) + linked.reduce((sum, css) => sum + packed(css), 0);

/** What the page’s scripts pull in before anybody acts: what they import, not what they import later. */
function scriptsOf(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const code = read(address).toString('utf8');
  for (const [, path] of code.matchAll(/(?:^|[;\n])import\s*(?:[^'"();]*?from\s*)?["']([^"']+)["']/g))
    scriptsOf(new URL(path!, `https://x${address}`).pathname, seen);
  return seen;
}
const scripts = new Set([...document.querySelectorAll('script[src]')].flatMap((it) => [...scriptsOf(it.getAttribute('src')!)]));

test('HTML and CSS stay within 30 KB', () => {
  expect(html).toBeLessThanOrEqual(30);
});

test('scripts before the reader acts stay within 8 KB', () => {
  expect([...scripts].reduce((sum, address) => sum + packed(read(address)), 0)).toBeLessThanOrEqual(8);
});

test('each live figure fetches at most 12 KB', () => {
  const names = globSync('src/figures/live/*.ts').map((path) => path.replace(/^.*[\\/]|\.ts$/g, ''));
  const element = globSync('dist/_astro/live-figure.*.js').map((path) => path.replaceAll('\\', '/').slice('dist'.length));
  expect(element).toHaveLength(1);
  const sizes = names.map((name) => {
    const [model] = globSync(`dist/_astro/${name}.*.js`).map((path) => path.replaceAll('\\', '/').slice('dist'.length));
    const all = new Set([...scriptsOf(element[0]!), ...scriptsOf(model!)]);
    return { name, size: [...all].reduce((sum, address) => sum + packed(read(address)), 0) };
  });
  expect(sizes.filter(({ size }) => size > 12)).toEqual([]);
});

test('fonts of the page stay within 72 KB', () => {
  const css = styles.join('\n');
  const faces = [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, face]) => face!);
  const text = document.querySelector('main')!.innerHTML;
  const used = faces.filter((face) => needed(face, text)).map((face) => /url\(["']?([^)"']+\.woff2)/.exec(face)?.[1]);
  const size = used.reduce((sum, address) => sum + (address ? read(new URL(address, 'https://x/_astro/').pathname).length / 1024 : 0), 0);
  expect(size).toBeLessThanOrEqual(72);
});

test('no page holds more than 300 KB of HTML unpacked, lists of everything excepted', () => {
  const lists = ['/map/', '/references/', '/search/', '/patterns/', '/glossary/', '/figures/'];
  const heavy = pages.filter((it) => !lists.includes(it) && htmlOf(it).length > 300 * 1024);
  expect(heavy).toEqual([]);
});

/** Whether a page can use a face: the text fonts always, a KaTeX font where its class or family appears. */
function needed(face: string, html: string): boolean {
  const family = /font-family:\s*["']?([^;"']+)/.exec(face)?.[1]?.trim() ?? '';
  if (!family.startsWith('KaTeX_')) return true;
  const italic = /font-style:\s*italic/.test(face);
  const bold = /font-weight:\s*(700|bold)/.test(face);
  const classes: Record<string, string> = {
    KaTeX_Main: bold ? 'mathbf' : italic ? 'mathit' : 'katex-html',
    KaTeX_Math: bold ? 'boldsymbol' : 'mathnormal',
    KaTeX_AMS: 'mathbb|amsrm',
    KaTeX_Caligraphic: 'mathcal',
    KaTeX_Fraktur: 'mathfrak',
    KaTeX_SansSerif: 'mathsf',
    KaTeX_Script: 'mathscr',
    KaTeX_Typewriter: 'mathtt',
    KaTeX_Size1: 'size1|small-op',
    KaTeX_Size2: 'size2|large-op',
    KaTeX_Size3: 'size3',
    KaTeX_Size4: 'size4',
  };
  return new RegExp(`class="[^"]*\\b(${classes[family] ?? family})\\b`).test(html);
}
