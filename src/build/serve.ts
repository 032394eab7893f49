import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

/** Serves a built site on this machine as a host would: compressed, and with the headers of `_headers`. Port 0 takes any. */
export async function serve(root: string, port: number, base = '/'): Promise<{ address: string; close(): Promise<void> }> {
  const rules = readHeaders(join(root, '_headers'));
  const compress = compression({ brotli: true, level: 5 });
  const notFound = readFileSync(join(root, '404.html'));
  const files = sirv(root, {
    etag: true,
    setHeaders: (response, path) => {
      for (const { prefix, headers } of rules) if (path.startsWith(prefix)) for (const [name, value] of headers) response.setHeader(name, value);
    },
  });
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!path.startsWith(base)) return missing();
    request.url = path.slice(base.length - 1);
    compress(request, response, () => files(request, response, missing));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  return { address, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

interface HeaderRule {
  /** Holds for every path that begins so. */
  prefix: string;
  headers: [name: string, value: string][];
}

/** Reads the format that several static hosts share: a path ending in `*`, and its headers indented below it. */
export function readHeaders(file: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value.trim()]);
    else if (line.startsWith('/')) rules.push({ prefix: line.replace(/\*\s*$/, ''), headers: [] });
  }
  return rules;
}
