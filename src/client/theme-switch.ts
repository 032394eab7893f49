/** `<theme-switch>` remembers a reader’s choice of theme; the page’s head applies it before anything is painted. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = localStorage.getItem('theme') ?? '';
    select.addEventListener('change', () => {
      if (select.value) {
        localStorage.setItem('theme', select.value);
        document.documentElement.dataset.theme = select.value;
      } else {
        localStorage.removeItem('theme');
        delete document.documentElement.dataset.theme;
      }
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
