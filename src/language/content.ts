import { readBibliography, type Reference } from '../bibliography/bibliography.ts';
import {
  bookFrontmatter,
  chapterFrontmatter,
  glossaryTerms,
  patternFrontmatter,
  problemFrontmatter,
  sequenceFrontmatter,
  synonymGroups,
  type BookFrontmatter,
  type ChapterFrontmatter,
  type PatternFrontmatter,
  type ProblemFrontmatter,
  type SequenceFrontmatter,
  type Synonym,
  type Term,
} from './frontmatter.ts';
import { readMentions, type Mentions } from './mentions.ts';
import { readMdx, readYaml, type Source } from './source.ts';
import type { Fault } from './faults.ts';

/** A file with what its prose mentions. */
export type Entry<Data> = Source<Data> & { mentions: Mentions };

export type PatternEntry = Entry<PatternFrontmatter> & { chapter: string };

/** Everything authored, as read from its files: each entry that is whole, and the faults of those that are not. */
export interface Content {
  patterns: PatternEntry[];
  problems: Entry<ProblemFrontmatter>[];
  sequences: Entry<SequenceFrontmatter>[];
  chapters: Entry<ChapterFrontmatter>[];
  book: Entry<BookFrontmatter>[];
  glossary: Source<Term[]> | undefined;
  synonyms: Source<Synonym[]> | undefined;
  references: Map<string, Reference>;
  /** Every slug that a file claims, whole or not, so that one broken file is one fault and not forty. */
  claimed: { patterns: Set<string>; problems: Set<string> };
  faults: Fault[];
}

/** Reads the files of `content/`: path from the project’s root → text. */
export function readContent(files: Record<string, string>): Content {
  const content: Content = {
    patterns: [],
    problems: [],
    sequences: [],
    chapters: [],
    book: [],
    glossary: undefined,
    synonyms: undefined,
    references: new Map(),
    claimed: { patterns: new Set(), problems: new Set() },
    faults: [],
  };
  const read = <S extends Parameters<typeof readMdx>[2]>(path: string, text: string, schema: S) => {
    const { source, faults } = readMdx(path, text, schema);
    content.faults.push(...faults);
    return source && { ...source, mentions: readMentions(source.body, source.bodyLine) };
  };
  for (const [path, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, folder = '', ...rest] = path.split('/');
    const slug = rest.at(-1)?.replace(/\.mdx$/, '') ?? '';
    if (folder === 'references.bib') {
      const { references, faults } = readBibliography(text);
      content.references = references;
      content.faults.push(...faults.map((fault) => ({ path, ...fault })));
    } else if (folder === 'glossary.yaml') {
      const { source, faults } = readYaml(path, text, glossaryTerms);
      content.glossary = source;
      content.faults.push(...faults);
    } else if (path === 'content/search/synonyms.yaml') {
      const { source, faults } = readYaml(path, text, synonymGroups);
      content.synonyms = source;
      content.faults.push(...faults);
    } else if (!path.endsWith('.mdx')) {
      continue;
    } else if (folder === 'patterns') {
      content.claimed.patterns.add(slug);
      const entry = read(path, text, patternFrontmatter);
      if (entry) content.patterns.push({ ...entry, chapter: rest[0] ?? '' });
    } else if (folder === 'problems') {
      content.claimed.problems.add(slug);
      const entry = read(path, text, problemFrontmatter);
      if (entry) content.problems.push(entry);
    } else if (folder === 'sequences') {
      const entry = read(path, text, sequenceFrontmatter);
      if (entry) content.sequences.push(entry);
    } else if (folder === 'chapters') {
      const entry = read(path, text, chapterFrontmatter);
      if (entry) content.chapters.push(entry);
    } else if (folder === 'book') {
      const entry = read(path, text, bookFrontmatter);
      if (entry) content.book.push(entry);
    }
  }
  return content;
}
