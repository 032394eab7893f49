import type { Outcome, Result } from '../search/searcher.ts';

/** `<search-dialog>`: the search on every page. Only this comes with the page; the search itself loads when a box gets the focus. */
class SearchDialog extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #status!: HTMLElement;
  #examples!: HTMLElement;
  #selected = -1;
  #turn = 0;
  #timer = 0;

  connectedCallback() {
    this.#dialog = this.querySelector('dialog')!;
    this.#input = this.querySelector('input')!;
    this.#list = this.querySelector('[role=listbox]')!;
    this.#status = this.querySelector('.status')!;
    this.#examples = this.querySelector('.examples')!;
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void this.#open();
    });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') this.#preload();
    });
    this.querySelector('[data-close]')!.addEventListener('click', () => this.#dialog.close());
    this.querySelector('form')!.addEventListener('submit', () => void this.#remember());
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), pause);
    });
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#follow(option, event.ctrlKey || event.metaKey);
    });
  }

  async #open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    const { recentSearches } = await import('./recent-searches.ts');
    const recent = recentSearches().slice(0, 4);
    this.#fill(
      '.recent',
      recent.map((text) => ({ title: text, href: `${this.dataset.search}?${new URLSearchParams({ q: text })}` })),
    );
    const searcher = await this.#load().catch(() => undefined);
    this.#fill('.problems', searcher?.examples.map(({ title, path }) => ({ title, href: this.#home + path.slice(1) })) ?? []);
  }

  /** Fills a list of links; an empty one is not shown. */
  #fill(selector: string, links: readonly { title: string; href: string }[]) {
    const block = this.querySelector<HTMLElement>(selector)!;
    block.hidden = links.length === 0;
    block.querySelector('ul')!.replaceChildren(
      ...links.map(({ title, href }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = href;
        link.textContent = title;
        item.append(link);
        return item;
      }),
    );
  }

  #preload() {
    this.#load().catch(() => undefined);
  }

  async #load() {
    const { loadSearcher } = await import('./load-searcher.ts');
    const { index = '', cards = '' } = this.dataset;
    return loadSearcher({ index, cards });
  }

  async #remember() {
    const { rememberSearch } = await import('./recent-searches.ts');
    rememberSearch(this.#input.value);
  }

  async #search() {
    const text = this.#input.value.trim();
    const turn = ++this.#turn;
    if (!text) return this.#show([], '');
    try {
      const outcome = await (await this.#load()).search(text);
      if (turn === this.#turn) this.#show(groupResults(outcome), describe(outcome));
    } catch {
      if (turn === this.#turn) this.#show([], 'The search could not be loaded. Enter goes to the list of all problems.');
    }
  }

  #show(groups: readonly Group[], status: string) {
    this.#status.textContent = status;
    this.#examples.hidden = this.#input.value.trim() !== '';
    let index = 0;
    this.#list.replaceChildren(
      ...groups.map(({ title, results }) => {
        const group = element('div', '', '');
        group.role = 'group';
        group.ariaLabel = title;
        const heading = element('div', 'group-title', title);
        heading.ariaHidden = 'true';
        group.append(heading, ...results.map((result) => this.#render(result, index++)));
        return group;
      }),
    );
    this.#input.setAttribute('aria-expanded', String(index > 0));
    this.#select(index ? 0 : -1);
  }

  #render({ card, phrase }: Result, index: number): HTMLElement {
    const option = element('div', '', '');
    option.id = `search-option-${index}`;
    option.role = 'option';
    option.dataset.href = this.#home + card.path.slice(1);
    option.append(element('span', 'result-title', card.title));
    if (card.chapter) option.append(element('span', 'result-kind', ` ${card.chapter}`));
    option.append(element('div', 'result-why', phrase ? `“${phrase}”` : card.summary));
    return option;
  }

  /** The site’s base: the search page is one below it. */
  get #home(): string {
    return (this.dataset.search ?? '/search/').replace(/search\/$/, '');
  }

  get #options(): Element[] {
    return [...this.#list.querySelectorAll('[role=option]')];
  }

  #select(index: number) {
    const options = this.#options;
    this.#selected = options.length ? (index + options.length) % options.length : -1;
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === this.#selected));
    const selected = options[this.#selected];
    if (selected) {
      this.#input.setAttribute('aria-activedescendant', selected.id);
      selected.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #onKey(event: KeyboardEvent) {
    const last = this.#options.length - 1;
    const target = { ArrowDown: this.#selected + 1, ArrowUp: this.#selected - 1, Home: 0, End: last }[event.key];
    if (target !== undefined && last >= 0 && !event.shiftKey) {
      event.preventDefault();
      this.#select(target);
    } else if (event.key === 'Enter') {
      const option = this.#options[this.#selected];
      if (!option) return;
      event.preventDefault();
      this.#follow(option, event.ctrlKey || event.metaKey || event.shiftKey);
    } else if (event.key === 'Escape' && this.#input.value) {
      event.preventDefault();
      this.#input.value = '';
      this.#turn++;
      this.#show([], '');
    }
  }

  #follow(option: Element, newTab: boolean) {
    const { href } = (option as HTMLElement).dataset;
    if (!href) return;
    void this.#remember().finally(() => {
      if (newTab) window.open(href, '_blank', 'noopener');
      else location.assign(href);
    });
  }
}

interface Group {
  title: string;
  results: Result[];
}

/** A pause in typing, in milliseconds, after which the search starts. */
const pause = 120;

function groupResults({ results }: Outcome): Group[] {
  const problems = results.filter(({ card }) => card.kind === 'problem').slice(0, 2);
  const patterns = results.filter(({ card }) => card.kind === 'pattern').slice(0, 6);
  const others = results.filter(({ card }) => !['problem', 'pattern'].includes(card.kind)).slice(0, 1);
  const groups = [
    { title: 'Your problem', results: problems },
    { title: 'Patterns', results: patterns },
    { title: 'Also', results: others },
  ];
  return groups.filter((group) => group.results.length > 0);
}

function describe({ results, guessed }: Outcome): string {
  if (results.length === 0) return 'Nothing found. Enter goes to the list of all problems.';
  const count = results.length === 1 ? '1 result' : `${results.length} results`;
  return guessed ? 'Nothing here speaks of that. These are the nearest.' : `${count}. Enter opens the first; arrows choose.`;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('search-dialog', SearchDialog);
