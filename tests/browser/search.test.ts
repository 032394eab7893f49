import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { complaints, inBrowser, open } from './open.ts';

/** Waits for final results and reads them. */
async function results(page: Page): Promise<{ title: string; href: string; text: string }[]> {
  await page.waitForSelector('ol#results[data-search=done] > li');
  return page.$$eval('ol#results > li', (items) =>
    items.map((item) => ({ title: item.querySelector('a')!.textContent!, href: new URL(item.querySelector('a')!.href).pathname, text: item.textContent! })),
  );
}

inBrowser('the search page', () => {
  test.each([
    ['my loss goes to nan', '/problems/loss-becomes-nan/'],
    ['CUDA out of memory', '/problems/out-of-memory-in-training/'],
    ['skip connection', '/patterns/residual-connection/'],
    ['validation loss goes up', '/problems/validation-loss-rises/'],
  ])('answers “%s” with %s among the first three', async (question, path) => {
    const page = await open(`/search/?q=${encodeURIComponent(question)}`);
    const found = await results(page);
    expect(found.slice(0, 3).map(({ href }) => href)).toContain(path);
    expect(found[0]!.text).toMatch(/Matches/);
  });

  test('answers as one types, and keeps the question in the address', async () => {
    const page = await open('/search/');
    await page.fill('#question', 'deeper network trains worse');
    expect((await results(page))[0]!.href).toBe('/problems/deeper-network-trains-worse/');
    expect(page.url()).toContain('q=deeper+network');
  });

  test('keeps to a chapter when told to', async () => {
    const page = await open('/search/?q=memory&chapter=Serving+Patterns');
    expect((await results(page)).every(({ text }) => text.includes('Serving Patterns'))).toBe(true);
  });

  test('lists every problem when nothing was asked, or nothing found', async () => {
    const page = await open('/search/?q=zzzzqqqq');
    await page.waitForSelector('ol#results[data-search=done]', { state: 'attached' });
    expect(await page.locator('search-page .status').textContent()).toContain('Nothing here speaks of that');
    expect(await page.locator('.all a[href="/problems/loss-becomes-nan/"]').isVisible()).toBe(true);
  });

  test('never treats a question as markup', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> loss <script>alert(2)</script>')}`);
    await results(page);
    expect(await page.locator('ol#results img, ol#results script, .status img').count()).toBe(0);
  });

  test('says so when its index cannot be loaded, and shows the problems instead', async () => {
    const page = await open('/');
    await page.route('**/search-cards.json', (route) => route.abort());
    await page.goto(new URL('/search/?q=loss', page.url()).href);
    await page.waitForSelector('ol#results[data-search=done]', { state: 'attached' });
    expect(await page.locator('search-page .status').textContent()).toContain('could not be loaded');
    complaints.splice(0, complaints.length, ...complaints.filter((it) => !it.includes('ERR_FAILED')));
  });

  test('without scripts is a list of every problem', async () => {
    const page = await open('/search/?q=loss', { javaScriptEnabled: false });
    expect(await page.locator('.all a[href="/problems/loss-becomes-nan/"]').isVisible()).toBe(true);
  });
});

inBrowser('the search dialog', () => {
  test('opens with Ctrl-K, finds, and follows the chosen result by keyboard alone', async () => {
    const page = await open('/patterns/attention/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('deeper network trains worse');
    await page.waitForSelector('dialog [role=option]');
    const second = page.locator('dialog [role=option]').nth(1);
    await page.keyboard.press('ArrowDown');
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('dialog input').getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    const target = await second.getAttribute('data-href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
  });

  test('Escape empties it, then closes it, and gives the focus back', async () => {
    const page = await open('/patterns/attention/');
    await page.focus('#search');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('loss');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog input').inputValue()).toBe('');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  test('announces how many results there are', async () => {
    const page = await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('loss');
    await page.waitForSelector('dialog [role=option]');
    expect(await page.locator('dialog [role=status]').textContent()).toMatch(/^\d+ results/);
  });
});

inBrowser('a search box', () => {
  test('is a plain form without scripts', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.fill('#search-large', 'loss nan');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=loss+nan');
  });
});

afterAll(() => expect(complaints).toEqual([]));
