import { serve } from '../../src/build/serve.ts';
import { weights } from '../../src/search/searcher.ts';
import { launch } from '../browser/launch.ts';
import { miniSearchAlone, openPagefind, ours, pagefindAsItComes, patternsOf, readCards, type Engine } from '../search/engines.ts';
import { answerable, header, row, score } from '../search/golden.ts';

/** `npm run bench`: what the search finds, what each of its steps bought, how fast it is and what it fetches. Reads the site in `dist/`. */
const data = readCards();
const questions = answerable(new Set(data.cards.map(({ path }) => path.split('/')[2] ?? '')));
const pagefind = await openPagefind();
const realFetch = globalThis.fetch;

const bare = data.cards.map(({ asked: _, ...card }) => card);
const steps: [name: string, engine: Engine][] = [
  ['Pagefind as it comes', pagefindAsItComes(data, pagefind)],
  ['MiniSearch over the text of the same pages', miniSearchAlone(data)],
  [
    'cards alone: names, problems, symptoms',
    patternsOf(ours({ ...data, cards: bare, synonyms: [] }, undefined, { ...weights, pages: 0, answers: 0, names: 0 })),
  ],
  ['+ questions that people ask', patternsOf(ours({ ...data, synonyms: [] }, undefined, { ...weights, pages: 0, answers: 0, names: 0 }))],
  ['+ whole names count more', patternsOf(ours({ ...data, synonyms: [] }, undefined, { ...weights, pages: 0, answers: 0 }))],
  ['+ problem pages and terms speak for patterns', patternsOf(ours({ ...data, synonyms: [] }, undefined, { ...weights, pages: 0 }))],
  ['+ synonyms', patternsOf(ours(data, undefined, { ...weights, pages: 0 }))],
  ['+ full text by Pagefind, for words that no card has', patternsOf(ours(data, pagefind))],
];
if (!process.argv.includes('--fast'))
  for (const half of ['tune', 'report'] as const) {
    console.log(`\n${half} half\n${header}`);
    for (const [name, engine] of steps) console.log(row(name, await score(engine, questions[half])));
  }

globalThis.fetch = realFetch;
const browser = await launch();
if ('missing' in browser) {
  console.log(`\nNot timed: ${browser.missing}`);
} else {
  const site = await serve('dist', 0);
  const page = await browser.newPage();
  let bytes = 0;
  page.context().on('requestfinished', async (request) => (bytes += (await request.sizes()).responseBodySize));
  await page.goto(`${site.address}search/`, { waitUntil: 'networkidle' });
  const before = bytes;
  await page.fill('#question', questions.report[0]!.query);
  await page.waitForSelector('ol#results[data-search=done] > li');
  await page.waitForLoadState('networkidle');
  console.log(`\nFrom nothing, “${questions.report[0]!.query}”: ${kilobytes(before)} for the page, ${kilobytes(bytes - before)} for the first results.`);

  const times = await page.evaluate(
    async (asked) => {
      const input = document.querySelector<HTMLInputElement>('#question')!;
      const list = document.querySelector<HTMLElement>('ol#results')!;
      const taken: number[] = [];
      for (const text of asked) {
        input.value = text;
        const start = performance.now();
        const done = new Promise<number>((resolve) => {
          const watch = new MutationObserver(() => {
            if (list.dataset['search'] !== 'done') return;
            watch.disconnect();
            resolve(performance.now());
          });
          watch.observe(list, { attributeFilter: ['data-search'] });
        });
        input.form!.requestSubmit();
        taken.push((await done) - start);
        // Who reads or goes on typing leaves the browser some time.
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return taken.sort((a, b) => a - b);
    },
    [...questions.tune, ...questions.report].flatMap(({ query }) => [query, query]),
  );
  const at = (share: number) => `${times[Math.floor(share * (times.length - 1))]!.toFixed(0)} ms`;
  console.log(`Warm, from the end of the pause to final results, ${times.length} questions: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}.`);
  await browser.close();
  await site.close();
}

function kilobytes(count: number): string {
  return `${Math.round(count / 1024)} KB`;
}
