import { linePath, projection } from '../figures/frame.ts';
import type { LivePlot, Plot } from '../figures/plot.ts';

/** Each figure’s model is fetched alone, when the reader comes near it. */
const models = import.meta.glob<{ live: LivePlot }>('../figures/live/*.ts');

/** `<live-figure name>`: sliders that move the curves of the plot inside it, and a sentence that says the numbers. */
class LiveFigure extends HTMLElement {
  #model: LivePlot | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        void this.#wake();
      },
      { rootMargin: '400px' },
    );
    near.observe(this);
  }

  async #wake() {
    const load = models[`../figures/live/${this.dataset.name}.ts`];
    if (!load) return;
    this.#model = (await load()).live;
    const form = this.querySelector('form')!;
    form.addEventListener('input', () => this.#show());
    form.addEventListener('reset', () => setTimeout(() => this.#show()));
    form.hidden = false;
    this.dataset.ready = '';
  }

  #show() {
    const model = this.#model!;
    const inputs = [...this.querySelectorAll('input')];
    const values = Object.fromEntries(inputs.map(({ name, valueAsNumber }) => [name, valueAsNumber]));
    for (const [i, control] of model.controls.entries()) {
      const shown = control.show ? control.show(values[control.name]!) : `${+values[control.name]!.toPrecision(4)}${control.unit ? ` ${control.unit}` : ''}`;
      inputs[i]!.setAttribute('aria-valuetext', shown);
      inputs[i]!.nextElementSibling!.textContent = shown;
    }
    const plot = model.draw(values);
    this.#move(plot);
    this.querySelector('svg')!.setAttribute('aria-label', model.say(values));
    // A screen reader shall hear where the slider came to rest, not every station on the way.
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (this.querySelector('.says')!.textContent = model.say(values)), 250);
  }

  #move(plot: Plot) {
    const project = projection(plot);
    for (const [i, { points, as = 'line' }] of plot.series.entries()) {
      const drawn = this.querySelector(`.plot-drawing .series-${i + 1}`);
      const placed = points.map(project);
      if (as === 'dots') {
        const dots = [...(drawn?.querySelectorAll('circle') ?? [])];
        for (const [j, dot] of dots.entries()) {
          dot.setAttribute('cx', String(placed[j]?.[0] ?? -9));
          dot.setAttribute('cy', String(placed[j]?.[1] ?? -9));
        }
      } else drawn?.querySelector('path')?.setAttribute('d', linePath(placed, as === 'step'));
    }
    for (const [i, name] of plot.series.map(({ name }) => name).entries()) {
      const label = this.querySelector(`.legend .series-${i + 1} span`);
      if (label && label.textContent !== name) label.textContent = name;
    }
  }
}

customElements.define('live-figure', LiveFigure);
