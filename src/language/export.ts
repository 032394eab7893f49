import { pathOf, type Language } from './language.ts';

/** The whole language for programs: what authors wrote, without the prose, in reading order. */
export function describeLanguage({ chapters, patterns, problems, sequences, relations, references }: Language) {
  const strip = <T extends { slug: string; path: string; mentions: unknown }>({ mentions: _, ...entry }: T) => ({ ...entry, path: pathOf(entry) });
  return {
    chapters: chapters.map(strip),
    patterns: patterns.map(strip),
    problems: problems.map(strip),
    sequences: sequences.map(strip),
    relations: relations.map(({ kind, from, to, why }) => ({ kind, from: from.slug, to: to.slug, why })),
    references: references.map(({ bibtex: _, line: __, ...reference }) => reference),
  };
}
