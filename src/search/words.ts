import { stemmer } from 'stemmer';

/** How text becomes words, the same way for pages and for questions. */

/**
 * Lower-case words without accents, in American spelling. “doesn’t” holds “not”; hyphens, underscores and capitals inside a word part it,
 * and the whole is kept as well: “fine-tuning” and “FineTuning” are fine, tuning and finetuning.
 */
export function tokenize(text: string): string[] {
  return (plain(text).match(compound) ?? []).flatMap((chunk) => {
    if (simple.test(chunk)) return [american(chunk)];
    const parts = chunk
      .replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/)
      .filter((part) => part.length > 0 && part.length <= longestWord)
      .map(american);
    return parts.length > 1 && parts.length <= 3 ? [...parts, parts.join('')] : parts;
  });
}

/** The words of a name and its neighbors written as one: “KV cache” is also kvcache. */
export function tokenizeName(name: string): string[] {
  const words = tokenize(name);
  return [...words, ...words.slice(1).map((word, i) => words[i]! + word)];
}

/** One form for “diverges”, “diverged” and “diverging”. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = stemmer(american(word));
    if (stems.size < mostStems) stems.set(word, known);
  }
  return known;
}
/** Stemming is most of the work of a search, and the same few thousand words come again and again. */
const stems = new Map<string, string>();
const mostStems = 50_000;

/** Letters and digits with what joins them. */
const compound = /[\p{L}\p{N}+#]+(?:[-_]+[\p{L}\p{N}+#]+)*/gu;
const longestWord = 40;
/** Most words need no taking apart. */
const simple = /^[a-z]{1,40}$/;

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/n['’]t\b/gi, ' not')
    .replace(/\b(do|does|did|is|are|was|were|has|have|had|could|should|would|wo|ca)nt\b/gi, '$1 not')
    .replace(/['’]/g, '')
    .replace(/[‐‑–]/g, '-');

/** British endings as the book spells them; words that only look British are named. */
function american(word: string): string {
  if (word.length < 6 || !looksBritish.test(word) || keepTheirSpelling.test(word)) return word;
  return word
    .replace(/([a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2')
    .replace(/ysing$|ysed$|yse$/, (end) => end.replace('s', 'z'))
    .replace(/(behavi|neighb|col|fav|hon|lab)our/, '$1or')
    .replace(/(cent|fib|met|theat)re(s?)$/, '$1er$2')
    .replace(/(el|al)l(ed|ing|er)$/, '$1$2');
}
const looksBritish = /is(e|ed|es|er|ers|ing|ation|ations)$|ys(e|ed|ing)$|our|res?$|[ea]ll(ed|ing|er)$/;
const keepTheirSpelling =
  /^(noise|noised|noises|noising|denois|precise|precis|raise|raised|raises|raising|advise|advised|exercise|exercis|surprise|surpris|promise|promis|compromis|otherwise|likewise|wise|rise|rising|premise|expertise|revise|revised|supervise|supervis|unsupervis|praise|concise|franchise|disguise|paradise|poise|bruise|cruise|televis|improvis|devis|install|call|fall|small|recall|all|tall|stall|tell|sell|spell|fell|scroll|pull|well|cell|controlled|excell|compell|propell|rebell|expell)/;
