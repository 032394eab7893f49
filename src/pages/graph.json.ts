import type { APIRoute } from 'astro';
import { language } from '../content.ts';
import { makeGraph } from '../language/selection.ts';

export const GET: APIRoute = () => Response.json(makeGraph(language));
