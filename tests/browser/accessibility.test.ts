import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, test } from 'vitest';
import type { AxeResults } from 'axe-core';
import { complaints, inBrowser, open, templates } from './open.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const themes = ['light', 'dark'] as const;

inBrowser('axe finds nothing', () => {
  test.each(templates.flatMap((path) => themes.map((theme) => [path, theme] as const)))('on %s in the %s theme', async (path, theme) => {
    const page = await open(path, { colorScheme: theme });
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    await page.context().close();
  });

  test.each(['/patterns/calibration/', '/map/', '/search/?q=loss'])('on %s in forced colors, without motion, at a zoom of 200 percent', async (path) => {
    const page = await open(path, { forcedColors: 'active', reducedMotion: 'reduce', viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    await page.evaluate(axe);
    // With forced colors the contrast is the system’s affair, and axe still computes with the page’s.
    const { violations } = (await page.evaluate('axe.run({ rules: { "color-contrast": { enabled: false } } })')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().filter((it) => it.playState === 'running').length)).toBe(0);
  });

  test.each(themes)('in the open search dialog with results, in the %s theme', async (theme) => {
    const page = await open('/patterns/attention/', { colorScheme: theme });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('loss');
    await page.waitForSelector('dialog [role=option]');
    await page.evaluate(axe);
    const { violations } = (await page.evaluate('axe.run("dialog")')) as AxeResults;
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

afterAll(() => expect(complaints).toEqual([]));
