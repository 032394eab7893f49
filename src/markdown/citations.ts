import { readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { readBibliography, type Reference } from '../bibliography/bibliography.ts';
import { formatCitation } from '../bibliography/format.ts';
import { citationPattern, citedKeys } from '../language/mentions.ts';

/** Turns `[@key; @other]` into links to the references at the foot of the page: (He et al., 2016; …). */
export function remarkCitations() {
  return (root: Root) => {
    const references = loadReferences();
    const uses = new Map<string, number>();
    visit(root, 'text', (node, index, parent) => {
      const pieces = split(node, references, uses);
      if (!parent || index === undefined || pieces.length === 1) return undefined;
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  };
}

function split({ value }: Text, references: Map<string, Reference>, uses: Map<string, number>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const match of value.matchAll(citationPattern)) {
    pieces.push(text(`${value.slice(from, match.index)}(`));
    for (const [i, key] of citedKeys(match[1]!).entries()) {
      if (i > 0) pieces.push(text('; '));
      pieces.push(cite(key, references.get(key), uses));
    }
    pieces.push(text(')'));
    from = match.index + match[0].length;
  }
  pieces.push(text(value.slice(from)));
  return pieces;
}

/** A missing reference is a fault that `language/faults.ts` reports; here it only must not crash. */
function cite(key: string, reference: Reference | undefined, uses: Map<string, number>): Link {
  const use = (uses.get(key) ?? 0) + 1;
  uses.set(key, use);
  const children = [text(reference ? formatCitation(reference) : key)];
  const data = { hProperties: { id: `cite-${key}-${use}`, className: ['citation'] } };
  return { type: 'link', url: `#ref-${key}`, children, data };
}

const text = (value: string): Text => ({ type: 'text', value });

const loadReferences = () => readBibliography(readFileSync('content/references.bib', 'utf8')).references;
