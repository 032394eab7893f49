import type { Reference } from '../bibliography/bibliography.ts';
import { compareReferences } from '../bibliography/format.ts';
import type { Content, Entry, PatternEntry } from './content.ts';
import type { Force } from './forces.ts';
import type { BookFrontmatter, ChapterFrontmatter, ProblemFrontmatter, SequenceFrontmatter, Synonym, Term } from './frontmatter.ts';
import { relationKinds, relations, type RelationKind } from './relations.ts';

export type Pattern = PatternEntry['data'] & Pick<PatternEntry, 'slug' | 'chapter' | 'path' | 'mentions'>;
export type Problem = ProblemFrontmatter & Pick<Entry<unknown>, 'slug' | 'path' | 'mentions'>;
export type Sequence = SequenceFrontmatter & Pick<Entry<unknown>, 'slug' | 'path' | 'mentions'>;
export type Chapter = ChapterFrontmatter & Pick<Entry<unknown>, 'slug' | 'path' | 'mentions'>;
export type BookPage = BookFrontmatter & Pick<Entry<unknown>, 'slug' | 'path' | 'mentions'>;

/** Whatever has an address of its own. */
export type Page = Pattern | Problem | Sequence | Chapter | BookPage;
type Citing = Pick<Page, 'mentions'> & { evidence?: Pattern['evidence'] };

/** A link between two patterns, as its author wrote it. */
export interface Relation {
  kind: RelationKind;
  from: Pattern;
  to: Pattern;
  why: string;
}

/** The same link as seen from one of its ends. */
export interface Neighbor {
  kind: RelationKind;
  /** Whether the pattern one looks from wrote the link. */
  outward: boolean;
  pattern: Pattern;
  why: string;
}

/** Patterns of which each stands in for every other. */
export interface Cluster {
  slug: string;
  patterns: Pattern[];
  choices: Relation[];
}

/** A problem that a pattern may bring. */
export interface Consequence {
  problem: Problem;
  why: string;
  answers: { pattern: Pattern; next: Problem[] }[];
}

/** Two patterns between which a force is traded. */
export interface Trade {
  kind: RelationKind;
  gains: Pattern;
  pays: Pattern;
  why: string;
}

/** Neighbors under the heading that the relation has on this side. */
export interface NeighborGroup {
  heading: string;
  kind: RelationKind;
  outward: boolean;
  neighbors: Neighbor[];
}

/** The pattern language: every pattern, and everything that follows from what their authors wrote. */
export class Language {
  readonly patterns: readonly Pattern[];
  readonly problems: readonly Problem[];
  readonly sequences: readonly Sequence[];
  readonly chapters: readonly Chapter[];
  readonly book: readonly BookPage[];
  readonly terms: readonly Term[];
  /** For the search: what words may have meant. */
  readonly synonyms: readonly Synonym[];
  readonly relations: readonly Relation[];
  /** The whole bibliography, in its order. */
  readonly references: readonly Reference[];
  readonly #referenceByKey: ReadonlyMap<string, Reference>;
  readonly #citing: ReadonlyMap<string, readonly Page[]>;
  readonly #patternBySlug: ReadonlyMap<string, Pattern>;
  readonly #neighbors: ReadonlyMap<Pattern, readonly Neighbor[]>;

