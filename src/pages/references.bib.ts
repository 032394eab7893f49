import type { APIRoute } from 'astro';
import { sourceOf } from '../content.ts';

export const GET: APIRoute = () =>
  new Response(sourceOf({ path: 'content/references.bib' }), { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } });
