import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives every page a Content-Security-Policy without `unsafe-inline`, and the server one to send beside it.
 * KaTeX and Observable Plot place things with `style` attributes, which no such policy allows: each distinct
 * declaration becomes a class in one stylesheet element of the page, and the page’s policy names its hash.
 * Returns the pages as they should be.
 */
export function writePolicies(pages: ReadonlyMap<string, string>, root: string): Map<string, string> {
  const scripts = new Set<string>();
  const finished = new Map<string, string>();
  for (const [path, html] of pages) {
    const page = liftStyles(html);
    const hashes = { script: hashesOf(page, scriptElement), style: hashesOf(page, styleElement) };
    for (const hash of hashes.script) scripts.add(hash);
    const meta = `<meta http-equiv="content-security-policy" content="${policy([...hashes.script], [...hashes.style])}">`;
    finished.set(path, page.replace('<meta charset="utf-8">', `<meta charset="utf-8">${meta}`));
  }
  const file = join(root, '_headers');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n  Content-Security-Policy: ${serverPolicy([...scripts])}\n`);
  return finished;
}

/** Everything from here, nothing from elsewhere. Pagefind needs WebAssembly and a worker. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The pages’ styles differ, so the server leaves those to the pages, and adds what a page cannot say of itself. */
function serverPolicy(scripts: readonly string[]): string {
  return [
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const scriptElement = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/g;

function hashesOf(html: string, element: RegExp): Set<string> {
  return new Set(
    [...html.matchAll(element)]
      .filter(([tag]) => !tag.includes('application/ld+json'))
      .map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`),
  );
}

/** Moves style attributes into a stylesheet. Only tags are touched: a “style=” in running text has no tag around it. */
function liftStyles(html: string): string {
  const names = new Map<string, string>();
  const body = html.replace(
    /<([a-z][a-z0-9-]*)((?:\s[^<>]*?)?)\sstyle="([^"]*)"([^<>]*)>/gi,
    (_, tag: string, before: string, style: string, after: string) => {
      const name = names.get(style) ?? `s${names.size.toString(36)}`;
      names.set(style, name);
      const attributes = before + after;
      const classed = /\sclass="/.test(attributes)
        ? attributes.replace(/\sclass="/, `$&${name} `)
        : `${attributes.replace(/\s*\/$/, '')} class="${name}"${/\/$/.test(attributes) ? '/' : ''}`;
      return `<${tag}${classed}>`;
    },
  );
  if (names.size === 0) return html;
  const rules = [...names].map(([style, name]) => `.${name}{${style.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replace(/;$/, '')}}`);
  return body.replace('</head>', `<style>@layer utilities{${rules.join('')}}</style></head>`);
}