  constructor(content: Content) {
    this.chapters = content.chapters.map(flatten).sort(byOrder);
    this.book = content.book.map(flatten).sort((a, b) => b.part.localeCompare(a.part) || byOrder(a, b));
    this.problems = content.problems.map(flatten).sort(byTitle);
    this.sequences = content.sequences.map(flatten).sort(byTitle);
    this.terms = [...(content.glossary?.data ?? [])].sort((a, b) => collator.compare(a.term, b.term));
    this.synonyms = content.synonyms?.data ?? [];
    this.#referenceByKey = content.references;
    this.references = [...content.references.values()].sort(compareReferences);

    const patterns = content.patterns.map((entry) => ({ ...flatten(entry), chapter: entry.chapter }));
    this.#patternBySlug = new Map(patterns.map((pattern) => [pattern.slug, pattern]));
    this.relations = patterns.flatMap((from) =>
      from.related.flatMap(({ pattern, as, why }) => {
        const to = this.#patternBySlug.get(pattern);
        return to ? [{ kind: as, from, to, why }] : [];
      }),
    );
    const neighbors = new Map<Pattern, Neighbor[]>(patterns.map((pattern) => [pattern, []]));
    for (const { kind, from, to, why } of this.relations) {
      neighbors.get(from)?.push({ kind, outward: true, pattern: to, why });
      neighbors.get(to)?.push({ kind, outward: false, pattern: from, why });
    }
    this.#neighbors = neighbors;
    this.patterns = this.#inReadingOrder(patterns);

    const pages = [...this.patterns, ...this.problems, ...this.sequences, ...this.chapters, ...this.book];
    const citing = new Map<string, Page[]>();
    for (const page of pages) for (const key of citedBy(page)) citing.set(key, [...(citing.get(key) ?? []), page]);
    this.#citing = citing;
  }

