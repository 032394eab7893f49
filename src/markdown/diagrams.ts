import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Code, Root } from 'mdast';
import type { ElementContent } from 'hast';
import { parseDiagram } from '../figures/diagram.ts';
import { renderDiagram } from '../figures/render-diagram.ts';

/** Draws ```diagram blocks. */
export function remarkDiagrams() {
  return async (root: Root) => {
    const blocks: Code[] = [];
    visit(root, 'code', (node) => {
      if (node.lang === 'diagram') blocks.push(node);
    });
    for (const block of blocks) {
      const { diagram } = parseDiagram(block.value);
      const svg = fromHtml(await renderDiagram(diagram), { fragment: true, space: 'svg' }).children as ElementContent[];
      const caption: ElementContent = { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: diagram.caption }] };
      const box: ElementContent = { type: 'element', tagName: 'div', properties: { className: ['figure-box'] }, children: svg };
      Object.assign(block, { type: 'figure', data: { hName: 'figure', hProperties: { className: ['figure', 'diagram'] }, hChildren: [box, caption] } });
    }
  };
}
