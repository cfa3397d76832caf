// A first visit in a browser, to the heaviest page of every kind and language: no request leaves the site, the content security
// policy holds, nothing is printed to the console, and little comes over the wire, compressed and with headers.

import { after, before, test } from 'node:test';
import { loadSite, samples, samplesHere } from './lib/site.mjs';
import { inParallel, launch, unfold } from './lib/browser.mjs';
import { Problems } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const LIMIT = 60_000;
const LIMIT_OF_DRAWINGS = 150_000; // map and timeline

const site = loadSite();
const faults = new Problems();
const visits = [];
let browser;
let server;

before(async () => {
  server = await serve();
  browser = await launch();
  await inParallel(samplesHere(site), 3, async ({ page }) => visits.push({ page, sizes: await visit(page, faults) }));
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('no page asks another host, breaks its policy or prints to the console', () => {
  faults.assertNone('privacy');
});

test('every page is light', (t) => {
  const problems = new Problems();
  const heaviest = new Map();
  for (const { page, sizes } of visits) {
    const total = sizes.reduce((sum, s) => sum + s.bytes, 0);
    const parts = sizes.map((s) => `${s.path} ${s.bytes}`).slice(0, 5);
    const limit = ['map', 'timeline'].includes(page.kind) ? LIMIT_OF_DRAWINGS : LIMIT;
    if (total === 0 || total >= limit) problems.add(page, `${total} bytes, limit ${limit}: ${parts.join(', ')}`);
    if (total > (heaviest.get(page.kind)?.total ?? 0)) heaviest.set(page.kind, { total, url: page.url });
  }
  for (const [kind, { total, url }] of [...heaviest].sort()) t.diagnostic(`${kind}: at most ${total} bytes (/${url})`);
  problems.assertNone('weight');
});

test('every page is sent with a strict content security policy', async () => {
  const problems = new Problems();
  for (const { page } of samples(site)) {
    const response = await fetch(server.url(page.url));
    const policy = response.headers.get('content-security-policy');
    if (!policy) {
      problems.add(page, 'no Content-Security-Policy header (`_headers`)');
      continue;
    }
    const directives = new Map(policy.split(';').map((d) => d.trim().split(/\s+/)).map(([name, ...values]) => [name, values]));
    if (!directives.has('default-src')) problems.add(page, 'the policy has no default-src');
    for (const [name, values] of directives) {
      // A page fetches nothing from hosts that may show it in a frame, so they can be named.
      const open = name === 'frame-ancestors' ? /^(\*|https?:(\/\/\*.*)?$)/ : /^(\*|https?:|'unsafe-inline'|'unsafe-eval')/;
      const loose = values.filter((v) => open.test(v));
      if (loose.length) problems.add(page, `the policy allows ${loose.join(' ')} in ${name}`);
    }
    if (response.headers.get('x-content-type-options') !== 'nosniff') problems.add(page, 'no X-Content-Type-Options: nosniff');
    if (!response.headers.get('referrer-policy')) problems.add(page, 'no Referrer-Policy');
  }
  problems.assertNone('headers');
});

test('no page carries scripts or handlers that a strict policy would stop', () => {
  const problems = new Problems();
  for (const page of site.pages) {
    if (page.inlineScripts) problems.add(page, 'a script stands in the page');
    for (const handler of page.inlineHandlers) problems.add(page, `${handler} carries a handler`);
  }
  problems.assertNone('inline scripts');
});

/**
 * Opens a page, uses its controls, and notes what a reader of the console and the network would see. What came before the controls
 * were used: `[{path, bytes}]`, the largest first.
 */
async function visit(target, problems) {
  const context = await browser.newContext({ locale: target.lang ?? 'en', viewport: { width: 1280, height: 800 } });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => {
      console.error(`policy broken: ${e.violatedDirective} by ${e.blockedURI || 'inline'} (${e.sample})`);
    });
  });
  const page = await context.newPage();
  page.on('request', (r) => {
    const url = new URL(r.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== server.origin) {
      problems.add(target, `asks ${url.origin} (${r.resourceType()})`);
    }
  });
  page.on('response', (r) => {
    const isOwn404 = target.kind === '404' && r.request().isNavigationRequest();
    if (r.status() >= 400 && !isOwn404) problems.add(target, `${r.status()} for ${new URL(r.url()).pathname}`);
  });
  page.on('console', (m) => {
    if (['error', 'warning'].includes(m.type())) problems.add(target, `console ${m.type()}: ${shorten(m.text())}`);
  });
  page.on('pageerror', (e) => problems.add(target, `script error: ${shorten(e.message)}`));
  const finished = [];
  const weigh = (r) => finished.push(sizeOf(r));
  page.on('requestfinished', weigh);
  await page.goto(server.url(target.url), { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 20_000); // what loads only when it comes into sight
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', weigh);
  const sizes = await Promise.all(finished);
  await useControls(page);
  await context.close();
  return sizes.sort((a, b) => b.bytes - a.bytes);
}

async function sizeOf(request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return { path: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize };
}

/** Works every control once: folds, buttons, filters. */
async function useControls(page) {
  await unfold(page);
  for (const control of await page.locator('select, input[type=search], input[type=text], input[type=range]').all()) {
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
    const name = await control.evaluate((e) => `${e.localName} ${e.type}`);
    if (name.startsWith('select')) await control.selectOption({ index: 0 });
    else if (name.endsWith('range')) await control.press('ArrowRight');
    else await control.fill('a');
  }
  for (const control of await page.locator('input[type=checkbox], button').all()) {
    if ((await control.isVisible()) && (await control.isEnabled())) await control.click({ timeout: 2000 }).catch(() => {});
  }
  await page.waitForTimeout(100);
}

function shorten(message) {
  return message.replace(server.origin, '').slice(0, 300);
}
