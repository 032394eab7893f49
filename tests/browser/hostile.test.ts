import { afterAll, expect, test } from 'vitest';
import { complaints, inBrowser, open } from './open.ts';

/** 500 questions that nobody should ask. */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const hostile = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '"><svg onload=window.hacked=1>',
  "';window.hacked=1;//",
  'javascript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  '{{constructor.constructor("window.hacked=1")()}}',
  '${window.hacked=1}',
  '__proto__',
  'constructor',
  'hasOwnProperty toString valueOf',
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie:x=1',
  'a\u0000b\u0001c\u001b[31m',
  '\u202eright-to-left\u202c مرحبا שלום',
  '🔥🧠💥👩‍🔬 loss 🤷',
  '\ud800 lone surrogate \udfff',
  '(a+)+$'.repeat(50),
  '((((((((((a*)*)*)*)*)*)*)*)*)*)b',
  'a'.repeat(100_000),
  'loss '.repeat(20_000),
  'gradeint '.repeat(10_000),
  '\n'.repeat(50_000),
  '-_-_'.repeat(25_000),
  'é'.repeat(5_000),
  'e\u0301'.repeat(5_000),
  '"'.repeat(2_000),
  '"unclosed',
  "' OR 1=1 --",
  '*',
  '+',
  '?',
  '\\',
  '[',
  '(',
  '|',
  '^',
  '$',
  '.',
  '0',
  '-1',
  '1e999',
  'NaN',
  'undefined',
  'null',
  'true',
];
for (let i = 0; hostile.length < 500; i++) {
  const base = hostile[i % 45]!.slice(0, 300);
  hostile.push(`${letters[i % 26]}${base}${letters.slice(i % 20)} ${'<'.repeat(i % 7)}${i}${'\u200b'.repeat(i % 5)}`);
}

inBrowser('hostile questions', () => {
  test('typed into the box: nothing executes, nothing breaks, nothing takes longer than 200 ms', async () => {
    const page = await open('/search/?q=loss');
    await page.waitForSelector('ol#results[data-search=done] > li');
    const slow = await page.evaluate(async (questions) => {
      const input = document.querySelector<HTMLInputElement>('#question')!;
      const list = document.querySelector<HTMLElement>('ol#results')!;
      const measure = async (question: string) => {
        input.value = question;
        const start = performance.now();
        input.form!.requestSubmit();
        while (list.dataset['search'] !== 'done') await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - start;
      };
      const times: [number, string][] = [];
      for (const question of questions) {
        // A machine that does something else at the time must not decide: the best of three counts.
        let best = Infinity;
        for (let i = 0; i < 3 && best > 200; i++) best = Math.min(best, await measure(question));
        times.push([best, question.slice(0, 40)]);
      }
      return times.filter(([time]) => time > 200);
    }, hostile);
    expect(slow).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('search-page :is(script, img, svg, iframe)').count()).toBe(0);
  });

  test.each(hostile.slice(0, 30).map((question) => [question.slice(0, 40), question.slice(0, 1000)]))('in the address: %j', async (_, question) => {
    const page = await open(`/search/?q=${encodeURIComponent(question.toWellFormed())}`);
    await page.waitForSelector('ol#results[data-search=done]', { state: 'attached' });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.context().close();
  });
});

afterAll(() => expect(complaints).toEqual([]));
