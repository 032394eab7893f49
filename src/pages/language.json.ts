import type { APIRoute } from 'astro';
import { language } from '../content.ts';
import { describeLanguage } from '../language/export.ts';

export const GET: APIRoute = () => Response.json(describeLanguage(language));
