import type { Language } from './language.ts';
import { relations, type RelationKind } from './relations.ts';

/** “My language”: the patterns a reader has chosen for one project, put in order and held against the whole language. Plain data, so that it runs in a browser. */

/** What it needs to know of the language; `/graph.json` holds it. */
export interface Graph {
  /** In reading order. */
  patterns: readonly GraphPattern[];
  relations: readonly { kind: RelationKind; from: string; to: string; why: string }[];
  problems: readonly { slug: string; title: string; stage: string; answers: readonly string[] }[];
  sequences: readonly { slug: string; title: string; steps: readonly string[] }[];
  /** Slugs that were renamed: old → new. */
  renamed: Readonly<Record<string, string>>;
}

export interface GraphPattern {
  slug: string;
  title: string;
  chapter: string;
  confidence: string;
  problem: string;
  solution: string;
  improves: readonly string[];
  costs: readonly string[];
}

/** A remark about two patterns, with the reason that their link gives. */
export interface Remark {
  /** The pattern that the remark is about. */
  slug: string;
  /** The chosen pattern that makes it worth saying. */
  because: string;
  why: string;
}

export interface Advice {
  /** The chosen ones in reading order. */
  order: string[];
  /** Not chosen, though a chosen one builds on it. */
  missing: Remark[];
  /** Chosen together, though each stands in for the other. */
  alternatives: Remark[];
  /** Chosen together, though they pull against each other. */
  tensions: Remark[];
  /** Not chosen; each repairs a side effect of a chosen one. */
  repairs: Remark[];
}

export function makeGraph(language: Language): Graph {
  return {
    patterns: language.patterns.map((pattern) => {
      const { slug, title, confidence, problem, solution, improves, costs } = pattern;
      return { slug, title, chapter: language.chapterOf(pattern).title, confidence, problem, solution, improves, costs };
    }),
    relations: language.relations.map(({ kind, from, to, why }) => ({ kind, from: from.slug, to: to.slug, why })),
    problems: language.problems.map(({ slug, title, stage, causes }) => ({
      slug,
      title,
      stage,
      answers: [...new Set(causes.flatMap(({ patterns }) => patterns))],
    })),
    sequences: language.sequences.map(({ slug, title, steps }) => ({ slug, title, steps: steps.map(({ pattern }) => pattern) })),
    renamed: Object.fromEntries(language.patterns.flatMap(({ slug, formerly }) => formerly.map((old) => [old, slug]))),
  };
}

/** What to say about a choice of slugs; those that the graph does not know are passed over. */
export function advise(graph: Graph, slugs: Iterable<string>): Advice {
  const chosen = new Set(slugs);
  const remarks = (kind: RelationKind, about: (from: boolean, to: boolean) => 'from' | 'to' | undefined): Remark[] =>
    graph.relations.flatMap((relation) => {
      if (relation.kind !== kind) return [];
      const end = about(chosen.has(relation.from), chosen.has(relation.to));
      if (!end) return [];
      return [{ slug: relation[end], because: relation[end === 'from' ? 'to' : 'from'], why: relation.why }];
    });
  const both = (from: boolean, to: boolean) => (from && to ? 'to' : undefined);
  const foundations = (Object.keys(relations) as RelationKind[]).filter((kind) => relations[kind].shape === 'acyclic');
  return {
    order: graph.patterns.filter(({ slug }) => chosen.has(slug)).map(({ slug }) => slug),
    missing: onePerPattern(foundations.flatMap((kind) => remarks(kind, (from, to) => (from && !to ? 'to' : undefined)))),
    alternatives: remarks('alternative-to', both),
    tensions: remarks('in-tension-with', both),
    repairs: onePerPattern(remarks('repairs', (from, to) => (to && !from ? 'from' : undefined))),
  };
}

/** What a reader says of a project. */
export interface Wishes {
  /** A sequence: what is being built. */
  sequence?: string;
  /** Problems: what hurts. */
  problems: readonly string[];
  /** Forces that must not pay. */
  spared: readonly string[];
}

