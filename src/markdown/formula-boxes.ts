import { visit } from 'unist-util-visit';
import type { Element, Root } from 'hast';

/** Puts each display formula into a box that scrolls, and that the keyboard can reach to scroll it. */
export function rehypeFormulaBoxes() {
  return (root: Root) => {
    visit(root, 'element', (node, index, parent) => {
      if (!isDisplay(node) || !parent || index === undefined) return undefined;
      const properties = { className: ['formula'], tabIndex: 0, role: 'group', ariaLabel: 'Formula' };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node] };
      return 'skip';
    });
  };
}

const isDisplay = ({ properties }: Element) => Array.isArray(properties.className) && properties.className.includes('katex-display');
