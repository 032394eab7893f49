import katex from 'katex';
import { parseDiagram } from '../figures/diagram.ts';
import type { Content, Entry, PatternEntry } from './content.ts';
import { headingId } from './mentions.ts';
import { nearest } from './nearest.ts';
import { relations, type RelationKind } from './relations.ts';

/** Something wrong in what authors wrote, in words for them. */
export interface Fault {
  path: string;
  line: number;
  /** What stands there. */
  written?: string;
  /** Whole sentences: what is wrong, and the likely mend. */
  message: string;
}

/** What the language cannot know by itself, and links lead to. */
export interface Site {
  /** Pages that are not entries: `/references/`, `/glossary/`. */
  pages: ReadonlySet<string>;
  /** The names of computed figures. */
  figures: ReadonlySet<string>;
  /** The components that prose may use. */
  components: ReadonlySet<string>;
  /** Slugs that were once published, one `patterns/…` or `problems/…` a line. */
  published: readonly string[];
}

/** Everything that is wrong with the whole, in the order of files and lines. */
export function findFaults(content: Content, site: Site): Fault[] {
  const faults = [
    ...content.faults,
    ...[...content.patterns, ...content.problems, ...content.sequences, ...content.chapters, ...content.book].flatMap((entry) =>
      findProseFaults(entry, content, site),
    ),
    ...findNameFaults(content),
    ...findLinkFaults(content),
    ...findCircles(content),
    ...findProblemFaults(content),
    ...findReferenceFaults(content),
    ...findGlossaryFaults(content),
    ...findLostSlugs(content, site),
  ];
  return faults.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

/** The report that stops a build. */
export function formatFaults(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [`The pattern language has ${count}.`, ...faults.map(({ path, line, message }) => `${path}:${line}  ${message}`)].join('\n');
}

function findProseFaults(entry: Entry<unknown>, content: Content, site: Site): Fault[] {
  const { path, mentions } = entry;
  const faults: Fault[] = [];
  const fault = (line: number, written: string, message: string) => faults.push({ path, line, written, message });

  if (mentions.error)
    fault(
      mentions.error.line,
      '',
      `This cannot be read as MDX: ${mentions.error.message.replace(/\.?$/, '.')} Outside formulas and code, write { as \\{ and < as \\<.`,
    );
  for (const { tex, display, line } of mentions.formulas) {
    try {
      katex.renderToString(tex, { displayMode: display, throwOnError: true, strict: 'error' });
    } catch (error) {
      const reason = (error as Error).message
        .replace(/^KaTeX parse error: /, '')
        .replaceAll('\u0332', '')
        .replace(/\s+/g, ' ');
      fault(line, tex, `This formula does not parse: ${reason}`);
    }
  }
  for (const { key, line } of mentions.citations) {
    if (!content.references.has(key))
      fault(line, key, `This cites “${key}”, which references.bib does not have.${nearest.sentence(key, content.references.keys())}`);
  }
  for (const { source, line } of mentions.diagrams) {
    for (const it of parseDiagram(source).faults) fault(line + it.line - 1, it.written, it.message);
  }
  for (const { name, attributes, line } of mentions.components) {
    if (!site.components.has(name)) fault(line, name, `There is no component <${name}>.${nearest.sentence(name, site.components)}`);
    if (name !== 'Figure') continue;
    const figure = attributes.name ?? '';
    if (!site.figures.has(figure)) fault(line, figure, `There is no figure “${figure}” in src/figures/.${nearest.sentence(figure, site.figures)}`);
    if (!attributes.caption) fault(line, figure, `The figure “${figure}” needs a caption that states its claim.`);
  }
  for (const { url, line } of mentions.links) {
    const message = checkLink(url, entry, content, site);
    if (message) fault(line, url, message);
  }
  const seen = new Map<string, number>();
  for (const { text, line } of mentions.headings) {
    const id = headingId(text);
    const before = seen.get(id);
    if (before !== undefined) fault(line, text, `The heading “${text}” stands on line ${before} already; links to it would be ambiguous.`);
    seen.set(id, line);
  }
  return faults;
}

function checkLink(url: string, from: Entry<unknown>, content: Content, site: Site): string | undefined {
  if (/^(https?|mailto):/.test(url)) return undefined;
  const [target = '', fragment] = url.split('#');
  const entries = [...content.patterns, ...content.problems, ...content.sequences, ...content.chapters, ...content.book];
  let page: Entry<unknown> | undefined = from;
  if (target) {
    if (!target.startsWith('/')) return `Links within the site start with a slash; this one is “${url}”.`;
    if (!target.endsWith('/')) return `Links to pages end with a slash: write “${target}/”.`;
    const pages = new Map(entries.map((entry) => [addressOf(entry), entry]));
    const claimed = [...content.claimed.patterns].map((slug) => `/patterns/${slug}/`).concat([...content.claimed.problems].map((slug) => `/problems/${slug}/`));
    page = pages.get(target);
    if (!page && !site.pages.has(target) && !claimed.includes(target)) {
      const guess = nearest(target, [...pages.keys(), ...site.pages]);
      return `This links to ${target}, but there is no such page.${guess ? ` Did you mean ${guess}?` : ''}`;
    }
  }
  if (fragment && page) {
    const ids = page.mentions.headings.map(({ text }) => headingId(text));
    if (!ids.includes(fragment)) {
      const guess = nearest(fragment, ids);
      return `This links to #${fragment}, but ${target || 'this page'} has no such heading.${guess ? ` Did you mean #${guess}?` : ''}`;
    }
  }
  return undefined;
}

function findNameFaults({ patterns, chapters }: Content): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, PatternEntry>();
  for (const entry of patterns) {
    const { path, slug, chapter, data, lineOf } = entry;
    if (chapters.length && !chapters.some((it) => it.slug === chapter)) {
      faults.push({
        path,
        line: 1,
        written: chapter,
        message: `There is no chapter “${chapter}”.${nearest.sentence(
          chapter,
          chapters.map((it) => it.slug),
        )}`,
      });
    }
    const twin = patterns.find((other) => other !== entry && other.slug === slug);
    if (twin && twin.path < path) faults.push({ path, line: 1, written: slug, message: `${twin.path} has the slug “${slug}” already.` });
    const names: [string, number][] = [[data.title, lineOf('title')], ...data.aliases.map((alias, i): [string, number] => [alias, lineOf('aliases', i)])];
    for (const [name, line] of names) {
      const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
      const owner = owners.get(key);
      if (owner === entry) faults.push({ path, line, written: name, message: `The name “${name}” stands here twice.` });
      else if (owner) faults.push({ path, line, written: name, message: `The name “${name}” belongs to “${owner.data.title}” (${owner.path}) already.` });
      else owners.set(key, entry);
    }
    for (const [i, symptom] of data.symptoms.entries()) {
      const named = [data.title, ...data.aliases].find((name) => ` ${symptom.toLowerCase()} `.includes(` ${name.toLowerCase()} `));
      if (named)
        faults.push({
          path,
          line: lineOf('symptoms', i),
          written: symptom,
          message: `The symptom “${symptom}” names the pattern (“${named}”); say what someone sees who has never heard of it.`,
        });
    }
    for (const force of data.costs) {
      if (data.improves.includes(force))
        faults.push({
          path,
          line: lineOf('costs'),
          written: force,
          message: `“${force}” is both improved and charged. Say in the prose when which, and list the usual one.`,
        });
    }
  }
  return faults;
}