/** Patterns for these wishes, and those left out because they cost what must be spared. */
export function propose(graph: Graph, { sequence, problems, spared }: Wishes): { chosen: string[]; leftOut: string[] } {
  const steps = graph.sequences.find(({ slug }) => slug === sequence)?.steps ?? [];
  const answers = graph.problems.filter(({ slug }) => problems.includes(slug)).flatMap((problem) => problem.answers);
  const wanted = new Set([...steps, ...answers]);
  const costly = new Set(graph.patterns.filter(({ costs }) => costs.some((force) => spared.includes(force))).map(({ slug }) => slug));
  const { order } = advise(graph, wanted);
  return { chosen: order.filter((slug) => !costly.has(slug)), leftOut: order.filter((slug) => costly.has(slug)) };
}

/** Everything that a choice rests on, itself included: nothing is missing from it. */
export function withFoundations(graph: Graph, slugs: Iterable<string>): string[] {
  const chosen = new Set(slugs);
  for (;;) {
    const { missing } = advise(graph, chosen);
    if (missing.length === 0) return advise(graph, chosen).order;
    for (const { slug } of missing) chosen.add(slug);
  }
}

/** A choice as it was read from an address, a file or a device, and what of it could not be understood. */
export interface ReadSelection {
  slugs: string[];
  /** Slugs that were renamed since: old → new. */
  renamed: [old: string, now: string][];
  unknown: string[];
}

/** Reads “attention,causal-mask”, however damaged. */
export function readSelection(graph: Graph, text: string): ReadSelection {
  const known = new Set(graph.patterns.map(({ slug }) => slug));
  const slugs = new Set<string>();
  const renamed: ReadSelection['renamed'] = [];
  const unknown: string[] = [];
  for (const raw of text.slice(0, 20_000).split(/[\s,;+|]+/)) {
    const slug = raw.toLowerCase().replace(/^\/?patterns\/|\/$/g, '');
    const now = Object.hasOwn(graph.renamed, slug) ? graph.renamed[slug] : undefined;
    if (known.has(slug)) slugs.add(slug);
    else if (now) {
      slugs.add(now);
      renamed.push([slug, now]);
    } else if (slug) unknown.push(raw.slice(0, 80));
  }
  return { slugs: [...slugs], renamed, unknown: [...new Set(unknown)] };
}

/** What `readSelection` reads back. */
export const writeSelection = (slugs: Iterable<string>): string => [...slugs].join(',');

/** A choice with its advice as Markdown, for a design document. */
export function toMarkdown(graph: Graph, slugs: Iterable<string>, address: (slug: string) => string): string {
  const { order, missing, alternatives, tensions, repairs } = advise(graph, slugs);
  const bySlug = new Map(graph.patterns.map((pattern) => [pattern.slug, pattern]));
  const link = (slug: string) => `[${bySlug.get(slug)?.title ?? slug}](${address(slug)})`;
  const section = (title: string, remarks: readonly Remark[], line: (remark: Remark) => string) =>
    remarks.length ? [`## ${title}`, '', ...remarks.map((remark) => `- ${line(remark)} ${remark.why}`), ''] : [];
  return [
    '# My pattern language',
    '',
    ...order.map((slug, i) => `${i + 1}. ${link(slug)}: ${bySlug.get(slug)?.solution}`),
    '',
    ...section('Chosen together, though each stands in for the other', alternatives, ({ slug, because }) => `${link(because)} and ${link(slug)}:`),
    ...section('Pulling against each other', tensions, ({ slug, because }) => `${link(because)} and ${link(slug)}:`),
    ...section('Foundations not chosen', missing, ({ slug, because }) => `${link(slug)}, on which ${link(because)} builds:`),
    ...section('What repairs side effects', repairs, ({ slug, because }) => `${link(slug)}, for ${link(because)}:`),
  ].join('\n');
}

/** One remark about each pattern, the first. */
function onePerPattern(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  return remarks.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}