  pattern(slug: string): Pattern {
    return found(this.#patternBySlug.get(slug), `pattern “${slug}”`);
  }

  problem(slug: string): Problem {
    return found(
      this.problems.find((problem) => problem.slug === slug),
      `problem “${slug}”`,
    );
  }

  /** One problem of each stage in the life of a model: what somebody might ask who has not asked yet. */
  get exampleProblems(): Problem[] {
    const seen = new Set<string>();
    return this.problems.filter(({ stage }) => !seen.has(stage) && seen.add(stage));
  }

  reference(key: string): Reference {
    return found(this.#referenceByKey.get(key), `reference “${key}”`);
  }

  chapterOf(pattern: Pattern): Chapter {
    return found(
      this.chapters.find(({ slug }) => slug === pattern.chapter),
      `chapter “${pattern.chapter}”`,
    );
  }

  /** In reading order. */
  patternsIn(chapter: Chapter): Pattern[] {
    return this.patterns.filter((pattern) => pattern.chapter === chapter.slug);
  }

  /** Every pattern that this one is linked with, whichever end wrote the link. */
  neighbors(pattern: Pattern): readonly Neighbor[] {
    return this.#neighbors.get(pattern) ?? [];
  }

  /** The neighbors, grouped as a page lists them: by kind in the order of the vocabulary, own links first. */
  neighborGroups(pattern: Pattern): NeighborGroup[] {
    return relationKinds
      .flatMap((kind): NeighborGroup[] => {
        const { from, to, shape } = relations[kind];
        const all = this.neighbors(pattern).filter((neighbor) => neighbor.kind === kind);
        if (shape === 'symmetric') return [{ heading: from, kind, outward: true, neighbors: all }];
        return [
          { heading: from, kind, outward: true, neighbors: all.filter(({ outward }) => outward) },
          { heading: to, kind, outward: false, neighbors: all.filter(({ outward }) => !outward) },
        ];
      })
      .filter(({ neighbors }) => neighbors.length > 0);
  }

  /** What this pattern rests on: what it builds on or is a special form of. */
  larger(pattern: Pattern): Pattern[] {
    return this.#ordered(pattern, true);
  }

  /** What rests on this pattern. */
  smaller(pattern: Pattern): Pattern[] {
    return this.#ordered(pattern, false);
  }

  /** The pages of the canonical operators that this pattern is made of. */
  operatorsOf(pattern: Pattern): Pattern[] {
    return pattern.operators.flatMap((operator) => this.#patternBySlug.get(operator) ?? []).filter((it) => it !== pattern);
  }

  /** The patterns made of this one, if it is one of the canonical operators. */
  madeOf(operator: Pattern): Pattern[] {
    return this.patterns.filter((pattern) => pattern !== operator && (pattern.operators as readonly string[]).includes(operator.slug));
  }

  /** The patterns before and after this one in its chapter’s reading order. */
  around(pattern: Pattern): { before: Pattern | undefined; after: Pattern | undefined } {
    const chapter = this.patternsIn(this.chapterOf(pattern));
    const i = chapter.indexOf(pattern);
    return { before: chapter[i - 1], after: chapter[i + 1] };
  }

  /**
   * Groups of patterns in which each stands in for every other, largest first. (Standing in is not transitive: followed
   * from link to link it soon joins everything.) These are the maximal cliques, found as Bron and Kerbosch do.
   */
  alternatives(): Pattern[][] {
    const clusters: Pattern[][] = [];
    const extend = (cluster: Pattern[], candidates: Set<Pattern>, excluded: Set<Pattern>) => {
      if (candidates.size === 0 && excluded.size === 0 && cluster.length > 1) clusters.push(cluster);
      for (const pattern of candidates) {
        const others = this.#alternativesTo(pattern);
        extend([...cluster, pattern], candidates.intersection(others), excluded.intersection(others));
        candidates.delete(pattern);
        excluded.add(pattern);
      }
    };
    extend([], new Set(this.patterns), new Set());
    return clusters.sort((a, b) => b.length - a.length);
  }

  /** The groups of alternatives as pages, each with the reasons that its links give. */
  get clusters(): Cluster[] {
    return this.alternatives().map((patterns) => ({
      slug: patterns.map(({ slug }) => slug).join('-or-'),
      patterns,
      choices: this.relations.filter(({ kind, from, to }) => kind === 'alternative-to' && patterns.includes(from) && patterns.includes(to)),
    }));
  }

  /** The problems among whose causes this pattern is an answer. */
  problemsAnsweredBy(pattern: Pattern): Problem[] {
    return this.problems.filter(({ causes }) => causes.some(({ patterns }) => patterns.includes(pattern.slug)));
  }

  /** The patterns whose use can bring a problem about, each with the reason. */
  patternsIntroducing(problem: Problem): { pattern: Pattern; why: string }[] {
    return this.patterns.flatMap((pattern) => pattern.introduces.filter((it) => it.problem === problem.slug).map(({ why }) => ({ pattern, why })));
  }

  /** What can break next: the problems that a pattern may bring, what answers each, and what those answers may bring in turn. */
  consequencesOf(pattern: Pattern): Consequence[] {
    return pattern.introduces.map(({ problem, why }) => {
      const answers = [...new Set(this.problem(problem).causes.flatMap(({ patterns }) => patterns))]
        .map((slug) => this.pattern(slug))
        .filter((it) => it !== pattern);
      return {
        problem: this.problem(problem),
        why,
        answers: answers.map((answer) => ({
          pattern: answer,
          next: answer.introduces.map((it) => this.problem(it.problem)).filter((it) => it.slug !== problem),
        })),
      };
    });
  }

  /** The walks that pass a pattern, with the step before it and the step after. */
  walksThrough(pattern: Pattern): { sequence: Sequence; before: Pattern | undefined; after: Pattern | undefined }[] {
    return this.sequences.flatMap((sequence) => {
      const at = sequence.steps.findIndex((step) => step.pattern === pattern.slug);
      if (at < 0) return [];
      const step = (i: number) => this.#patternBySlug.get(sequence.steps[i]?.pattern ?? '');
      return [{ sequence, before: step(at - 1), after: step(at + 1) }];
    });
  }

  improving(force: Force): Pattern[] {
    return this.patterns.filter(({ improves }) => improves.includes(force));
  }

  costing(force: Force): Pattern[] {
    return this.patterns.filter(({ costs }) => costs.includes(force));
  }

  /** Pairs that trade a force: of two patterns that stand in for each other or pull against each other, one improves it and the other costs it. */
  tradesOf(force: Force): Trade[] {
    return this.relations.flatMap(({ kind, from, to, why }) => {
      if (kind !== 'alternative-to' && kind !== 'in-tension-with') return [];
      const [gains, pays] = from.improves.includes(force) ? [from, to] : [to, from];
      return gains.improves.includes(force) && pays.costs.includes(force) ? [{ kind, gains, pays, why }] : [];
    });
  }

  /** What is paid for a force: every force that the patterns which improve it cost, with how many of them do, most first. */
  pricesOf(force: Force): { force: Force; count: number }[] {
    const counts = Map.groupBy(
      this.improving(force).flatMap(({ costs }) => costs),
      (cost) => cost,
    );
    return [...counts].map(([cost, { length }]) => ({ force: cost, count: length })).sort((a, b) => b.count - a.count);
  }

  termsOf(pattern: Pattern): Term[] {
    return this.terms.filter((term) => term.pattern === pattern.slug);
  }

  /** What a page cites, in prose and as evidence, in the order of the bibliography. */
  referencesOf(page: Citing): Reference[] {
    const keys = citedBy(page);
    return this.references.filter(({ key }) => keys.has(key));
  }

  /** The pages that cite a reference. */
  citing({ key }: Reference): readonly Page[] {
    return this.#citing.get(key) ?? [];
  }

  #alternativesTo(pattern: Pattern): Set<Pattern> {
    return new Set(this.neighbors(pattern).flatMap((neighbor) => (neighbor.kind === 'alternative-to' ? [neighbor.pattern] : [])));
  }

  #ordered(pattern: Pattern, outward: boolean): Pattern[] {
    const ordering = this.neighbors(pattern).filter((neighbor) => relations[neighbor.kind].shape === 'acyclic' && neighbor.outward === outward);
    return ordering.map((neighbor) => neighbor.pattern).sort(byTitle);
  }

  /** By chapter, and whatever is built on before what builds on it; across chapters where that is possible. */
  #inReadingOrder(patterns: Pattern[]): Pattern[] {
    const chapterOrder = new Map(this.chapters.map(({ slug, order }) => [slug, order]));
    const waiting = [...patterns].sort((a, b) => (chapterOrder.get(a.chapter) ?? 0) - (chapterOrder.get(b.chapter) ?? 0) || byTitle(a, b));
    const placed = new Set<Pattern>();
    const order: Pattern[] = [];
    const foundations = new Map(waiting.map((pattern) => [pattern, this.larger(pattern)]));
    while (waiting.length) {
      const next = waiting.findIndex((pattern) => foundations.get(pattern)!.every((larger) => placed.has(larger)));
      // A circle is a fault that is reported elsewhere; here it must only not hang.
      const [pattern] = waiting.splice(Math.max(next, 0), 1);
      placed.add(pattern!);
      order.push(pattern!);
    }
    return order;
  }
}

/** Where a page is on the site, below its base. */
export function pathOf({ path, slug }: { path: string; slug: string }): string {
  return `/${path.split('/')[1]}/${slug}/`;
}

/** The anchor of a term in the glossary. */
export const termId = (term: string): string => term.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Where a term is defined. */
export const termPath = (term: string): string => `/glossary/#${termId(term)}`;

/** The keys that a page cites, in prose and as evidence. */
function citedBy(page: Citing): Set<string> {
  return new Set([...page.mentions.citations.map(({ key }) => key), ...(page.evidence ?? []).flatMap(({ sources }) => sources)]);
}

const collator = new Intl.Collator('en');
const byTitle = (a: { title: string }, b: { title: string }) => collator.compare(a.title, b.title);
const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

function flatten<Data>({ data, slug, path, mentions }: Entry<Data>): Data & Pick<Entry<Data>, 'slug' | 'path' | 'mentions'> {
  return { ...data, slug, path, mentions };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The language has no ${what}.`);
  return value;
}
