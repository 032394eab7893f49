import { confidences, type Synonym } from '../language/frontmatter.ts';
import { pathOf, termPath, type Language } from '../language/language.ts';
import { tokenize } from './words.ts';

/** What the search knows of a page without opening it. */
export interface Card {
  path: string;
  kind: 'pattern' | 'problem' | 'chapter' | 'book' | 'term';
  title: string;
  /** “**”, “*” or nothing; patterns only. */
  confidence?: string;
  /** The chapter’s title; patterns only. */
  chapter?: string;
  /** The forces it improves; patterns only. */
  improves?: readonly string[];
  aliases: readonly string[];
  /** The problem that a pattern solves; the likeliest cause of a problem. */
  summary: string;
  /** How readers put it: symptoms of a pattern, phrases of a problem. */
  phrases: readonly string[];
  /** The telling words of each further question that people ask; searched, never shown. Patterns only. */
  asked?: readonly string[];
  /** The patterns that answer a problem, those of its likeliest causes first; the one that owns a term. */
  answers?: readonly string[];
  /** What Pagefind calls the page; known once the site is indexed. */
  fragment?: string | undefined;
}

/** Everything the browser needs besides the Pagefind index. */
export interface SearchData {
  stopWords: readonly string[];
  synonyms: readonly Synonym[];
  cards: readonly Card[];
  /** Paths of problems that somebody might ask about. */
  examples: readonly string[];
}

export function makeSearchData(language: Language, stopWordList: string): SearchData {
  const stopWords = stopWordList.split(/\s+/).filter(Boolean);
  const ignored = new Set(stopWords);
  const patterns = language.patterns.map((pattern): Card => ({
    path: pathOf(pattern),
    kind: 'pattern',
    title: pattern.title,
    confidence: confidences[pattern.confidence],
    chapter: language.chapterOf(pattern).title,
    improves: pattern.improves,
    aliases: pattern.aliases,
    summary: pattern.problem,
    phrases: pattern.symptoms,
    asked: pattern.asked.map((question) =>
      tokenize(question)
        .filter((word) => !ignored.has(word))
        .join(' '),
    ),
  }));
  const problems = language.problems.map((problem): Card => ({
    path: pathOf(problem),
    kind: 'problem',
    title: problem.title,
    aliases: [],
    summary: (problem.causes[0]?.cause ?? '').replace(/[*`]/g, ''),
    phrases: problem.phrases,
    answers: [...new Set(problem.causes.flatMap(({ patterns }) => patterns))].map((slug) => pathOf(language.pattern(slug))),
  }));
  const pages = [
    ...language.chapters.map((chapter) => ({ ...chapter, kind: 'chapter' as const })),
    ...language.book.map((page) => ({ ...page, kind: 'book' as const })),
  ].map((page): Card => ({ path: pathOf(page), kind: page.kind, title: page.title, aliases: [], summary: page.summary, phrases: [] }));
  const terms = language.terms.map(({ term, also, definition, pattern }): Card => ({
    path: termPath(term),
    kind: 'term',
    title: term,
    aliases: also,
    summary: definition,
    phrases: [],
    answers: [pathOf(language.pattern(pattern))],
  }));
  const examples = language.exampleProblems.map(pathOf);
  return { stopWords, synonyms: language.synonyms, examples, cards: [...problems, ...patterns, ...pages, ...terms] };
}
