import type { APIRoute } from 'astro';
import { language, sourceOf } from '../../content.ts';
import type { Pattern } from '../../language/language.ts';
import { toMarkdown } from '../../language/markdown.ts';

export const getStaticPaths = () => language.patterns.map((pattern) => ({ params: { slug: pattern.slug }, props: { pattern } }));

export const GET: APIRoute<{ pattern: Pattern }> = ({ props: { pattern } }) =>
  new Response(toMarkdown(pattern, language, sourceOf(pattern)), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
