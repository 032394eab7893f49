import * as ObservablePlot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { frame } from './frame.ts';
import type { Axis, Plot, Point, Series } from './plot.ts';

const drawn = new WeakMap<Plot, string>();

/** Draws a plot as SVG, in the one style that all plots have; once, since its page and the contact sheet both show it. */
export function renderPlot(plot: Plot): string {
  const svg = drawn.get(plot) ?? draw(plot);
  drawn.set(plot, svg);
  return svg;
}

/** Colors are classes, so that they follow the theme. */
function draw(plot: Plot): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { series, x, y } = plot;
  const drawing = ObservablePlot.plot({
    document: document as unknown as Document,
    width: frame.width,
    height: frame.height,
    marginLeft: frame.left,
    marginRight: frame.right,
    marginBottom: frame.bottom,
    marginTop: frame.top,
    className: 'plot-drawing',
    style: { overflow: 'visible' },
    x: { ...scaleOf(x, plot, 0), labelAnchor: 'center', labelArrow: 'none', ticks: 5, nice: false },
    y: { ...scaleOf(y, plot, 1), labelArrow: 'none', ticks: 5, grid: true },
    marks: [
      ...(plot.rules ?? []).flatMap(({ x: at, y: level, text }) => [
        at === undefined
          ? ObservablePlot.ruleY([level], { strokeDasharray: '1 4', className: 'rule' })
          : ObservablePlot.ruleX([at], { strokeDasharray: '1 4', className: 'rule' }),
        ...(text ? [ruleText(at, level, text, plot)] : []),
      ]),
      ...series.flatMap((it, i) => marksOf(it, i, plot)),
      ...(plot.notes ?? []).map(({ at, text }) => ObservablePlot.text([at], { x: abscissa, y: ordinate, text: () => text, dy: -8, className: 'note' })),
    ],
  });
  for (const style of drawing.querySelectorAll('style')) style.remove();
  // An image has one text alternative; labels on its parts would contradict it.
  for (const part of drawing.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', plot.alt);
  return drawing.outerHTML;
}

const abscissa = ([x]: Point) => x;
const ordinate = ([, y]: Point) => y;

function marksOf({ points, as = 'line', dashed }: Series, index: number, plot: Plot): ObservablePlot.Markish[] {
  const className = `series series-${index + 1}`;
  const data = [...points];
  const dash = dashed ? { strokeDasharray: '6 4' } : {};
  const place = { x: abscissa, y: ordinate, className };
  switch (as) {
    case 'line':
      return [ObservablePlot.line(data, { ...place, ...dash, strokeWidth: 2 })];
    case 'step':
      return [ObservablePlot.line(data, { ...place, ...dash, strokeWidth: 2, curve: 'step-after' })];
    case 'dots':
      return [ObservablePlot.dot(data, { ...place, r: 3, fill: 'currentColor' })];
    case 'area':
      return [ObservablePlot.areaY(data, { ...place, fillOpacity: 0.25 })];
    case 'bars': {
      const bars = plot.series.filter((it) => it.as === 'bars');
      const step = 0.8 / bars.length;
      const left = (x: number) => x - 0.4 + step * bars.findIndex((it) => it.points === points);
      return [
        ObservablePlot.rectY(data, {
          x1: ([x]: Point) => left(x) + 0.02,
          x2: ([x]: Point) => left(x) + step - 0.02,
          y: ordinate,
          className,
          fill: 'currentColor',
        }),
      ];
    }
  }
}

/** Beside the rule, on the side where there is room. */
function ruleText(x: number | undefined, y: number | undefined, text: string, plot: Plot) {
  const [left, right] = extent(plot, 0);
  const top = extent(plot, 1)[1];
  const share = plot.x.scale === 'log' ? Math.log((x ?? left) / left) / Math.log(right / left) : ((x ?? left) - left) / (right - left);
  const late = share > 0.5;
  const at: Point = [x ?? left, y ?? top];
  return ObservablePlot.text([at], {
    x: abscissa,
    y: ordinate,
    text: () => text,
    textAnchor: late ? 'end' : 'start',
    dx: late ? -5 : 5,
    dy: x === undefined ? -6 : -8,
    className: 'note',
  });
}

function scaleOf(axis: Axis, plot: Plot, dimension: 0 | 1) {
  const label = axis.unit ? `${axis.label} (${axis.unit})` : axis.label;
  if (axis.categories) {
    const { categories } = axis;
    return { label, domain: [-0.5, categories.length - 0.5], ticks: categories.map((_, i) => i), tickFormat: (i: number) => categories[i] ?? '', tickSize: 0 };
  }
  const domain = [...(axis.domain ?? extent(plot, dimension))] as [number, number];
  return { label, type: axis.scale ?? 'linear', domain, ...(axis.scale === 'log' ? { tickFormat: logLabel(domain) } : {}) };
}

/** Labels powers of ten, and twos and fives where there are few of those; 10⁻⁴ rather than 100µ. */
function logLabel([low, high]: readonly [number, number]): (value: number) => string {
  const decades = Math.abs(Math.log10(high / low));
  const step = decades > 8 && decades < 14 ? 2 : 1;
  return (value) => {
    const power = Math.floor(Math.log10(value) + 1e-9);
    const mantissa = Math.round(value / 10 ** power);
    if (!(mantissa === 1 ? power % step === 0 : decades < 2 && (mantissa === 2 || mantissa === 5))) return '';
    if (power < -3 || power > 4) return `${mantissa === 1 ? '' : `${mantissa}·`}10${[...String(power)].map((sign) => superscripts[sign]).join('')}`;
    return value.toLocaleString('en', { maximumSignificantDigits: 1 });
  };
}

const superscripts: Record<string, string> = { '-': '⁻', 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };

function extent({ x, y, series }: Plot, dimension: 0 | 1): readonly [number, number] {
  const axis = dimension === 0 ? x : y;
  if (axis.domain) return axis.domain;
  const values = series.flatMap(({ points }) => points.map((point) => point[dimension])).filter(Number.isFinite);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bars = dimension === 1 && series.some(({ as }) => as === 'bars' || as === 'area');
  return [bars ? Math.min(0, low) : low, high];
}
