import type { APIRoute } from 'astro';
import { language } from '../content.ts';
import { makePreviews } from '../language/previews.ts';

export const GET: APIRoute = () => Response.json(makePreviews(language));
