import { pathOf, termPath, type Language } from './language.ts';

/** What a link shows before it is followed. */
export interface Preview {
  title: string;
  /** The problem, the likeliest cause or the definition. */
  text: string;
  /** The solution; patterns only. */
  therefore?: string;
}

/** Every page that a preview can show, by its path. */
export function makePreviews(language: Language): Record<string, Preview> {
  return Object.fromEntries<Preview>([
    ...language.patterns.map((pattern) => [pathOf(pattern), { title: pattern.title, text: pattern.problem, therefore: pattern.solution }] as const),
    ...language.problems.map(
      (problem) => [pathOf(problem), { title: problem.title, text: `Likeliest: ${problem.causes[0]!.cause.replace(/[*`]/g, '')}` }] as const,
    ),
    ...language.sequences.map((sequence) => [pathOf(sequence), { title: sequence.title, text: sequence.goal }] as const),
    ...language.terms.map(({ term, definition }) => [termPath(term), { title: term, text: definition }] as const),
  ]);
}
