import { afterAll, expect, test } from 'vitest';
import { complaints, inBrowser, open } from './open.ts';

inBrowser('the map', () => {
  test('lights what a pattern is tied to when it gets the focus, and says its problem', async () => {
    const page = await open('/map/');
    await page.focus('.table a[data-slug=attention]');
    await page.waitForSelector('.table a[data-slug=attention][data-tie=self]');
    expect(await page.getAttribute('.table a[data-slug=recurrence]', 'data-tie')).toBe('alternative');
    expect(await page.getAttribute('.table a[data-slug=multi-head-attention]', 'data-tie')).toBe('dependent');
    expect(await page.locator('.card').textContent()).toContain('Attention');
    await page.keyboard.press('Escape');
    expect(await page.locator('.table a[data-tie]').count()).toBe(0);
  });

  test('finds by name or problem, and zooms to a chapter and back', async () => {
    const page = await open('/map/');
    await page.fill('language-map .tools input', 'shortcut connection');
    const left = await page
      .locator('.table a[data-slug]:not([data-missed])')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['slug']));
    expect(left).toContain('residual-connection');
    expect(left.length).toBeLessThan(10);
    await page.fill('language-map .tools input', '');
    const memory = page.locator('section[data-chapter=memory]');
    await memory.locator('.zoom').click();
    expect(await page.locator('section[data-chapter=model]').isVisible()).toBe(false);
    expect(await memory.locator('.problem').first().isVisible()).toBe(true);
    await memory.locator('.zoom').click();
    expect(await page.locator('section[data-chapter=model]').isVisible()).toBe(true);
  });

  test('with a finger, a first tap shows ties and a second opens', async () => {
    const page = await open('/map/', { hasTouch: true, viewport: { width: 360, height: 800 } });
    await page.tap('.table a[data-slug=attention]');
    await page.waitForSelector('.table a[data-slug=attention][data-tie=self]');
    await page.tap('.table a[data-slug=attention]');
    await page.waitForURL('**/patterns/attention/');
  });

  test.each([360, 1600])('holds 250 patterns at %i pixels: nothing cut off, nothing on top of another, letters large enough', async (width) => {
    const page = await open('/map/', { viewport: { width, height: 900 } });
    const cells = await page.evaluate((wanted) => {
      const lists = [...document.querySelectorAll('.table ol')];
      for (let i = document.querySelectorAll('.table li').length; i < wanted; i++) {
        const list = lists[i % lists.length]!;
        const copy = list.children[i % list.children.length]!.cloneNode(true) as HTMLElement;
        copy.querySelector('.name')!.textContent = ['Counterfactual Regularization', 'Gate', 'Mixture of Quantized Low-Rank Experts', 'Autoregression'][i % 4]!;
        list.append(copy);
      }
      return [...document.querySelectorAll<HTMLElement>('.table li a')].map((cell) => {
        const { left, top, right, bottom } = cell.getBoundingClientRect();
        const { fontSize } = getComputedStyle(cell);
        return { left, top, right, bottom, cut: cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight, size: parseFloat(fontSize) };
      });
    }, 250);
    expect(cells.length).toBeGreaterThanOrEqual(250);
    expect(cells.filter(({ cut, size, bottom, top }) => cut || size < 12 || bottom - top < 24)).toEqual([]);
    const overlapping = cells.filter((a) =>
      cells.some((b) => a !== b && a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5),
    );
    expect(overlapping).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('without scripts is nine columns of links, and lists with every tie', async () => {
    const page = await open('/map/', { javaScriptEnabled: false });
    expect(await page.locator('.table section').count()).toBe(9);
    await page.click('.lists summary');
    expect(await page.locator('.lists li li').first().isVisible()).toBe(true);
  });
});

