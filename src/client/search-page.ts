import type { Outcome, Result } from '../search/searcher.ts';
import { loadSearcher } from './load-searcher.ts';

/** `<search-page>`: results for `?q=`, best first, in `ol#results`. Without it the page lists every problem. */
class SearchPage extends HTMLElement {
  #list!: HTMLOListElement;
  #status!: HTMLElement;

  connectedCallback() {
    this.#list = this.querySelector('#results')!;
    this.#status = this.querySelector('.status')!;
    const input = this.querySelector('input')!;
    const chapter = this.querySelector('select')!;
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    chapter.value = parameters.get('chapter') ?? '';
    let timer = 0;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void this.#run(input.value, chapter.value, true), 150);
    });
    chapter.addEventListener('change', () => void this.#run(input.value, chapter.value, true));
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run(input.value, chapter.value, true);
    });
    void this.#run(input.value, chapter.value, false);
  }

  #turn = 0;

  async #run(text: string, chapter: string, remember: boolean) {
    const turn = ++this.#turn;
    if (remember) history.replaceState(null, '', addressOf(text, chapter));
    if (!text.trim()) return this.#finish([], '');
    delete this.#list.dataset.search;
    const { index = '', cards = '' } = this.dataset;
    try {
      const searcher = await loadSearcher({ index, cards });
      const outcome = await searcher.search(text, (card) => !chapter || card.chapter === chapter);
      if (turn !== this.#turn) return;
      this.#finish(outcome.results.slice(0, 30), describe(outcome));
    } catch {
      if (turn !== this.#turn) return;
      this.#finish([], 'The search could not be loaded. Here are all the problems instead.');
    }
  }

  /** The list of all problems gives way only to results. */
  #finish(results: readonly Result[], status: string) {
    this.toggleAttribute('data-asked', results.length > 0);
    this.#status.textContent = status;
    this.#list.replaceChildren(...results.map((result) => this.#render(result)));
    this.#list.dataset.search = 'done';
  }

  #render({ card, phrase, matched, complete }: Result): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = (this.dataset.home ?? '/') + card.path.slice(1);
    link.textContent = card.title;
    const kind = element('span', 'kind', card.kind === 'problem' ? 'Problem' : `${card.confidence} ${card.chapter}`);
    const summary = element('p', 'summary', card.summary);
    const words = `${complete ? 'every word' : 'some words'}: ${matched.join(', ')}`;
    const why = element('p', 'why', phrase ? `Matches “${phrase}” (${words})` : `Matches ${words}`);
    item.append(link, ' ', kind, summary, why);
    return item;
  }
}

function addressOf(text: string, chapter: string): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  if (chapter) parameters.set('chapter', chapter);
  return `?${parameters}`;
}

function describe({ results, ignored }: Outcome): string {
  const count = results.length === 1 ? '1 result' : `${results.length} results`;
  const skipped = ignored.length ? ` Left out, because every question has them: ${ignored.join(', ')}.` : '';
  return results.length ? `${count}.${skipped}` : `Nothing here speaks of that.${skipped} The list below holds every problem we know.`;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('search-page', SearchPage);
