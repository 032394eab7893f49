import { afterAll, expect, test } from 'vitest';
import { complaints, inBrowser, open, templates } from './open.ts';

inBrowser('a reader', () => {
  // 320 pixels are what is left of 1280 at a zoom of 400 percent.
  test.each(templates.flatMap((path) => [360, 320].map((width) => [path, width] as const)))(
    'can read %s at %i pixels without scrolling sideways',
    async (path, width) => {
      const page = await open(path, { viewport: { width, height: 740 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );

  test('sees problem and solution without any script', async () => {
    const page = await open('/patterns/attention/', { javaScriptEnabled: false });
    expect(await page.locator('#problem').isVisible()).toBe(true);
    expect(await page.locator('.solution').isVisible()).toBe(true);
  });

  test('follows a relation to another pattern and finds the way back there', async () => {
    const page = await open('/patterns/key-value-cache/');
    await page.click('.related a[href="/patterns/attention/"]');
    expect(await page.locator('.related a[href="/patterns/key-value-cache/"]').count()).toBe(1);
  });

  test('goes from a citation to its reference and back', async () => {
    const page = await open('/patterns/attention/');
    const citation = page.locator('.prose .citation').first();
    const id = await citation.getAttribute('id');
    await citation.click();
    const reference = new URL(page.url()).hash;
    expect(await page.locator(`[id="${reference.slice(1)}"]`).isVisible()).toBe(true);
    await page
      .locator(`[id="${reference.slice(1)}"] .back`)
      .first()
      .click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });

  test('reaches the text with one press of Tab and Enter', async () => {
    const page = await open('/patterns/attention/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('gets the theme of the system, and keeps another one that was chosen, from the first paint', async () => {
    const page = await open('/', { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.selectOption('theme-switch select', 'light');
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.goto(new URL('/patterns/', page.url()).href, { waitUntil: 'commit' });
    await page.waitForSelector('h1');
    expect(await paper()).toBe(light);
    await page.selectOption('theme-switch select', '');
    expect(await paper()).toBe(dark);
  });
});

afterAll(() => expect(complaints).toEqual([]));
