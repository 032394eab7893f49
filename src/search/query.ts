import { stemmer } from 'stemmer';

/** What a reader typed, as the search understands it. */
export interface Query {
  /** The words that carry the question, as written, lower case. */
  words: string[];
  /** Words that every question has. */
  ignored: string[];
}

/** Splits a question into the words that carry it and the rest. Never drops everything. */
export function readQuery(text: string, stopWords: ReadonlySet<string>): Query {
  const all = [...new Set(tokenize(text))];
  const words = all.filter((word) => !stopWords.has(word));
  if (words.length === 0) return { words: all, ignored: [] };
  return { words, ignored: all.filter((word) => stopWords.has(word)) };
}

/** Lower-case words without accents; “doesn’t” holds “not”; hyphens and underscores part words. */
export function tokenize(text: string): string[] {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/n['’]t\b/g, ' not')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length > 0 && word.length <= longestWord);
}

/** One form for “diverges”, “diverged” and “diverging”. */
export const stem = (word: string): string => stemmer(word);

/** Error reports are pasted whole; their beginning says enough. */
const longest = 2000;
const longestWord = 40;
