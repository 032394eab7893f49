import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Who may import whom: a room may know those in its list, and itself. */
const allowed: Record<string, string[]> = {
  bibliography: [],
  figures: [],
  language: ['bibliography', 'figures'],
  markdown: ['bibliography', 'figures', 'language'],
  search: ['language'],
  build: ['language', 'search'],
  client: ['figures', 'language', 'search'],
  components: ['bibliography', 'client', 'figures', 'language'],
  layouts: ['components', 'styles'],
  commands: ['build', 'language'],
};

const imports = globSync('src/*/**/*.{ts,astro}').flatMap((path) => {
  const file = path.replaceAll('\\', '/');
  const room = file.split('/')[1]!;
  return [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'|import '([^']+)'/g)].map(([, from, bare]) => ({ file, room, target: (from ?? bare)! }));
});

test('rooms import in one direction', () => {
  const wrong = imports.filter(({ room, file, target }) => {
    if (!target.startsWith('.') || !(room in allowed)) return false;
    const [, other = ''] = new URL(target, `file:///${file}`).pathname.slice(1).split('/');
    return other !== room && !allowed[room]!.includes(other);
  });
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('the core is free of Astro, but for its zod', () => {
  const core = ['bibliography', 'figures', 'language', 'markdown', 'search'];
  const wrong = imports.filter(
    ({ room, target }) => core.includes(room) && (target.startsWith('astro:') || (target.startsWith('astro/') && target !== 'astro/zod')),
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('nothing imports a page', () => {
  expect(imports.filter(({ target }) => target.includes('/pages/')).map(({ file }) => file)).toEqual([]);
});
