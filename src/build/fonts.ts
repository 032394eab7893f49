import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';

/** Cuts every font down to the letters that the site sets in it, in place. Returns what was saved, in words. */
export async function subsetFonts(root: string, pages: Iterable<string>): Promise<string> {
  const letters = new Map<string, Set<string>>([['text', new Set(alphabet)]]);
  for (const html of pages) collectLetters(html.slice(html.indexOf('<body')), letters);
  let saved = 0;
  for (const path of globSync('_astro/*.woff2', { cwd: root }).map((it) => join(root, it))) {
    const [family = ''] = basename(path).split('.');
    const used = letters.get(family.startsWith('KaTeX_') ? family : 'text') ?? new Set(' ');
    const before = readFileSync(path);
    const after = await subsetFont(before, [...used].join(''), { targetFormat: 'woff2', noHinting: true });
    if (after.length < before.length) writeFileSync(path, after);
    saved += Math.max(0, before.length - after.length);
  }
  return `${Math.round(saved / 1024)} KB`;
}

/** A reader may type what no page says. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?()[]{}<>/\\|@#$%^&*-_=+~`\'"“”‘’–—…·×→←↩❖';

/** The font that KaTeX sets a span in, by its class; within a formula and without such a class it is the main one. */
const formulaFonts: [pattern: RegExp, font: string][] = [
  [/\bmathnormal\b/, 'KaTeX_Math-Italic'],
  [/\bboldsymbol\b/, 'KaTeX_Math-BoldItalic'],
  [/\b(mathbf|textbf)\b/, 'KaTeX_Main-Bold'],
  [/\b(mathit|textit)\b/, 'KaTeX_Main-Italic'],
  [/\b(mathbb|textbb|amsrm)\b/, 'KaTeX_AMS-Regular'],
  [/\bmathcal\b/, 'KaTeX_Caligraphic-Regular'],
  [/\b(mathfrak|textfrak)\b/, 'KaTeX_Fraktur-Regular'],
  [/\b(mathscr|textscr)\b/, 'KaTeX_Script-Regular'],
  [/\b(mathsf|textsf)\b/, 'KaTeX_SansSerif-Regular'],
  [/\b(mathtt|texttt)\b/, 'KaTeX_Typewriter-Regular'],
  [/\b(delimsizing size1|delim-size1|small-op)\b/, 'KaTeX_Size1-Regular'],
  [/\b(delimsizing size2|large-op)\b/, 'KaTeX_Size2-Regular'],
  [/\bdelimsizing size3\b/, 'KaTeX_Size3-Regular'],
  [/\b(delimsizing size4|delim-size4)\b/, 'KaTeX_Size4-Regular'],
];

/** Walks the tags of a page with a stack, and notes each letter under the font that it is set in. */
function collectLetters(html: string, letters: Map<string, Set<string>>): void {
  const fonts: string[] = [];
  for (const [, closing, tag, attributes = '', text = ''] of html.matchAll(/<(\/)?([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>([^<]*)/g)) {
    if (closing) fonts.pop();
    else if (!voidTags.has(tag!) && !attributes.endsWith('/')) fonts.push(fontOf(attributes, fonts.at(-1) ?? 'text'));
    const font = fonts.at(-1) ?? 'text';
    const known = letters.get(font) ?? new Set<string>();
    letters.set(font, known);
    for (const letter of decode(text)) known.add(letter);
  }
}

function fontOf(attributes: string, around: string): string {
  const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1] ?? '';
  if (/\bkatex-html\b/.test(classes)) return 'KaTeX_Main-Regular';
  if (around === 'text') return around;
  return formulaFonts.find(([pattern]) => pattern.test(classes))?.[1] ?? around;
}

const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const decode = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