inBrowser('my language', () => {
  test('is gathered from a pattern’s page and kept on the device', async () => {
    const page = await open('/patterns/attention/');
    await page.click('add-to-language button');
    await page.goto(new URL('/my-language/', page.url()).href);
    await page.waitForSelector('my-language[data-ready]');
    expect(await page.locator('.order a').allTextContents()).toEqual(['Attention']);
  });

  test('offers missing foundations, adds them, and points out alternatives chosen together', async () => {
    const page = await open('/my-language/?patterns=multi-head-attention,recurrence');
    await page.waitForSelector('my-language[data-ready]');
    const missing = page.locator('section[data-advice=missing]');
    expect(await missing.textContent()).toContain('Attention');
    await page.click('button[data-act=complete]');
    expect(await missing.isVisible()).toBe(false);
    expect(await page.locator('section[data-advice=alternatives]').textContent()).toContain('Attention');
    expect(new URL(page.url()).searchParams.get('patterns')).toContain('attention');
  });

  test('understands damaged addresses as far as they go, and says what it left out', async () => {
    const page = await open(`/my-language/?patterns=${encodeURIComponent('attention,<b>nonsense</b>')}`);
    await page.waitForSelector('my-language[data-ready]');
    expect(await page.locator('.order a').allTextContents()).toEqual(['Attention']);
    expect(await page.locator('my-language .status').textContent()).toContain('<b>nonsense</b>');
    expect(await page.locator('my-language .status b').count()).toBe(0);
  });

  test('proposes patterns for what hurts, without what must be spared', async () => {
    const page = await open('/my-language/');
    await page.waitForSelector('my-language[data-ready]');
    await page.click('summary:text-is("Training")');
    await page.check('input[value=gradients-vanish]');
    await page.click('text=Propose patterns');
    expect(await page.locator('.order a').allTextContents()).toContain('Residual Connection');
  });

  test('is exported as Markdown and read back', async () => {
    const page = await open('/my-language/?patterns=attention,recurrence');
    await page.waitForSelector('my-language[data-ready]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[data-act=markdown]')]);
    const file = await download.path();
    await page.click('button[data-act=clear]');
    await page.setInputFiles('input[type=file]', file);
    await page.waitForSelector('.order li');
    expect(await page.locator('.order a').allTextContents()).toEqual(['Attention', 'Recurrence']);
  });
});

inBrowser('comparing', () => {
  test('puts patterns of one’s choice side by side, with what ties them, in the address', async () => {
    const page = await open('/compare/');
    await page.selectOption('compare-picked select >> nth=0', 'attention');
    await page.selectOption('compare-picked select >> nth=1', 'recurrence');
    await page.waitForSelector('.result th[scope=col]');
    expect(await page.locator('.result th[scope=col]').allTextContents()).toEqual(['Attention', 'Recurrence']);
    expect(await page.locator('.result li').textContent()).toContain('alternative to');
    expect(page.url()).toContain('patterns=attention%2Crecurrence');
    await page.reload();
    await page.waitForSelector('.result th[scope=col]');
  });
});

inBrowser('a force', () => {
  test('says who improves it, who charges it, and which pairs trade it', async () => {
    const page = await open('/forces/memory/', { javaScriptEnabled: false });
    for (const name of ['Improve it', 'Cost it', 'Traded between two']) expect(await page.getByRole('heading', { name }).isVisible()).toBe(true);
    await page.click('.trades a >> nth=0');
    expect(page.url()).toContain('/patterns/');
  });
});

inBrowser('a walk', () => {
  test('is followed from pattern to pattern without scripts, and each step says where one is', async () => {
    const page = await open('/sequences/make-a-network-train-at-all/', { javaScriptEnabled: false });
    const steps = await page.locator('.steps > li > a').allTextContents();
    await page.click('.steps > li > a >> nth=0');
    const here = '#walk-make-a-network-train-at-all';
    for (const step of steps.slice(1, 4)) {
      await page.click(`${here} .walk a >> nth=-1`);
      expect(await page.locator('h1').textContent()).toContain(step);
    }
    expect(await page.locator(`${here} .walk a`).first().textContent()).toContain(steps[2]!);
  });
});

