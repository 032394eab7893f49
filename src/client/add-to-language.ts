import { onChosen, readChosen, writeChosen } from './chosen.ts';

/** `<add-to-language slug>`: a button that puts the pattern of this page into the reader’s own language, or takes it out. */
class AddToLanguage extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')!;
    const slug = this.dataset.slug ?? '';
    const show = () => {
      const chosen = readChosen().includes(slug);
      button.setAttribute('aria-pressed', String(chosen));
      button.textContent = chosen ? 'In my language' : 'Add to my language';
    };
    button.addEventListener('click', () => {
      const chosen = readChosen();
      writeChosen(chosen.includes(slug) ? chosen.filter((it) => it !== slug) : [...chosen, slug]);
    });
    onChosen(show);
    show();
  }
}

customElements.define('add-to-language', AddToLanguage);
