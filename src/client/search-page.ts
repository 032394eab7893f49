import type { Card } from '../search/cards.ts';
import type { Outcome, Result, Searcher } from '../search/searcher.ts';
import { loadSearcher } from './load-searcher.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';

/**
 * `<search-page>`: what was asked is in the address (`?q=`, and a filter each for chapter, force and confidence); the patterns that answer it
 * are in `ol#results`, best first, with `data-search="done"` when they are final. Without a question the page lists every problem.
 */
class SearchPage extends HTMLElement {
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #filters!: HTMLSelectElement[];
  #patterns!: HTMLOListElement;
  #verbatim = false;
  #turn = 0;
  #timer = 0;

  connectedCallback() {
    this.#form = this.querySelector('form')!;
    this.#input = this.querySelector('input')!;
    this.#filters = [...this.querySelectorAll('select')];
    this.#patterns = this.querySelector('#results')!;
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get('q') ?? '';
    this.#verbatim = parameters.has('verbatim');
    for (const filter of this.#filters) filter.value = parameters.get(filter.name) ?? '';

    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => {
      this.#verbatim = false;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#run(true), pause);
    });
    for (const filter of this.#filters) filter.addEventListener('change', () => void this.#run(true));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      rememberSearch(this.#input.value);
      void this.#run(true);
    });
    this.addEventListener('click', (event) => {
      if (this.#input.value && (event.target as Element).closest('.found a')) rememberSearch(this.#input.value);
    });
    this.querySelector('[data-forget]')!.addEventListener('click', () => {
      forgetSearches();
      this.#showRecent();
      this.#input.focus();
    });
    this.#showRecent();
    if (this.#input.value.trim()) rememberSearch(this.#input.value);
    void this.#run(false);
  }

  #load(): Promise<Searcher> {
    const { index = '', cards = '' } = this.dataset;
    return loadSearcher({ index, cards });
  }

  /** Old results stay until new ones are there. */
  async #run(remember: boolean) {
    const turn = ++this.#turn;
    const text = this.#input.value;
    if (remember) history.replaceState(null, '', `?${this.#parameters()}`);
    if (!text.trim()) return this.#show(undefined, text);
    delete this.#patterns.dataset.search;
    try {
      const searcher = await this.#load();
      const outcome = await searcher.search(text, { verbatim: this.#verbatim });
      if (turn !== this.#turn) return;
      this.#show(outcome, text);
      void this.#showSections(searcher, outcome, turn);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #parameters(verbatim = this.#verbatim): URLSearchParams {
    const parameters = new URLSearchParams();
    if (this.#input.value) parameters.set('q', this.#input.value);
    for (const { name, value } of this.#filters) if (value) parameters.set(name, value);
    if (verbatim) parameters.set('verbatim', '1');
    return parameters;
  }

  #show(outcome: Outcome | undefined, text: string) {
    const results = outcome?.results ?? [];
    const patterns = results.filter(({ card }) => card.kind === 'pattern');
    this.#countFilters(patterns.map(({ card }) => card));
    const kept = patterns.filter(({ card }) => this.#accepts(card));
    const problems = results.filter(({ card }) => card.kind === 'problem').slice(0, mostProblems);
    const others = results.filter(({ card }) => !['pattern', 'problem'].includes(card.kind)).slice(0, mostOthers);

    this.dataset.state = !outcome ? 'empty' : outcome.guessed ? 'nothing' : 'found';
    this.#fill(
      '#found-problems',
      problems.map((result) => this.#render(result, outcome!)),
    );
    this.#more(kept, outcome, mostPatterns);
    this.#fill(
      '#found-others',
      others.map((result) => this.#render(result, outcome!)),
    );
    this.#fill('#found-sections', []);
    this.querySelector('.note')!.replaceChildren(...(outcome ? this.#describeQuery(outcome) : []));
    this.#status = outcome ? describe(outcome, kept, problems) : '';
    if (this.dataset.state === 'nothing') this.#offerReport(text, outcome!);
    this.#patterns.dataset.search = 'done';
  }

  /** Shows so many patterns, and a button for the rest. */
  #more(patterns: readonly Result[], outcome: Outcome | undefined, count: number) {
    this.#fill(
      '#results',
      patterns.slice(0, count).map((result) => this.#render(result, outcome!)),
    );
    const button = this.querySelector<HTMLButtonElement>('[data-more]')!;
    button.hidden = patterns.length <= count;
    button.onclick = () => {
      this.#more(patterns, outcome, count + 20);
      this.#patterns.children[count]?.querySelector('a')?.focus();
    };
  }

  #fail() {
    this.dataset.state = 'failed';
    for (const list of ['#found-problems', '#results', '#found-others', '#found-sections']) this.#fill(list, []);
    this.querySelector('.note')!.replaceChildren();
    this.#status = 'The search could not be loaded. Here are all the problems instead.';
    this.#patterns.dataset.search = 'done';
  }

  set #status(text: string) {
    this.querySelector('.status')!.textContent = text;
  }

  /** A group without entries is not shown. */
  #fill(list: string, items: readonly HTMLLIElement[]) {
    const element = this.querySelector(list)!;
    element.replaceChildren(...items);
    element.closest<HTMLElement>('section')!.hidden = items.length === 0 && list !== '#results';
  }

  #render({ card, phrase, matched, complete }: Result, { query }: Outcome): HTMLLIElement {
    const item = document.createElement('li');
    const kind = { pattern: `${card.confidence} ${card.chapter}`, problem: 'Problem', chapter: 'Chapter', book: 'Book', term: 'Glossary' }[card.kind];
    item.append(link(this.#address(card.path), card.title), ' ', element('span', 'kind', kind.trim()));
    if (card.summary && card.kind !== 'problem') item.append(element('p', 'summary', card.summary));
    item.append(why(matched, complete, phrase, query.words.length));
    return item;
  }

  /** Below the results, when the full text has come; the results do not wait for it. */
  async #showSections(searcher: Searcher, { results, query }: Outcome, turn: number) {
    await new Promise((resolve) => setTimeout(resolve, beforeSections));
    if (turn !== this.#turn) return;
    const top = results.filter(({ card }) => card.kind === 'pattern' && this.#accepts(card)).slice(0, mostSections);
    const locate = async (result: Result) => ({ card: result.card, heading: await searcher.locate(result, query).catch(() => undefined) });
    const sections = await Promise.all(top.map(locate));
    if (turn !== this.#turn) return;
    const items = sections.flatMap(({ card, heading }) => {
      if (!heading) return [];
      const item = document.createElement('li');
      item.append(link(`${this.#address(card.path)}#${heading.id}`, `${card.title}: ${heading.text}`));
      return [item];
    });
    this.#fill('#found-sections', items);
  }

  /** What was left out, what was taken for something else, and the way back. */
  #describeQuery({ query, withoutText }: Outcome): Node[] {
    const parts: Node[] = [];
    if (withoutText) parts.push(document.createTextNode('The full text could not be searched, only titles, problems and what people ask. '));
    for (const { typed, meant } of query.corrections) {
      const back = link(`?${this.#parameters(true)}`, `search for “${typed}” instead`);
      parts.push(
        document.createTextNode('Showing results for '),
        element('strong', '', meant),
        document.createTextNode('; '),
        back,
        document.createTextNode('. '),
      );
    }
    if (query.unknown.length) parts.push(document.createTextNode(`Not known here: ${quote(query.unknown)}. `));
    if (query.ignored.length) parts.push(document.createTextNode(`Left out, because every question has them: ${query.ignored.slice(0, 12).join(', ')}.`));
    return parts;
  }

  #accepts(card: Card): boolean {
    return this.#filters.every(({ name, value }) => !value || facets(card)[name]?.includes(value));
  }

  /** Each option says how many of the results it would leave. */
  #countFilters(cards: readonly Card[]) {
    for (const filter of this.#filters) {
      for (const option of filter.options) {
        option.dataset.label ??= option.textContent ?? '';
        const count = cards.filter((card) => !option.value || facets(card)[filter.name]?.includes(option.value)).length;
        option.textContent = cards.length ? `${option.dataset.label} (${count})` : option.dataset.label;
        option.disabled = cards.length > 0 && count === 0 && !option.selected;
      }
    }
  }

  #showRecent() {
    const searches = recentSearches();
    const list = this.querySelector('.recent ul')!;
    list.replaceChildren(
      ...searches.map((text) => {
        const item = document.createElement('li');
        item.append(link(`?${new URLSearchParams({ q: text })}`, text));
        return item;
      }),
    );
    this.querySelector<HTMLElement>('.recent')!.hidden = searches.length === 0;
  }

  /** Nothing was found: the words for a report, and where it can be sent if the project says where. */
  #offerReport(text: string, { query }: Outcome) {
    const report = `I searched for “${text.slice(0, 300)}” and expected …\n\nWords not known: ${query.unknown.join(', ') || 'none'}. Left out: ${query.ignored.join(', ') || 'none'}.`;
    this.querySelector('.report pre')!.textContent = report;
    const send = this.querySelector<HTMLAnchorElement>('.report a');
    if (send) send.href = `${send.dataset.issues}?${new URLSearchParams({ title: `Search: ${text.slice(0, 80)}`, body: report })}`;
  }

  #address(path: string): string {
    return (this.dataset.home ?? '/') + path.slice(1);
  }
}