inBrowser('by keyboard alone', () => {
  test('a pattern is added to the language, taken out of it again, and the choice is exported', async () => {
    const page = await open('/patterns/attention/');
    await page.focus('add-to-language button');
    await page.keyboard.press('Enter');
    await page.goto(new URL('/my-language/', page.url()).href);
    await page.waitForSelector('my-language[data-ready]');
    expect(await page.locator('.order a').allTextContents()).toEqual(['Attention']);
    await page.focus('button[data-act=json]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    await page.focus('.order button');
    await page.keyboard.press('Enter');
    expect(await page.locator('.order a').count()).toBe(0);
  });

  test('two patterns are compared', async () => {
    const page = await open('/compare/');
    for (const [i, name] of ['Attention', 'Recurrence'].entries()) {
      await page.focus(`compare-picked select >> nth=${i}`);
      await page.keyboard.type(name);
    }
    await page.waitForSelector('.result th[scope=col] >> nth=1');
    expect(await page.locator('.result th[scope=col]').allTextContents()).toEqual(['Attention', 'Recurrence']);
  });

  test('the map is walked, a chapter zoomed to and left', async () => {
    const page = await open('/map/');
    await page.focus('section[data-chapter=memory] .zoom');
    await page.keyboard.press('Enter');
    expect(await page.locator('section[data-chapter=model]').isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await page.waitForSelector('section[data-chapter=memory] li a[data-tie=self]:focus');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('section[data-chapter=model]').isVisible()).toBe(true);
  });
});

inBrowser('a live figure', () => {
  test('is whole without scripts, and shows no dead sliders', async () => {
    const page = await open('/patterns/calibration/', { javaScriptEnabled: false });
    expect(await page.locator('live-figure svg.plot-drawing').isVisible()).toBe(true);
    expect(await page.locator('live-figure form').isVisible()).toBe(false);
  });

  test('moves with the arrow keys, says its numbers, and goes back to the beginning', async () => {
    const page = await open('/patterns/calibration/');
    await page.locator('live-figure').scrollIntoViewIfNeeded();
    await page.waitForSelector('live-figure[data-ready]');
    const path = page.locator('live-figure .series-1 path').first();
    const says = page.locator('live-figure .says');
    const [before, told] = [await path.getAttribute('d'), await says.textContent()];
    await page.focus('live-figure input >> nth=0');
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
    expect(await path.getAttribute('d')).not.toBe(before);
    expect(await page.getAttribute('live-figure input >> nth=0', 'aria-valuetext')).toBe('1.7');
    await page.waitForFunction((old) => document.querySelector('live-figure .says')!.textContent !== old, told);
    await page.click('live-figure button[type=reset]');
    await page.waitForFunction((old) => document.querySelector('live-figure .says')!.textContent?.trim() === old!.trim(), told);
  });

  test('is not fetched before a reader comes near it', async () => {
    const page = await open('/patterns/calibration/', { viewport: { width: 1280, height: 500 } });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(fetched.filter((it) => it.includes('reliability'))).toEqual([]);
    await page.locator('live-figure').scrollIntoViewIfNeeded();
    await page.waitForSelector('live-figure[data-ready]');
    expect(fetched.filter((it) => it.includes('reliability'))).toHaveLength(1);
  });
});

inBrowser('previews of links', () => {
  test('show after a pause, let the pointer in, and go with Escape', async () => {
    const page = await open('/patterns/attention/');
    const box = page.locator('#link-preview');
    await page.locator('.prose a[href^="/patterns/"]').first().hover();
    await box.waitFor({ state: 'visible' });
    expect(await box.textContent()).toContain('Therefore:');
    await box.hover();
    await page.waitForTimeout(500);
    expect(await box.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
  });

  test('show a reference for a citation, from the page itself', async () => {
    const page = await open('/patterns/attention/');
    await page.focus('.prose a.citation >> nth=0');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.locator('#link-preview').waitFor({ state: 'visible' });
    expect(await page.locator('#link-preview').textContent()).toMatch(/\(\d{4}\)/);
  });

  test('can be turned off for good', async () => {
    const page = await open('/patterns/attention/');
    await page.click('link-previews button');
    await page.reload();
    await page.locator('.prose a[href^="/patterns/"]').first().hover();
    await page.waitForTimeout(900);
    expect(await page.locator('#link-preview').isVisible()).toBe(false);
  });
});

afterAll(() => expect(complaints).toEqual([]));
