import { visit } from 'unist-util-visit';
import type { Root } from 'hast';

/** Authors write `/patterns/attention/`; the site may live below another base. */
export function rehypeLinks(base: string) {
  return (root: Root) => {
    visit(root, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName === 'a' && typeof href === 'string' && href.startsWith('/')) properties.href = base.replace(/\/$/, '') + href;
    });
  };
}
