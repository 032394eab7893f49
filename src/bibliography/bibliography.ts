import { parse } from '@retorquere/bibtex-parser';

/** One entry of `references.bib`. */
export interface Reference {
  key: string;
  /** BibTeX’s type: article, inproceedings, book, misc, … */
  type: string;
  title: string;
  authors: readonly Author[];
  /** True where the entry says “and others”. */
  andOthers: boolean;
  year: string;
  /** Journal, proceedings or publisher, where there is one. */
  venue: string | undefined;
  /** Where to read it: DOI first, then arXiv, then a plain address. */
  url: string | undefined;
  arxiv: string | undefined;
  doi: string | undefined;
  /** The entry as it stands in the file. */
  bibtex: string;
  line: number;
}

export interface Author {
  family: string;
  given: string;
}

export interface BibliographyFault {
  line: number;
  written: string;
  message: string;
}

interface Bibliography {
  references: Map<string, Reference>;
  faults: BibliographyFault[];
}

let last: { bibtex: string; bibliography: Bibliography } | undefined;

/** Reads BibTeX. Entries that cannot be used are left out and reported. A build asks twice, and it takes a second: the last answer is kept. */
export function readBibliography(bibtex: string): Bibliography {
  if (last?.bibtex !== bibtex) last = { bibtex, bibliography: read(bibtex) };
  return last.bibliography;
}

function read(bibtex: string): Bibliography {
  const references = new Map<string, Reference>();
  const faults: BibliographyFault[] = [];
  const library = parse(bibtex, { sentenceCase: false });
  for (const { error, input = '' } of library.errors) {
    faults.push({ line: lineAt(bibtex, bibtex.indexOf(input)), written: firstLine(input), message: `This entry cannot be read: ${error}.` });
  }
  let from = -1;
  let line = 1;
  for (const entry of library.entries) {
    if (!entry.input) continue;
    const at = Math.max(bibtex.indexOf(entry.input, from + 1), from, 0);
    line += bibtex.slice(Math.max(from, 0), at).split('\n').length - 1;
    from = at;
    const { title, author = [], year = entry.fields.date?.slice(0, 4) } = entry.fields;
    const missing = [!title && 'title', author.length === 0 && 'author', !year && 'year'].filter(Boolean);
    if (missing.length) faults.push({ line, written: entry.key, message: `The reference “${entry.key}” lacks: ${missing.join(', ')}.` });
    else if (references.has(entry.key)) faults.push({ line, written: entry.key, message: `There are two references with the key “${entry.key}”.` });
    else references.set(entry.key, toReference(entry, line));
  }
  return { references, faults };
}

type Entry = ReturnType<typeof parse>['entries'][number];

function toReference({ key, type, fields, input }: Entry, line: number): Reference {
  const people = fields.author ?? [];
  const authors = people
    .filter((person) => person.lastName !== 'others')
    .map((person) => ({
      family: composed([person.prefix, person.lastName ?? person.name].filter(Boolean).join(' ')),
      given: composed(person.firstName ?? ''),
    }));
  const arxiv = /arxiv/i.test(fields.archiveprefix ?? '') ? fields.eprint : undefined;
  const venue = fields.booktitle ?? fields.journal ?? [fields.publisher ?? []].flat()[0] ?? fields.howpublished;
  return {
    key,
    type,
    title: composed(fields.title ?? key),
    authors,
    andOthers: authors.length < people.length,
    year: fields.year ?? fields.date?.slice(0, 4) ?? '',
    venue: venue && composed(venue),
    url: fields.doi ? `https://doi.org/${fields.doi}` : arxiv ? `https://arxiv.org/abs/${arxiv}` : fields.url,
    arxiv,
    doi: fields.doi,
    bibtex: input.trim(),
    line,
  };
}

/** The parser leaves ü as two characters. */
const composed = (text: string) => text.normalize('NFC');
const lineAt = (text: string, offset: number) => text.slice(0, Math.max(offset, 0)).split('\n').length;
const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';