function findLinkFaults({ patterns, claimed }: Content): Fault[] {
  const faults: Fault[] = [];
  const pairs = new Map<string, { path: string; line: number }>();
  const linked = new Set<string>();
  for (const { path, slug, data, lineOf } of patterns) {
    for (const [i, { pattern }] of data.related.entries()) {
      const line = lineOf('related', i, 'pattern');
      const fault = (message: string) => faults.push({ path, line, written: pattern, message });
      linked.add(pattern).add(slug);
      if (pattern === slug) {
        fault(`“${slug}” is related to itself.`);
      } else if (!claimed.patterns.has(pattern)) {
        fault(`This is related to “${pattern}”, but no pattern has that name.${nearest.sentence(pattern, claimed.patterns)}`);
      } else {
        const pair = [slug, pattern].sort().join(' ');
        const before = pairs.get(pair);
        if (before)
          fault(`“${slug}” and “${pattern}” are related twice: ${before.path}:${before.line} says so already. Keep the sharper one; both ends show it.`);
        else pairs.set(pair, { path, line });
      }
    }
  }
  for (const { path, slug, data } of patterns) {
    if (patterns.length > 1 && !linked.has(slug))
      faults.push({ path, line: 1, written: slug, message: `No pattern links to “${data.title}”, and it links to none. Relate it to at least one.` });
  }
  return faults;
}

/** Circles among the relations that order the language, each reported once, where its last link is written. */
function findCircles({ patterns }: Content): Fault[] {
  const bySlug = new Map(patterns.map((pattern) => [pattern.slug, pattern]));
  const faults: Fault[] = [];
  const done = new Set<string>();
  const walk = (entry: PatternEntry, trail: string[]) => {
    for (const [i, { pattern, as }] of entry.data.related.entries()) {
      if (relations[as as RelationKind].shape !== 'acyclic' || pattern === entry.slug) continue;
      const start = trail.indexOf(pattern);
      const next = bySlug.get(pattern);
      if (start >= 0) {
        const circle = [...trail.slice(start), pattern].join(' → ');
        faults.push({
          path: entry.path,
          line: entry.lineOf('related', i, 'pattern'),
          written: pattern,
          message: `What is built on cannot build on what builds on it: ${circle}. Turn one of these links around, or make it “combines-with”.`,
        });
      } else if (next && !done.has(pattern)) {
        walk(next, [...trail, pattern]);
      }
    }
    done.add(entry.slug);
  };
  for (const entry of patterns) if (!done.has(entry.slug)) walk(entry, [entry.slug]);
  return faults;
}

