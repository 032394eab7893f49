import { formatAuthors } from '../bibliography/format.ts';
import { pathOf, type Language, type Pattern } from './language.ts';

/** A pattern as one Markdown document, for programs and for reading without a browser: what its page shows, as text. */
export function toMarkdown(pattern: Pattern, language: Language, source: string): string {
  const prose = source
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace('<Solution />', `**${pattern.solution}**`)
    .replace(/<Figure name="[^"]*" caption="([^"]*)" \/>/g, '*Figure: $1*')
    .trim();
  const related = language
    .neighborGroups(pattern)
    .map(({ heading, neighbors }) => `### ${heading}\n\n${neighbors.map((it) => `- [${it.pattern.title}](${pathOf(it.pattern)}): ${it.why}`).join('\n')}`);
  const references = language.referencesOf(pattern).map((it) => `- [@${it.key}] ${formatAuthors(it)} (${it.year}). ${it.title}.${it.url ? ` ${it.url}` : ''}`);
  return `${[
    `# ${pattern.title}`,
    pattern.aliases.length ? `Also known as: ${pattern.aliases.join(', ')}` : '',
    `Chapter: ${language.chapterOf(pattern).title} · Confidence: ${pattern.confidence} · Improves: ${pattern.improves.join(', ')} · Costs: ${pattern.costs.join(', ')}`,
    `**${pattern.problem}**`,
    prose,
    `## Evidence\n\n${pattern.evidence.map(({ claim, grade, sources }) => `- ${claim} (${grade}: ${sources.map((key) => `@${key}`).join(', ')})`).join('\n')}`,
    `## Related patterns\n\n${related.join('\n\n')}`,
    `## References\n\n${references.join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}
