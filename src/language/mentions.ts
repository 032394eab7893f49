import { unified } from 'unified';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Node, Root } from 'mdast';

/** What prose mentions, each with the line of the file on which it stands. */
export interface Mentions {
  links: { url: string; line: number }[];
  citations: { key: string; line: number }[];
  formulas: { tex: string; display: boolean; line: number }[];
  diagrams: { source: string; line: number }[];
  sketches: { source: string; line: number }[];
  components: { name: string; attributes: Record<string, string>; line: number }[];
  headings: { text: string; depth: number; line: number }[];
  /** Running text without code, formulas, headings and citations. */
  paragraphs: { text: string; line: number }[];
  /** Why the prose cannot be read at all, if it cannot. */
  error?: { message: string; line: number };
}

/** The components that authors may use without importing them. */
export const proseComponents = ['Figure', 'Solution'] as const;

/** `[@key]` or `[@one; @two]`. */
export const citationPattern = /\[(@[\w:.-]+(?:;\s*@[\w:.-]+)*)\]/g;

export function citedKeys(citation: string): string[] {
  return citation.split(';').map((key) => key.trim().replace(/^@/, ''));
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath).freeze();

/** Reads the prose of a file. `firstLine` is the line of the file on which it begins. */
export function readMentions(body: string, firstLine = 1): Mentions {
  const mentions: Mentions = { links: [], citations: [], formulas: [], diagrams: [], sketches: [], components: [], headings: [], paragraphs: [] };
  let root: Root;
  try {
    root = parser.parse(body);
  } catch (error) {
    const { reason, message, line = 1 } = error as { reason?: string; message: string; line?: number };
    return { ...mentions, error: { message: reason ?? message, line: line + firstLine - 1 } };
  }
  const lineOf = (node: Node) => (node.position?.start.line ?? 1) + firstLine - 1;

  visit(root, (node) => {
    const line = lineOf(node);
    switch (node.type) {
      case 'link':
        mentions.links.push({ url: node.url, line });
        break;
      case 'inlineMath':
        mentions.formulas.push({ tex: node.value, display: false, line });
        break;
      case 'math':
        mentions.formulas.push({ tex: node.value, display: true, line });
        break;
      case 'code':
        if (node.lang === 'diagram') mentions.diagrams.push({ source: node.value, line: line + 1 });
        if (node.lang === 'python') mentions.sketches.push({ source: node.value, line: line + 1 });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        mentions.components.push({ name: node.name ?? '', attributes: readAttributes(node), line });
        break;
      case 'heading':
        mentions.headings.push({ text: toString(node), depth: node.depth, line });
        return 'skip';
      case 'paragraph':
        mentions.paragraphs.push({ text: readText(node).replace(citationPattern, '').replace(/\s+/g, ' ').trim(), line });
        break;
      case 'text':
        for (const match of node.value.matchAll(citationPattern)) {
          const at = line + node.value.slice(0, match.index).split('\n').length - 1;
          for (const key of citedKeys(match[1]!)) mentions.citations.push({ key, line: at });
        }
        break;
    }
    return undefined;
  });
  return mentions;
}

/** The id that a heading gets on its page. Astro slugs headings as GitHub does. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

interface Parent {
  children?: Parent[];
  type: string;
  value?: string;
}

/** Like `toString`, but a formula reads as “…”: it is not prose. */
function readText(node: Parent): string {
  if (node.type === 'inlineMath' || node.type === 'inlineCode') return '…';
  return node.value ?? (node.children ?? []).map(readText).join('');
}

function readAttributes(node: { attributes: { type: string; name?: string; value?: unknown }[] }): Record<string, string> {
  const named = node.attributes.filter(({ name, value }) => name && typeof value === 'string');
  return Object.fromEntries(named.map(({ name, value }) => [name, value as string]));
}

/** The ids of the places that cite each key, in order: what `markdown/citations.ts` gives them. */
export function citationIds({ citations }: Pick<Mentions, 'citations'>): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { key } of citations) {
    const known = ids.get(key) ?? [];
    ids.set(key, [...known, `cite-${key}-${known.length + 1}`]);
  }
  return ids;
}
