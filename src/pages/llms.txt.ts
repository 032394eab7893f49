import type { APIRoute } from 'astro';
import { url } from '../components/url.ts';
import { language } from '../content.ts';

/** An index for language models, as llmstxt.org proposes. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => new URL(url(path), site).href;
  const chapters = language.chapters.map((chapter) => {
    const lines = language.patternsIn(chapter).map(({ title, slug, problem }) => `- [${title}](${address(`/patterns/${slug}.md`)}): ${problem}`);
    return `## ${chapter.title}\n\n${lines.join('\n')}`;
  });
  const problems = language.problems.map(({ title, slug }) => `- [${title}](${address(`/problems/${slug}/`)})`);
  const text = [
    '# A Pattern Language for Deep Learning',
    '> Recurring problems of deep learning and their reusable solutions, with evidence, costs and typed links between them.',
    `The whole language as data: ${address('/language.json')}. Every pattern is also Markdown, at the address of its page with .md in place of the last slash.`,
    ...chapters,
    `## Problems\n\n${problems.join('\n')}`,
  ];
  return new Response(`${text.join('\n\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