function findProblemFaults({ patterns, problems, sequences, claimed }: Content): Fault[] {
  const faults: Fault[] = [];
  for (const { path, data, lineOf } of patterns) {
    for (const [i, { problem }] of data.introduces.entries()) {
      if (claimed.problems.has(problem)) continue;
      faults.push({
        path,
        line: lineOf('introduces', i, 'problem'),
        written: problem,
        message: `This introduces “${problem}”, but no problem has that name.${nearest.sentence(problem, claimed.problems)}`,
      });
    }
  }
  for (const { path, data, lineOf } of problems) {
    for (const [i, { patterns: answers }] of data.causes.entries()) {
      for (const [j, slug] of answers.entries()) {
        if (claimed.patterns.has(slug)) continue;
        faults.push({
          path,
          line: lineOf('causes', i, 'patterns', j),
          written: slug,
          message: `This is answered by “${slug}”, but no pattern has that name.${nearest.sentence(slug, claimed.patterns)}`,
        });
      }
    }
    if (data.causes.every(({ patterns: answers }) => answers.length === 0)) {
      faults.push({ path, line: lineOf('causes'), message: `No pattern answers “${data.title}”. At least one cause needs one.` });
    }
  }
  for (const { path, data, lineOf } of sequences) {
    for (const [i, { pattern }] of data.steps.entries()) {
      if (claimed.patterns.has(pattern)) continue;
      faults.push({
        path,
        line: lineOf('steps', i, 'pattern'),
        written: pattern,
        message: `This step is “${pattern}”, but no pattern has that name.${nearest.sentence(pattern, claimed.patterns)}`,
      });
    }
  }
  return faults;
}

function findReferenceFaults(content: Content): Fault[] {
  const faults: Fault[] = [];
  const cited = new Set(
    [...content.patterns, ...content.problems, ...content.sequences, ...content.chapters, ...content.book].flatMap(({ mentions }) =>
      mentions.citations.map(({ key }) => key),
    ),
  );
  for (const { path, data, lineOf } of content.patterns) {
    for (const [i, { sources }] of data.evidence.entries()) {
      for (const [j, key] of sources.entries()) {
        cited.add(key);
        if (content.references.has(key)) continue;
        faults.push({
          path,
          line: lineOf('evidence', i, 'sources', j),
          written: key,
          message: `This evidence rests on “${key}”, which references.bib does not have.${nearest.sentence(key, content.references.keys())}`,
        });
      }
    }
  }
  for (const { key, line } of content.references.values()) {
    if (!cited.has(key)) faults.push({ path: 'content/references.bib', line, written: key, message: `Nothing cites “${key}”. Cite it or take it out.` });
  }
  return faults;
}

function findGlossaryFaults({ glossary, claimed }: Content): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const [i, { term, pattern }] of (glossary?.data ?? []).entries()) {
    const { path, lineOf } = glossary!;
    if (seen.has(term.toLowerCase())) faults.push({ path, line: lineOf(i, 'term'), written: term, message: `The term “${term}” is defined twice.` });
    seen.add(term.toLowerCase());
    if (!claimed.patterns.has(pattern))
      faults.push({
        path,
        line: lineOf(i, 'pattern'),
        written: pattern,
        message: `“${term}” is owned by “${pattern}”, but no pattern has that name.${nearest.sentence(pattern, claimed.patterns)}`,
      });
  }
  return faults;
}

/** A slug is a promise: once published, its address leads somewhere for ever. */
function findLostSlugs({ patterns, problems, claimed }: Content, { published }: Site): Fault[] {
  const alive = new Set([
    ...[...claimed.patterns].map((slug) => `patterns/${slug}`),
    ...[...claimed.problems].map((slug) => `problems/${slug}`),
    ...patterns.flatMap(({ data }) => data.formerly.map((slug) => `patterns/${slug}`)),
    ...problems.flatMap(({ data }) => data.formerly.map((slug) => `problems/${slug}`)),
  ]);
  return published.flatMap((address, i) =>
    alive.has(address)
      ? []
      : [
          {
            path: 'content/published.txt',
            line: i + 1,
            written: address,
            message: `/${address}/ was published and now leads nowhere. Add “formerly: [${address.split('/')[1]}]” to the entry that took its place.`,
          },
        ],
  );
}

const addressOf = ({ path, slug }: Entry<unknown>) => `/${path.split('/')[1]}/${slug}/`;
