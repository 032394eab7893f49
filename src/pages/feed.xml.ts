import type { APIRoute } from 'astro';
import { url } from '../components/url.ts';
import { language } from '../content.ts';
import { pathOf } from '../language/language.ts';

/** New and newly reviewed patterns and problems, as an Atom feed. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => new URL(url(path), site).href;
  const entries = [...language.patterns, ...language.problems]
    .sort((a, b) => b.reviewed.localeCompare(a.reviewed) || a.title.localeCompare(b.title))
    .slice(0, 50);
  const items = entries.map(
    (entry) =>
      `<entry><title>${escape(entry.title)}</title><id>${address(pathOf(entry))}</id><link href="${address(pathOf(entry))}"/>` +
      `<published>${entry.added}T00:00:00Z</published><updated>${entry.reviewed}T00:00:00Z</updated>` +
      `<summary>${escape('problem' in entry ? entry.problem : (entry.causes[0]?.cause ?? ''))}</summary></entry>`,
  );
  const xml =
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>A Pattern Language for Deep Learning</title>' +
    `<id>${address('/')}</id><link href="${address('/')}"/><link rel="self" href="${address('/feed.xml')}"/>` +
    `<updated>${entries[0]?.reviewed ?? '2026-11-22'}T00:00:00Z</updated><author><name>A Pattern Language for Deep Learning</name></author>${items.join('')}</feed>`;
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
