import { afterAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { complaints, inBrowser, open } from './open.ts';

/** Waits for final results and reads a list of them: patterns by default. */
async function results(page: Page, list = 'ol#results'): Promise<{ title: string; href: string; text: string }[]> {
  await page.waitForSelector('ol#results[data-search=done] > li');
  return page.$$eval(`${list} > li`, (items) =>
    items.map((item) => ({ title: item.querySelector('a')!.textContent!, href: new URL(item.querySelector('a')!.href).pathname, text: item.textContent! })),
  );
}

inBrowser('the search page', () => {
  test.each([
    ['my loss goes to nan', '/problems/loss-becomes-nan/', '/patterns/gradient-clipping/'],
    ['deeper network is worse than a shallow one', '/problems/deeper-network-trains-worse/', '/patterns/residual-connection/'],
    ['chatbot invents facts that are not in our documents', '/problems/model-makes-things-up/', '/patterns/retrieval-augmentation/'],
  ])('answers “%s” with the problem %s and the pattern %s', async (question, problem, pattern) => {
    const page = await open(`/search/?q=${encodeURIComponent(question)}`);
    const found = await results(page);
    expect(found.slice(0, 3).map(({ href }) => href)).toContain(pattern);
    expect(found.every(({ text }) => text.includes('Matches'))).toBe(true);
    expect((await results(page, '#found-problems')).map(({ href }) => href)).toContain(problem);
  });

  test('answers as one types, keeps the question in the address, and old results until new ones are there', async () => {
    const page = await open('/search/');
    await page.fill('#question', 'deeper network trains worse');
    expect((await results(page))[0]!.href).toBe('/patterns/residual-connection/');
    expect(page.url()).toContain('q=deeper+network');
    const emptied = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const list = document.querySelector('ol#results')!;
          const observer = new MutationObserver(() => {
            if (list.children.length === 0) resolve(true);
            else if ((list as HTMLElement).dataset.search === 'done') resolve(false);
          });
          observer.observe(list, { childList: true, attributes: true });
        }),
    );
    await page.fill('#question', 'kv cache');
    expect(await emptied).toBe(false);
    expect((await results(page))[0]!.href).toBe('/patterns/key-value-cache/');
  });

  test('says what it took a misspelt word for, and goes back to it', async () => {
    const page = await open('/search/?q=gradeint+clipping');
    await results(page);
    expect(await page.locator('.note').textContent()).toContain('Showing results for gradient');
    await page.click('text=search for “gradeint” instead');
    await page.waitForURL('**verbatim=1');
    await results(page);
    expect(await page.locator('.note').textContent()).toContain('Not known here: “gradeint”');
  });

  test('narrows by chapter, force and confidence, with counts, in the address', async () => {
    const page = await open('/search/?q=memory&chapter=Serving+Patterns');
    expect((await results(page)).every(({ text }) => text.includes('Serving Patterns'))).toBe(true);
    await page.selectOption('select[name=chapter]', '');
    const label = await page.locator('select[name=confidence] option[value="*"]').textContent();
    const count = Number(/\((\d+)\)/.exec(label!)![1]);
    await page.selectOption('select[name=confidence]', '*');
    await results(page);
    expect(await page.locator('search-page .status').textContent()).toContain(`${count} pattern`);
    expect(new URL(page.url()).searchParams.get('confidence')).toBe('*');
  });

  test('points to the sections that speak of it', async () => {
    const page = await open('/search/?q=clip+gradient+norm+threshold');
    await results(page);
    const section = page.locator('#found-sections a').first();
    await section.waitFor();
    const target = new URL((await section.getAttribute('href'))!, page.url());
    await section.click();
    await page.waitForURL(target.href);
    expect(await page.locator(`[id="${target.hash.slice(1)}"]`).isVisible()).toBe(true);
  });

  test('remembers searches on the device, and forgets them', async () => {
    const page = await open('/search/?q=loss+is+nan');
    await results(page);
    await page.goto(new URL('/search/', page.url()).href);
    expect(await page.locator('search-page .recent a').allTextContents()).toEqual(['loss is nan']);
    await page.click('text=Forget these');
    expect(await page.locator('search-page .recent').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
  });

  test('when nothing is found shows what is nearest, a report to send and every problem', async () => {
    const page = await open('/search/?q=zzzzqqqq+xxyyzz');
    await page.waitForSelector('ol#results[data-search=done]', { state: 'attached' });
    expect(await page.locator('search-page .status').textContent()).toContain('Nothing here speaks of that');
    expect(await page.locator('.report pre').textContent()).toContain('I searched for “zzzzqqqq xxyyzz”');
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

  test('answers from the cards, and says so, when only the full text cannot be loaded', async () => {
    const page = await open('/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(new URL('/search/?q=loss+becomes+nan+xqzvbnm', page.url()).href);
    await results(page);
    expect(await page.locator('search-page .note').textContent()).toContain('full text could not be searched');
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

  test('offers examples before anything is typed, and what was searched for lately', async () => {
    const page = await open('/search/?q=loss+is+nan');
    await results(page);
    await page.goto(new URL('/patterns/attention/', page.url()).href);
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog .problems a');
    expect(await page.locator('dialog .recent a').allTextContents()).toEqual(['loss is nan']);
  });

  test('Home and End go to the first and the last result', async () => {
    const page = await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('loss');
    await page.waitForSelector('dialog [role=option]');
    await page.keyboard.press('End');
    expect(await page.locator('dialog [role=option]').last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    expect(await page.locator('dialog [role=option]').first().getAttribute('aria-selected')).toBe('true');
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
