import { advise, propose, readSelection, toMarkdown, withFoundations, writeSelection, type Graph, type Remark } from '../language/selection.ts';
import { readChosen, writeChosen } from './chosen.ts';

/** `<my-language>`: the reader’s own patterns, in reading order, with what they lack, what contradicts and what repairs. The address holds the choice. */
class MyLanguage extends HTMLElement {
  #graph!: Graph;
  #chosen: string[] = [];

  connectedCallback() {
    void this.#start();
  }

  async #start() {
    try {
      const response = await fetch(this.dataset.graph ?? '');
      if (!response.ok) throw new Error(String(response.status));
      this.#graph = (await response.json()) as Graph;
    } catch {
      this.#say('The language could not be loaded. Your choice is safe on this device; reload to try again.');
      this.toggleAttribute('data-failed', true);
      return;
    }
    const address = new URLSearchParams(location.search).get('patterns');
    const { slugs, renamed, unknown } = readSelection(this.#graph, address ?? writeSelection(readChosen()));
    this.#say(
      [
        ...renamed.map(([old, now]) => `“${old}” is called “${this.#title(now)}” now.`),
        unknown.length ? `Not known, and left out: ${unknown.map((it) => `“${it}”`).join(', ')}.` : '',
      ].join(' '),
    );
    this.#chosen = slugs;
    // An address that somebody shared is shown; the device keeps its own choice until something is changed here.
    this.#render();
    this.#listen();
    this.toggleAttribute('data-ready', true);
  }

  #listen() {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-act]');
      if (button) this.#act(button.dataset.act!, button.dataset.slug ?? '');
    });
    this.querySelector<HTMLSelectElement>('[name=add]')!.addEventListener('change', ({ target }) => {
      const select = target as HTMLSelectElement;
      if (select.value) this.#change([...this.#chosen, select.value]);
      select.value = '';
    });
    this.querySelector<HTMLFormElement>('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#propose(new FormData(event.target as HTMLFormElement));
    });
    this.querySelector<HTMLInputElement>('input[type=file]')!.addEventListener('change', ({ target }) => void this.#import(target as HTMLInputElement));
  }

  #act(act: string, slug: string) {
    if (act === 'add') this.#change([...this.#chosen, slug]);
    if (act === 'remove') this.#change(this.#chosen.filter((it) => it !== slug));
    if (act === 'complete') this.#change(withFoundations(this.#graph, this.#chosen));
    if (act === 'clear') this.#change([]);
    if (act === 'print') print();
    if (act === 'markdown')
      this.#download(
        'my-language.md',
        'text/markdown',
        toMarkdown(this.#graph, this.#chosen, (it) => this.#address(it).href),
      );
    if (act === 'json') this.#download('my-language.json', 'application/json', JSON.stringify({ patterns: this.#chosen }, null, 2));
    if (act === 'share') {
      void navigator.clipboard?.writeText(location.href).then(
        () => this.#say('The address is copied. Whoever opens it sees this choice.'),
        () => this.#say(`Copy this address: ${location.href}`),
      );
    }
  }

  #change(slugs: readonly string[]) {
    this.#chosen = [...new Set(slugs)];
    writeChosen(this.#chosen);
    const parameters = this.#chosen.length ? `?${new URLSearchParams({ patterns: writeSelection(this.#chosen) })}` : location.pathname;
    history.replaceState(null, '', parameters);
    this.#say(`${this.#chosen.length === 1 ? '1 pattern' : `${this.#chosen.length} patterns`}.`);
    this.#render();
  }

  #propose(wishes: FormData) {
    const { chosen, leftOut } = propose(this.#graph, {
      sequence: String(wishes.get('sequence') ?? ''),
      problems: wishes.getAll('problem').map(String),
      spared: wishes.getAll('spared').map(String),
    });
    this.#change([...this.#chosen, ...chosen]);
    const spared = leftOut.length ? ` Left out, because they cost what you want to spare: ${leftOut.map((slug) => this.#title(slug)).join(', ')}.` : '';
    this.#say(chosen.length ? `${chosen.length} patterns were added.${spared}` : `Nothing was added. Choose what you build, or what hurts.${spared}`);
  }

  async #import(input: HTMLInputElement) {
    const text = (await input.files?.[0]?.text()) ?? '';
    input.value = '';
    const { slugs, unknown } = readSelection(this.#graph, readFile(text));
    if (slugs.length === 0) return this.#say('That file holds no pattern of this language. It should be one that was exported here.');
    this.#change(slugs);
    if (unknown.length) this.#say(`${slugs.length} patterns were read. Not known, and left out: ${unknown.slice(0, 20).join(', ')}.`);
  }

  #render() {
    const { order, missing, alternatives, tensions, repairs } = advise(this.#graph, this.#chosen);
    this.dataset.count = String(order.length);
    const bySlug = new Map(this.#graph.patterns.map((pattern) => [pattern.slug, pattern]));
    this.querySelector('.order')!.replaceChildren(
      ...order.map((slug) => {
        const pattern = bySlug.get(slug)!;
        const item = element('li', '');
        item.append(
          this.#link(slug),
          element('span', ` ${pattern.chapter}`, 'quiet'),
          element('p', pattern.solution),
          this.#button('remove', slug, `Take out ${pattern.title}`),
        );
        return item;
      }),
    );
    const fill = (name: string, remarks: readonly Remark[], words: string, add: boolean) => {
      const section = this.querySelector<HTMLElement>(`section[data-advice=${name}]`)!;
      section.hidden = remarks.length === 0;
      section.querySelector('ul')!.replaceChildren(
        ...remarks.map(({ slug, because, why }) => {
          const item = element('li', '');
          item.append(this.#link(slug), ` ${words} `, this.#link(because), '. ', why);
          if (add) item.append(' ', this.#button('add', slug, `Add ${this.#title(slug)}`));
          return item;
        }),
      );
    };
    fill('missing', missing, 'is what stands under', true);
    fill('alternatives', alternatives, 'instead of', false);
    fill('tensions', tensions, 'against', false);
    fill('repairs', repairs, 'repairs a side effect of', true);
    const select = this.querySelector<HTMLSelectElement>('[name=add]')!;
    for (const option of select.options) option.disabled = this.#chosen.includes(option.value);
    for (const cell of this.querySelectorAll<HTMLElement>('.small-map [data-slug]'))
      cell.toggleAttribute('data-chosen', this.#chosen.includes(cell.dataset.slug!));
  }

  #title(slug: string): string {
    return this.#graph.patterns.find((pattern) => pattern.slug === slug)?.title ?? slug;
  }

  #address(slug: string): URL {
    return new URL(`../patterns/${slug}/`, location.origin + location.pathname);
  }

  #link(slug: string): HTMLElement {
    const link = element('a', this.#title(slug)) as HTMLAnchorElement;
    link.href = this.#address(slug).pathname;
    return link;
  }

  #button(act: string, slug: string, label: string): HTMLElement {
    const button = element('button', label, 'screen-only') as HTMLButtonElement;
    button.type = 'button';
    button.dataset.act = act;
    button.dataset.slug = slug;
    return button;
  }

  #download(name: string, type: string, text: string) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #say(text: string) {
    this.querySelector('.status')!.textContent = text;
  }
}

/** The slugs in an exported file, or in whatever text it turns out to be. */
function readFile(text: string): string {
  try {
    const { patterns } = JSON.parse(text) as { patterns?: unknown };
    return Array.isArray(patterns) ? patterns.map(String).join(',') : '';
  } catch {
    // Markdown: the numbered lines hold the choice, the lists below them what was remarked on it.
    return [...text.matchAll(/^\d+\. .*?\/patterns\/([a-z0-9-]+)\//gm)].map(([, slug]) => slug).join(',');
  }
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('my-language', MyLanguage);
