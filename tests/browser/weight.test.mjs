// What a first visit costs over the wire, compressed, headers included: the heaviest page of every kind and language.

import { after, before, test } from 'node:test';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteDir } from './lib/settings.mjs';
import { loadSite, realPages } from './lib/site.mjs';
import { inParallel, launch } from './lib/browser.mjs';
import { Problems } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const LIMIT = 60_000;
const LIMIT_OF_DRAWINGS = 150_000; // map and timeline

const site = loadSite();
let browser;
let server;

before(async () => {
  server = await serve();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('every page is light', async (t) => {
  const problems = new Problems();
  const heaviest = new Map();
  await inParallel(candidates(), 2, async (target) => {
    const { total, parts } = await weigh(target);
    const limit = ['map', 'timeline'].includes(target.kind) ? LIMIT_OF_DRAWINGS : LIMIT;
    if (total >= limit) problems.add(target, `${total} bytes, limit ${limit}: ${parts.slice(0, 5).join(', ')}`);
    if (total > (heaviest.get(target.kind)?.total ?? 0)) heaviest.set(target.kind, { total, url: target.url });
  });
  for (const [kind, { total, url }] of [...heaviest].sort()) t.diagnostic(`${kind}: at most ${total} bytes (/${url})`);
  problems.assertNone('weight');
});

/** The largest file of every kind and language. */
function candidates() {
  const largest = new Map();
  for (const page of realPages(site)) {
    const bytes = statSync(join(siteDir, page.path)).size;
    const key = `${page.kind} ${page.lang}`;
    if (bytes > (largest.get(key)?.bytes ?? 0)) largest.set(key, { bytes, page });
  }
  return [...largest.values()].map((l) => l.page);
}

async function weigh(target) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const finished = [];
  page.on('requestfinished', (r) => finished.push(sizeOf(r)));
  await page.goto(server.url(target.url), { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 20_000); // what loads only when it comes into sight
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(finished);
  await context.close();
  sizes.sort((a, b) => b.bytes - a.bytes);
  return {
    total: sizes.reduce((sum, s) => sum + s.bytes, 0),
    parts: sizes.map((s) => `${s.path} ${s.bytes}`),
  };
}

async function sizeOf(request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return { path: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize };
}
