import type { RelationKind } from '../language/relations.ts';
import type { Graph } from '../language/selection.ts';

/** `<language-map>` lights what a pattern is tied to when it is pointed at, focused or tapped, finds by name, and zooms to a column. */
class LanguageMap extends HTMLElement {
  #cells!: Map<string, HTMLAnchorElement>;
  #graph: Graph | undefined;
  #lit = '';
  #touched = '';

  connectedCallback() {
    this.#cells = new Map([...this.querySelectorAll<HTMLAnchorElement>('.table a[data-slug]')].map((cell) => [cell.dataset.slug!, cell]));
    const table = this.querySelector<HTMLElement>('.table')!;
    const slugAt = (event: Event) => (event.target as Element).closest<HTMLElement>('a[data-slug]')?.dataset.slug ?? '';
    table.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && void this.#light(slugAt(event)));
    table.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && void this.#light(''));
    table.addEventListener('focusin', (event) => void this.#light(slugAt(event)));
    table.addEventListener('pointerdown', (event) => (this.#touched = event.pointerType === 'mouse' ? '' : slugAt(event)));
    // With a finger the first tap shows the ties; the second follows the link.
    table.addEventListener(
      'click',
      (event) => {
        const slug = slugAt(event);
        if (!slug || slug !== this.#touched || this.dataset.picked === slug) return;
        event.preventDefault();
        this.dataset.picked = slug;
        void this.#light(slug);
      },
      true,
    );
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') void this.#light('');
    });
    this.querySelector<HTMLInputElement>('.tools input')!.addEventListener('input', ({ target }) => this.#find((target as HTMLInputElement).value));
    for (const button of this.querySelectorAll<HTMLButtonElement>('.zoom')) button.addEventListener('click', () => this.#zoom(button));
    this.#describe('');
  }

  async #light(slug: string) {
    if (slug === this.#lit) return;
    this.#lit = slug;
    const ties = slug ? await this.#ties(slug) : new Map<string, string>();
    if (this.#lit !== slug) return;
    for (const [other, cell] of this.#cells) {
      const tie = ties.get(other);
      if (tie) cell.dataset.tie = tie;
      else delete cell.dataset.tie;
    }
    this.toggleAttribute('data-lit', slug !== '');
    this.#describe(slug);
  }

  /** What each tied pattern is to this one. */
  async #ties(slug: string): Promise<Map<string, string>> {
    const graph = (this.#graph ??= (await (await fetch(this.dataset.graph ?? '')).json()) as Graph);
    const ties = new Map([[slug, 'self']]);
    for (const { kind, from, to } of graph.relations) {
      if (from === slug) ties.set(to, nameOf(kind, true));
      if (to === slug) ties.set(from, nameOf(kind, false));
    }
    return ties;
  }

  #describe(slug: string) {
    const card = this.querySelector('.card')!;
    const pattern = this.#graph?.patterns.find((it) => it.slug === slug);
    if (!pattern) {
      card.textContent = 'Point at a pattern to see its problem here.';
      return;
    }
    const title = document.createElement('strong');
    title.textContent = pattern.title;
    const link = document.createElement('a');
    link.href = this.#cells.get(slug)!.href;
    link.textContent = 'Open it';
    card.replaceChildren(title, `: ${pattern.problem}`, link);
  }

  #find(text: string) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    for (const cell of this.#cells.values()) cell.toggleAttribute('data-missed', !words.every((word) => cell.dataset.names!.includes(word)));
  }

  #zoom(button: HTMLButtonElement) {
    const section = button.closest('section')!;
    const zooming = !section.hasAttribute('data-zoomed');
    section.toggleAttribute('data-zoomed', zooming);
    this.toggleAttribute('data-zoom', zooming);
    button.setAttribute('aria-pressed', String(zooming));
    button.textContent = zooming ? '⤡ Back to the whole' : '⤢';
  }
}

function nameOf(kind: RelationKind, outward: boolean): string {
  if (kind === 'builds-on' || kind === 'refines') return outward ? 'foundation' : 'dependent';
  return kind === 'alternative-to' ? 'alternative' : kind === 'in-tension-with' ? 'tension' : 'other';
}

customElements.define('language-map', LanguageMap);
