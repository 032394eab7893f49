import type { Author, Reference } from './bibliography.ts';

/** “He et al., 2016”: how a citation reads in running text. */
export function formatCitation(reference: Reference): string {
  return `${formatNames(reference)}, ${reference.year}`;
}

/** “He et al.”, “Kullback and Leibler”, “Shannon”. */
export function formatNames({ authors, andOthers }: Reference): string {
  const [first, second] = authors.map(({ family }) => family);
  if (authors.length > 2 || andOthers) return `${first} et al.`;
  return second ? `${first} and ${second}` : `${first}`;
}

/** The authors of a full reference: all of them up to eight, then the first seven “and others”. */
export function formatAuthors({ authors, andOthers }: Reference): string {
  const names = authors.map(formatAuthor);
  if (names.length > 8 || andOthers) return `${names.slice(0, 7).join(', ')} and others`;
  const last = names.pop() ?? '';
  return names.length ? `${names.join(', ')} and ${last}` : last;
}

/** By first author, then year, then title. */
export function compareReferences(a: Reference, b: Reference): number {
  return collator.compare(a.authors[0]?.family ?? '', b.authors[0]?.family ?? '') || a.year.localeCompare(b.year) || collator.compare(a.title, b.title);
}

const collator = new Intl.Collator('en');

const formatAuthor = ({ family, given }: Author) => (given ? `${given} ${family}` : family);
