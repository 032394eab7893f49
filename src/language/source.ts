import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import type { Fault } from './faults.ts';

/** A file that an author wrote: its data, its prose, and the line of everything in it. */
export interface Source<Data> {
  /** From the project’s root: `content/patterns/model/attention.mdx`. */
  path: string;
  /** The file’s name without its ending. */
  slug: string;
  data: Data;
  /** The prose below the frontmatter. */
  body: string;
  /** The line of the file on which the prose begins. */
  bodyLine: number;
  /** The line of a key: `lineOf('related', 2, 'pattern')`. */
  lineOf(...keys: (string | number)[]): number;
}

/** Reads an MDX file with frontmatter and holds it against its schema. */
export function readMdx<S extends z.ZodType>(path: string, text: string, schema: S): { source?: Source<z.output<S>>; faults: Fault[] } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (!match) {
    return { faults: [{ path, line: 1, message: 'This file needs frontmatter between two lines of three hyphens, at its very top.' }] };
  }
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  return readData(path, match[1]!, schema, { body, bodyLine, firstLine: 2 });
}

/** Reads a YAML file and holds it against its schema. */
export function readYaml<S extends z.ZodType>(path: string, text: string, schema: S): { source?: Source<z.output<S>>; faults: Fault[] } {
  return readData(path, text, schema, { body: '', bodyLine: 1, firstLine: 1 });
}

function readData<S extends z.ZodType>(
  path: string,
  yaml: string,
  schema: S,
  { body, bodyLine, firstLine }: { body: string; bodyLine: number; firstLine: number },
) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length) {
    const faults = document.errors.map((error): Fault => ({ path, line: at(error.pos[0]), message: `This is not YAML: ${error.message}.` }));
    return { faults };
  }
  const lineOf = (...keys: (string | number)[]): number => {
    for (let depth = keys.length; depth > 0; depth--) {
      const line = lineOfKey(document, keys.slice(0, depth));
      if (line !== undefined) return at(line);
    }
    return firstLine;
  };
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    return { faults: result.error.issues.map((issue) => toFault(issue, path, schema, document, lineOf)) };
  }
  const slug = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const source: Source<z.output<S>> = { path, slug, data: result.data, body, bodyLine, lineOf };
  return { source, faults: [] };
}

type Document = ReturnType<typeof parseDocument>;
type Issue = z.core.$ZodIssue;

/** The offset of a key, or of an item of a list. */
function lineOfKey(document: Document, keys: (string | number)[]): number | undefined {
  const parent: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const last = keys.at(-1);
  const items = (parent as { items?: unknown[] } | null)?.items ?? [];
  const pair = items.find((item) => (item as { key?: { value?: unknown } }).key?.value === last) as { key: { range?: number[] } } | undefined;
  if (pair) return pair.key.range?.[0];
  const item = typeof last === 'number' ? (items[last] as { range?: number[] } | undefined) : undefined;
  return item?.range?.[0];
}

/** One of Zod’s issues, in words for the author. */
function toFault(issue: Issue, path: string, schema: z.ZodType, document: Document, lineOf: Source<unknown>['lineOf']): Fault {
  const keys = issue.path.filter((key) => typeof key !== 'symbol');
  const line = lineOf(...keys);
  const names = keys.filter((key) => typeof key === 'string');
  const where = names.length ? `“${names.join('.')}”` : 'This file';
  const value: unknown = keys.length ? keys.reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], document.toJS()) : undefined;
  const written = value === undefined || typeof value === 'object' ? '' : String(value);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0]!;
      const message = `There is no field “${key}” here.${nearest.sentence(key, keysOf(schema, keys))}`;
      return { path, line: lineOf(...keys, key), written: key, message };
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined) return { path, line, message: `${where} is missing. It is one of: ${allowed.join(', ')}.` };
      return { path, line, written, message: `${where} cannot be “${written}”.${nearest.sentence(written, allowed)} It is one of: ${allowed.join(', ')}.` };
    }
    case 'invalid_type':
      return { path, line, written, message: value === undefined ? `${where} is missing.` : `${where} should be a ${issue.expected}.` };
    case 'too_small':
      if (!Array.isArray(value)) break;
      return { path, line, message: `${where} needs at least ${issue.minimum}; here there are ${value.length}.` };
    case 'too_big':
      if (!Array.isArray(value)) break;
      return { path, line, message: `${where} holds at most ${issue.maximum}; here there are ${value.length}.` };
  }
  return { path, line, written, message: `${where}: ${issue.message}` };
}

/** The fields that a schema knows at a path. */
function keysOf(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const { def } = schema as unknown as { def: { innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> } };
  if (def.innerType) return keysOf(def.innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(def.shape ?? {});
  const next = typeof key === 'number' ? def.element : def.shape?.[key];
  return next ? keysOf(next, rest) : [];
}
