import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { readMentions, headingId } from '../../../src/language/mentions.ts';
import { rehypePlugins, remarkPlugins } from '../../../src/markdown/index.ts';

/** Prose as the site renders it. Citations read the real bibliography. */
async function render(markdown: string, base = '/'): Promise<string> {
  const processor = await createMarkdownProcessor({ remarkPlugins, rehypePlugins: rehypePlugins(base) });
  return (await processor.render(markdown)).code;
}

test('a citation becomes a link to the reference on the same page, numbered by use', async () => {
  const html = await render('It works [@he2016deep] and works [@he2016deep].');
  expect(html).toContain('(<a href="#ref-he2016deep" id="cite-he2016deep-1" class="citation">He et al., 2016</a>)');
  expect(html).toContain('id="cite-he2016deep-2"');
});

test('a citation of several works keeps them in one pair of parentheses', async () => {
  const html = await render('It works [@he2016deep; @shannon1948mathematical].');
  expect(html.replace(/<[^>]+>/g, '')).toBe('It works (He et al., 2016; Shannon, 1948).');
});

test('nothing in a formula is taken for a citation', async () => {
  expect(await render('Let $[@he2016deep]$ be.')).not.toContain('class="citation"');
});

test('links within the site get its base, others stay', async () => {
  const html = await render('[a](/patterns/attention/) [b](https://example.org/) [c](#x)', '/book/');
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="/book/patterns/attention/"', 'href="https://example.org/"', 'href="#x"']);
});

test('a displayed formula stands in a box that the keyboard can scroll', async () => {
  const html = await render('$$\nx^2\n$$');
  expect(html).toMatch(/<div class="formula" tabindex="0" role="group" aria-label="Formula"><span class="katex-display">/);
});

test('a diagram becomes a figure with its text alternative and its caption', async () => {
  const html = await render('```diagram\ncaption: It adds.\nalt: x goes to a sum.\n\nx = data "x" "(B, d)"\nsum = operation "+"\nx -> sum "identity"\n```');
  expect(html).toContain('<figcaption>It adds.</figcaption>');
  expect(html).toContain('aria-label="x goes to a sum."');
  expect(html.replace(/<[^>]+>/g, ' ')).toMatch(/identity\s+x\s+\(B, d\)\s+\+/);
});

test('mentions carry the line of the file on which they stand', () => {
  const body = 'A [link](/patterns/attention/).\n\nIt holds\nthat [@one; @two] $x^2$.\n\n$$\ny\n$$\n';
  const { links, citations, formulas } = readMentions(body, 10);
  expect(links).toEqual([{ url: '/patterns/attention/', line: 10 }]);
  expect(citations).toEqual([
    { key: 'one', line: 13 },
    { key: 'two', line: 13 },
  ]);
  expect(formulas.map(({ line, display }) => [line, display])).toEqual([
    [13, false],
    [15, true],
  ]);
});

test('code is not prose: nothing in it is a mention', () => {
  const { citations, links, paragraphs } = readMentions('```python\nx = "[@key]"\n```\n\nUse `[a](/b/)`.\n');
  expect(citations).toEqual([]);
  expect(links).toEqual([]);
  expect(paragraphs.map(({ text }) => text)).toEqual(['Use ….']);
});

test.each([
  ['When not to use it', 'when-not-to-use-it'],
  ['Shannon’s entropy', 'shannons-entropy'],
])('the heading “%s” has the id %s', (text, id) => {
  expect(headingId(text)).toBe(id);
});
