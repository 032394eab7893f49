import { afterAll, describe } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { launch } from './launch.ts';

const browser = await launch();
const site = await serve('dist', 0);
if ('missing' in browser) console.warn(`Browser tests are skipped. ${browser.missing}`);

afterAll(async () => {
  if ('close' in browser) await browser.close();
  await site.close();
});

/** A group of tests in a real browser; skipped, and counted as such, where none can be had. */
export const inBrowser = describe.skipIf('missing' in browser);

/** What pages wrote into their consoles as errors, with their paths. */
export const complaints: string[] = [];

/** A fresh page at a path of the built site. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  if ('missing' in browser) throw new Error(browser.missing);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${path}: ${message.text()}`));
  await page.goto(new URL(path.slice(1), site.address).href);
  return page;
}

/** One page of each template. */
export const templates = [
  '/',
  '/patterns/',
  '/patterns/attention/',
  '/problems/',
  '/problems/loss-becomes-nan/',
  '/chapters/canonical/',
  '/book/',
  '/book/on-theory/',
  '/forces/',
  '/forces/memory/',
  '/references/',
  '/glossary/',
  '/search/',
  '/map/',
  '/compare/',
  '/compare/attention-or-convolution-or-recurrence-or-state-space-layer/',
  '/my-language/?patterns=attention,recurrence',
  '/sequences/',
  '/figures/',
  '/404.html',
];