/** A pause in typing, in milliseconds, after which the search starts. */
const pause = 120;
const mostProblems = 2;
/** Patterns shown at once; more on request. */
const mostPatterns = 10;
const mostOthers = 4;
const mostSections = 3;
/** Milliseconds after the results in which a reader who goes on typing is not held up by looking for sections. */
const beforeSections = 200;

const facets = (card: Card): Record<string, readonly string[]> => ({
  chapter: [card.chapter ?? ''],
  improves: card.improves ?? [],
  confidence: [card.confidence ?? ''],
});

function describe({ guessed, results }: Outcome, patterns: readonly Result[], problems: readonly Result[]): string {
  if (guessed) return `Nothing here speaks of that. ${results.length ? 'The nearest is' : 'Every problem we know is'} below.`;
  const shown = patterns.length === 1 ? '1 pattern' : `${patterns.length} patterns`;
  const complete = patterns.filter((result) => result.complete).length;
  const page = problems.length === 1 ? 'a problem page' : `${problems.length} problem pages`;
  return `${shown}${problems.length ? ` and ${page}` : ''}. ${complete ? `${complete} of the patterns ${complete === 1 ? 'has' : 'have'} every word of the question.` : ''}`.trim();
}

/** Why a result is here: the phrase that is close, and which of the words it has. */
function why(matched: readonly string[], complete: boolean, phrase: string | undefined, asked: number): HTMLElement {
  const share = complete ? (asked === 1 ? 'the word' : `all ${asked} words`) : `${matched.length} of ${asked} words`;
  const words = matched.length ? `${share}: ${matched.join(', ')}` : 'a word close to yours';
  const line = element('p', 'why', '');
  line.append(element('span', complete ? 'share complete' : 'share', words));
  if (phrase) line.prepend('Matches ', element('q', '', phrase), ' · ');
  else line.prepend('Matches ');
  return line;
}

const quote = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('search-page', SearchPage);
