import type { Result } from '../search/searcher.ts';

/** `<search-dialog>`: the search on every page. Only this opens with the page; the search itself loads on first use. */
class SearchDialog extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #status!: HTMLElement;
  #selected = -1;
  #asked = 0;
  #timer = 0;

  connectedCallback() {
    this.#dialog = this.querySelector('dialog')!;
    this.#input = this.querySelector('input')!;
    this.#list = this.querySelector('ul')!;
    this.#status = this.querySelector('.status')!;
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.open();
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => this.#dialog.close());
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), 120);
    });
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#follow(option, event.ctrlKey || event.metaKey);
    });
  }

  open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    void import('./load-searcher.ts').then(({ loadSearcher }) => loadSearcher(this.#addresses)).catch(() => undefined);
  }

  get #addresses() {
    const { index = '', cards = '' } = this.dataset;
    return { index, cards };
  }

  async #search() {
    const text = this.#input.value.trim();
    const turn = ++this.#asked;
    if (!text) return this.#show([], '');
    try {
      const { loadSearcher } = await import('./load-searcher.ts');
      const searcher = await loadSearcher(this.#addresses);
      const { results } = await searcher.search(text);
      if (turn !== this.#asked) return;
      const count = results.length === 1 ? '1 result' : `${results.length} results`;
      this.#show(results.slice(0, 8), results.length ? `${count}. Enter opens the first; arrows choose.` : 'Nothing found. Enter looks for what is near.');
    } catch {
      this.#show([], 'The search could not be loaded. Enter goes to the list of all problems.');
    }
  }

  #show(results: readonly Result[], status: string) {
    this.#status.textContent = status;
    this.#list.replaceChildren(...results.map((result, i) => this.#render(result, i)));
    this.#input.setAttribute('aria-expanded', String(results.length > 0));
    this.#select(results.length ? 0 : -1);
  }

  #render({ card, phrase }: Result, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `search-option-${index}`;
    option.role = 'option';
    option.dataset.href = this.#home + card.path.slice(1);
    for (const [name, text] of [
      ['result-title', card.title],
      ['result-kind', ` ${card.kind === 'problem' ? 'Problem' : (card.chapter ?? '')}`],
      ['result-why', phrase ? `“${phrase}”` : card.summary],
    ] as const) {
      const part = document.createElement(name === 'result-why' ? 'div' : 'span');
      part.className = name;
      part.textContent = text;
      option.append(part);
    }
    return option;
  }

  /** The site’s base: the search page is one below it. */
  get #home(): string {
    return (this.dataset.search ?? '/search/').replace(/search\/$/, '');
  }

  #select(index: number) {
    const options = [...this.#list.children];
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
    const last = this.#list.children.length - 1;
    const target = { ArrowDown: this.#selected + 1, ArrowUp: this.#selected - 1, Home: 0, End: last }[event.key];
    const choosing = last >= 0 && !event.shiftKey;
    if (target !== undefined && choosing && (event.key.startsWith('Arrow') || event.ctrlKey)) {
      event.preventDefault();
      this.#select(target);
    } else if (event.key === 'Enter') {
      const option = this.#list.children[this.#selected];
      if (!option) return;
      event.preventDefault();
      this.#follow(option, event.ctrlKey || event.metaKey || event.shiftKey);
    } else if (event.key === 'Escape' && this.#input.value) {
      event.preventDefault();
      this.#input.value = '';
      this.#show([], '');
    }
  }

  #follow(option: Element, newTab: boolean) {
    const { href } = (option as HTMLElement).dataset;
    if (!href) return;
    if (newTab) window.open(href, '_blank', 'noopener');
    else location.assign(href);
  }
}

customElements.define('search-dialog', SearchDialog);
