import type { Reference } from '../bibliography/bibliography.ts';
import type { Chapter, Pattern } from './language.ts';

/** A pattern page as JSON-LD: an article that defines a term, and what it cites. */
export function describeForMachines(pattern: Pattern, chapter: Chapter, references: readonly Reference[], address: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: pattern.title,
    alternativeHeadline: pattern.aliases,
    abstract: `${pattern.problem} ${pattern.solution}`,
    articleSection: chapter.title,
    datePublished: pattern.added,
    dateModified: pattern.reviewed,
    url: address,
    isPartOf: { '@type': 'Book', name: 'A Pattern Language for Deep Learning' },
    about: { '@type': 'DefinedTerm', name: pattern.title, description: pattern.solution },
    citation: references.map(({ title, year, url, authors }) => ({
      '@type': 'ScholarlyArticle',
      name: title,
      datePublished: year,
      author: authors.map(({ family, given }) => ({ '@type': 'Person', name: `${given} ${family}`.trim() })),
      url,
    })),
  };
}
