import { confidences } from '../language/frontmatter.ts';
import { pathOf, type Language } from '../language/language.ts';

/** What the search knows of a page without opening it. */
export interface Card {
  path: string;
  kind: 'pattern' | 'problem';
  title: string;
  /** “**”, “*” or nothing; patterns only. */
  confidence?: string;
  /** The chapter’s title; patterns only. */
  chapter?: string;
  aliases: readonly string[];
  /** The problem that a pattern solves; the likeliest cause of a problem. */
  summary: string;
  /** How readers put it: symptoms of a pattern, phrases of a problem. */
  phrases: readonly string[];
  /** What Pagefind calls the page; known once the site is indexed. */
  fragment?: string | undefined;
}

/** Everything the browser needs besides the Pagefind index. */
export interface SearchData {
  stopWords: readonly string[];
  cards: readonly Card[];
}

export function makeSearchData(language: Language, stopWords: string): SearchData {
  const patterns = language.patterns.map((pattern): Card => ({
    path: pathOf(pattern),
    kind: 'pattern',
    title: pattern.title,
    confidence: confidences[pattern.confidence],
    chapter: language.chapterOf(pattern).title,
    aliases: pattern.aliases,
    summary: pattern.problem,
    phrases: pattern.symptoms,
  }));
  const problems = language.problems.map((problem): Card => ({
    path: pathOf(problem),
    kind: 'problem',
    title: problem.title,
    aliases: [],
    summary: problem.causes[0]?.cause ?? '',
    phrases: problem.phrases,
  }));
  return { stopWords: stopWords.split(/\s+/).filter(Boolean), cards: [...problems, ...patterns] };
}
