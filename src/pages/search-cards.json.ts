import type { APIRoute } from 'astro';
import stopWords from '../../content/search/stop-words.txt?raw';
import { language } from '../content.ts';
import { makeSearchData } from '../search/cards.ts';

export const GET: APIRoute = () => Response.json(makeSearchData(language, stopWords));
