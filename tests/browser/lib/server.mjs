// A static host on the loopback interface: serves the site under its base path, compressed, with the headers that the
// site asks for in `_headers`, and its own page for what is not found.

import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { basePath, siteDir } from './settings.mjs';
import { headersFor, readHeaders } from './host-files.mjs';

const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSED = /^(text\/|application\/(.*\+)?(json|xml)|image\/svg)/;

/** Starts the server; `{origin, url(path), close()}`. */
export async function serve() {
  const { rules } = await readHeaders(join(siteDir, '_headers'));
  const cache = new Map();
  const server = createServer((request, response) => answer(request, response, rules, cache));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: (path) => `${origin}${basePath}${path}`,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}

function answer(request, response, rules, cache) {
  const path = decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname);
  const found = locate(path);
  if (found.redirect) {
    response.writeHead(301, { location: found.redirect }).end();
    return;
  }
  const file = found.file ?? join(siteDir, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type };
  for (const [name, values] of headersFor(rules, path)) headers[name] = values.join(', ');
  let body = readFileSync(file);
  if (COMPRESSED.test(type)) {
    if (!cache.has(file)) cache.set(file, gzipSync(body));
    body = cache.get(file);
    headers['content-encoding'] = 'gzip';
  }
  headers['content-length'] = body.length;
  response.writeHead(found.file ? 200 : 404, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** `{file}`, `{redirect}` for a folder without its slash, or `{}`. */
function locate(path) {
  if (!path.startsWith(basePath) || path.includes('\0')) return {};
  const inside = normalize(path.slice(basePath.length));
  if (inside.startsWith('..') || inside === '_headers' || inside === '_redirects') return {};
  const file = join(siteDir, inside);
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry?.isFile() && !path.endsWith('/')) return { file };
  if (!entry?.isDirectory()) return {};
  if (!path.endsWith('/')) return { redirect: `${path}/` };
  const index = join(file, 'index.html');
  return existsSync(index) ? { file: index } : {};
}
