import type { Preview } from '../language/previews.ts';

/**
 * `<link-previews>` shows what a link leads to after a pause over it, or when it gets the focus: patterns, problems, sequences, terms and, from
 * the page itself, references. Escape dismisses it; the pointer may enter it; it stays until it is left (WCAG 1.4.13). Not with a finger.
 */
class LinkPreviews extends HTMLElement {
  #box!: HTMLElement;
  #switch!: HTMLButtonElement;
  #previews: Promise<Record<string, Preview>> | undefined;
  #timer = 0;
  #link: HTMLAnchorElement | undefined;

  connectedCallback() {
    this.#box = this.querySelector('[popover]')!;
    this.#switch = this.querySelector('button')!;
    this.#switch.addEventListener('click', () => {
      if (this.#off) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
      this.#hide();
      this.#showSwitch();
    });
    this.#showSwitch();
    this.hidden = false;
    document.addEventListener('pointerover', (event) => {
      if (event.pointerType !== 'mouse') return;
      const target = event.target as Element;
      if (this.#box.contains(target)) return clearTimeout(this.#timer);
      const link = previewable(target);
      if (link !== this.#link || !this.#box.matches(':popover-open')) this.#schedule(link, link ? pause : grace);
      else clearTimeout(this.#timer);
    });
    document.addEventListener('focusin', ({ target }) => {
      const link = previewable(target as Element);
      if (link?.matches(':focus-visible')) this.#schedule(link, 0);
      else if (!this.#box.contains(target as Node)) this.#schedule(undefined, 0);
    });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#hide());
  }

  get #off(): boolean {
    return localStorage.getItem(key) === 'off';
  }

  #showSwitch() {
    this.#switch.textContent = this.#off ? 'Show link previews' : 'Hide link previews';
  }

  #schedule(link: HTMLAnchorElement | undefined, delay: number) {
    clearTimeout(this.#timer);
    if (!link && !this.#box.matches(':popover-open')) return;
    this.#timer = window.setTimeout(() => (link ? void this.#show(link) : this.#hide()), delay);
  }

  async #show(link: HTMLAnchorElement) {
    if (this.#off) return;
    this.#link = link;
    const content = referenceOn(link) ?? (await this.#lookUp(link));
    if (!content || this.#link !== link) return;
    this.#box.replaceChildren(...content);
    this.#box.showPopover();
    const at = link.getBoundingClientRect();
    const { width, height } = this.#box.getBoundingClientRect();
    const above = at.bottom + height + 8 > innerHeight && at.top > height + 8;
    this.#box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
    this.#box.style.top = `${above ? at.top - height - 4 : at.bottom + 4}px`;
    link.setAttribute('aria-describedby', this.#box.id);
  }

  #hide() {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
  }

  async #lookUp(link: HTMLAnchorElement): Promise<HTMLElement[] | undefined> {
    this.#previews ??= fetch(this.dataset.previews ?? '').then((response) => response.json() as Promise<Record<string, Preview>>);
    const base = this.dataset.home ?? '/';
    const { pathname, hash } = new URL(link.href);
    const path = `/${pathname.slice(base.length)}`;
    const all = await this.#previews.catch(() => ({}) as Record<string, Preview>);
    const preview = all[path + hash] ?? all[path];
    if (!preview) return undefined;
    const parts = [element('strong', preview.title), element('p', preview.text)];
    if (preview.therefore) {
      const therefore = element('p', ` ${preview.therefore}`);
      therefore.prepend(element('em', 'Therefore:'));
      parts.push(therefore);
    }
    return parts;
  }
}

const key = 'link-previews';
/** How long a pointer rests on a link before its preview shows, and how long it has to get into it, in milliseconds. */
const pause = 600;
const grace = 300;

/** The link within the text that was pointed at, if it leads to another page of the site or to a reference. */
function previewable(target: Element): HTMLAnchorElement | undefined {
  const link = target.closest<HTMLAnchorElement>('main a[href]');
  if (!link || link.origin !== location.origin || link.closest('language-map, nav')) return undefined;
  return link.pathname !== location.pathname || link.hash.startsWith('#ref-') ? link : undefined;
}

/** The text of a reference at the foot of the page, without the ways back. */
function referenceOn(link: HTMLAnchorElement): HTMLElement[] | undefined {
  if (link.pathname !== location.pathname) return undefined;
  const text = document
    .getElementById(decodeURIComponent(link.hash.slice(1)))
    ?.querySelector('p')
    ?.cloneNode(true) as HTMLElement | undefined;
  for (const back of text?.querySelectorAll('.back') ?? []) back.remove();
  return text && [text];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('link-previews', LinkPreviews);
