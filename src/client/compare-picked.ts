import { readSelection, writeSelection, type Graph, type GraphPattern } from '../language/selection.ts';

/** `<compare-picked>` puts two to four patterns of the reader’s choice side by side; the address holds them. */
class ComparePicked extends HTMLElement {
  #graph: Graph | undefined;

  connectedCallback() {
    this.hidden = false;
    for (const select of this.#selects) select.addEventListener('change', () => void this.#show());
    const asked = new URLSearchParams(location.search).get('patterns');
    if (asked) void this.#show(asked);
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** Shows what the address asks for, or else what is picked now, which also goes into the address. */
  async #show(asked?: string) {
    const status = this.querySelector('.status')!;
    try {
      this.#graph ??= (await (await fetch(this.dataset.graph ?? '')).json()) as Graph;
    } catch {
      status.textContent = 'The patterns could not be loaded.';
      return;
    }
    const graph = this.#graph;
    const { slugs, unknown } = readSelection(graph, asked ?? this.#selects.map(({ value }) => value).join(','));
    const chosen = slugs.slice(0, 4);
    for (const [i, select] of this.#selects.entries()) select.value = chosen[i] ?? '';
    if (asked === undefined)
      history.replaceState(null, '', chosen.length ? `?${new URLSearchParams({ patterns: writeSelection(chosen) })}` : location.pathname);
    status.textContent = unknown.length ? `Not known, and left out: ${unknown.join(', ')}.` : chosen.length === 1 ? 'Pick another to compare it with.' : '';
    const result = this.querySelector<HTMLElement>('.result')!;
    result.hidden = chosen.length < 2;
    const patterns = chosen.map((slug) => graph.patterns.find((pattern) => pattern.slug === slug)!);
    result.replaceChildren(...(chosen.length < 2 ? [] : [this.#table(patterns), this.#ties(graph, chosen)]));
  }

  #table(patterns: readonly GraphPattern[]): HTMLElement {
    const rows: [name: string, text: (pattern: GraphPattern) => string][] = [
      ['Problem', ({ problem }) => problem],
      ['Therefore', ({ solution }) => solution],
      ['Improves', ({ improves }) => improves.join(', ')],
      ['Costs', ({ costs }) => costs.join(', ')],
      ['Confidence', ({ confidence }) => confidence],
    ];
    const head = element('tr', element('td'), ...patterns.map((pattern) => heading('col', this.#link(pattern))));
    const body = rows.map(([name, text]) => element('tr', heading('row', name), ...patterns.map((pattern) => element('td', text(pattern)))));
    const table = element('table', element('thead', head), element('tbody', ...body));
    table.className = 'comparison';
    return table;
  }

  /** What ties those that were picked, with the reasons that the links give. */
  #ties(graph: Graph, chosen: readonly string[]): HTMLElement {
    const bySlug = new Map(graph.patterns.map((pattern) => [pattern.slug, pattern]));
    const ties = graph.relations.filter(({ from, to }) => chosen.includes(from) && chosen.includes(to));
    if (ties.length === 0) return element('p', 'No link ties these to one another.');
    return element(
      'ul',
      ...ties.map(({ kind, from, to, why }) =>
        element('li', this.#link(bySlug.get(from)!), ` ${kind.replaceAll('-', ' ')} `, this.#link(bySlug.get(to)!), `: ${why}`),
      ),
    );
  }

  #link({ slug, title }: GraphPattern): HTMLElement {
    const link = document.createElement('a');
    link.href = `${this.dataset.home ?? '/'}patterns/${slug}/`;
    link.textContent = title;
    return link;
  }
}

function heading(scope: 'row' | 'col', content: Node | string): HTMLElement {
  const cell = element('th', content);
  cell.setAttribute('scope', scope);
  return cell;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

customElements.define('compare-picked', ComparePicked);
