import { globSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { linePath, projection } from '../../../../src/figures/frame.ts';
import { defaults, type LivePlot, type Plot, type Values } from '../../../../src/figures/plot.ts';
import { renderPlot } from '../../../../src/figures/render-plot.ts';

/** What every live figure must be; what each one computes has a test of its own beside this one. */
const folder = new URL('../../../../src/figures/live/', import.meta.url);
const names = globSync('*.ts', { cwd: folder.pathname }).map((file) => file.replace(/\.ts$/, ''));
const load = async (name: string) => (await import(new URL(`${name}.ts`, folder).pathname)) as { live: LivePlot; plot: Plot };

/** Every corner of the controls’ box, and its middle. */
function corners({ controls }: LivePlot): Values[] {
  return controls.reduce<Values[]>(
    (all, { name, min, max }) => all.flatMap((values) => [min, max, (min + max) / 2].map((value) => ({ ...values, [name]: value }))),
    [{}],
  );
}

const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number);

test.each(names)('%s is printed with its defaults, which its sliders can reach', async (name) => {
  const { live, plot } = await load(name);
  expect(plot).toEqual(live.draw(defaults(live)));
  expect(live.controls.length).toBeGreaterThanOrEqual(1);
  expect(live.controls.length).toBeLessThanOrEqual(3);
  for (const { min, max, step, value } of live.controls) {
    expect(value >= min && value <= max).toBe(true);
    expect(Math.abs((value - min) / step - Math.round((value - min) / step))).toBeLessThan(1e-6);
  }
});

test.each(names)('%s keeps its axes and series for all values, and says a whole sentence', async (name) => {
  const { live, plot } = await load(name);
  for (const values of corners(live)) {
    const moved = live.draw(values);
    expect([moved.x, moved.y]).toEqual([plot.x, plot.y]);
    expect(moved.series.map(({ as, dashed }) => [as, dashed])).toEqual(plot.series.map(({ as, dashed }) => [as, dashed]));
    expect(moved.series.some(({ points }) => points.some(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))).toBe(true);
    expect(live.say(values)).toMatch(/^[A-Z].*\d.*\.$/);
    expect(live.say(values)).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test.each(names)('%s is moved by the browser to just where Observable Plot draws it', async (name) => {
  const { plot } = await load(name);
  const { document } = parseHTML(renderPlot(plot));
  const project = projection(plot);
  for (const [i, { points, as = 'line' }] of plot.series.entries()) {
    if (as !== 'line') continue;
    const drawn = numbers(document.querySelector(`.series-${i + 1} path`)!.getAttribute('d')!);
    const ours = numbers(linePath(points.map(project)));
    expect(ours.length).toBe(drawn.length);
    expect(Math.max(...ours.map((value, j) => Math.abs(value - drawn[j]!)))).toBeLessThan(0.02);
  }
});

test.each(names)('%s answers a slider within a sixtieth of a second or little more', async (name) => {
  const { live } = await load(name);
  live.draw(defaults(live));
  const all = corners(live);
  const start = performance.now();
  for (const values of all) live.draw(values);
  expect((performance.now() - start) / all.length).toBeLessThan(50);
});
