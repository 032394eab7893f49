import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** Puts the frontmatter’s solution where prose says `<Solution />`, in bold: the “therefore” is written once. */
export function remarkSolution() {
  return (root: Root, file: VFile) => {
    const solution = String(file.data.astro?.frontmatter?.solution ?? '').trim();
    visit(root, 'mdxJsxFlowElement', (node, index, parent) => {
      if (node.name !== 'Solution' || !parent || index === undefined) return;
      const data = { hProperties: { className: ['solution'] } };
      parent.children[index] = { type: 'paragraph', data, children: [{ type: 'strong', children: [{ type: 'text', value: solution }] }] };
    });
  };
}
