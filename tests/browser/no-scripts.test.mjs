// With scripts off: timeline, map and figures are all there, and the language switch works.

import { after, before, test } from 'node:test';
import { follow, languages, loadSite, realPages, samplesHere } from './lib/site.mjs';
import { inParallel, launch, reveal } from './lib/browser.mjs';
import { Problems } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const site = loadSite();
const plain = samplesHere(site);
let browser;
let server;
let context;

before(async () => {
  server = await serve();
  browser = await launch();
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('the timeline shows every event, the map every place', async () => {
  const problems = new Problems();
  for (const { kind, lang, page: target } of plain.filter((s) => ['timeline', 'map'].includes(s.kind))) {
    const page = await open(target);
    const shown = new Set(await visibleLinks(page));
    const child = kind === 'timeline' ? 'event' : 'place';
    for (const record of realPages(site).filter((p) => p.kind === child && p.lang === lang)) {
      if (!shown.has(record.path)) problems.add(target, `no visible link to /${record.url}`);
    }
    if (kind === 'timeline' && !(await page.locator('main time').count())) problems.add(target, 'no dates in <time>');
    await page.close();
  }
  problems.assertNone('without scripts');
});

test('map, timeline and figures are drawn', async () => {
  const problems = new Problems();
  for (const { kind, page: target } of plain.filter((s) => ['timeline', 'map', 'figures'].includes(s.kind))) {
    const page = await open(target);
    const drawings = await page.locator('main svg').all();
    const visible = await Promise.all(drawings.map((d) => d.isVisible()));
    if (!visible.includes(true)) problems.add(target, `no drawing can be seen on the page of kind ${kind}`);
    if (kind === 'figures' && !(await page.locator('main table').count())) problems.add(target, 'no table of claims');
    await page.close();
  }
  problems.assertNone('without scripts');
});

test('a page says as much without scripts as with them', async () => {
  const problems = new Problems();
  const scripted = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await inParallel(plain, 2, async ({ page: target }) => {
    const without = await wordsOf(await open(target));
    const page = await scripted.newPage();
    await page.goto(server.url(target.url), { waitUntil: 'networkidle' });
    const missing = [...(await wordsOf(page))].filter((w) => !without.has(w) && w.length > 25);
    if (missing.length) problems.add(target, `only with scripts: ${JSON.stringify(missing[0].slice(0, 90))}`);
  });
  await scripted.close();
  problems.assertNone('without scripts');
});

test('the language switch leads to the same page in the next language', async () => {
  const problems = new Problems();
  await inParallel(plain, 2, async (sample) => {
    const all = languages(site);
    const next = all[(all.indexOf(sample.lang) + 1) % all.length];
    if (next !== sample.lang) await switchTo(next, sample, problems);
  });
  problems.assertNone('language switch');
});

/** Follows the page's link to another language, as a reader would. */
async function switchTo(other, { kind, page: target }, problems) {
  const page = await open(target);
  const link = page.locator(`a[hreflang="${other}"]`).first();
  if (await link.count()) await reveal(page, link);
  if (await link.isVisible()) {
    const before = page.url();
    await Promise.all([page.waitForURL((url) => url.href !== before), link.click()]);
    const arrived = await page.locator('html').getAttribute('lang');
    if (arrived !== other) problems.add(target, `the link to ${other} leads to a page in ${arrived}`);
    const goal = site.byPath.get(follow(site, '', new URL(page.url()).pathname).file);
    const same = goal && (goal.kind === kind || ['chooser', '404'].includes(kind));
    if (!same) problems.add(target, `the link to ${other} leads to a page of kind ${goal?.kind}`);
  } else {
    problems.add(target, `no visible link to ${other}`);
  }
  await page.close();
}

async function open(target) {
  const page = await context.newPage();
  await page.goto(server.url(target.url), { waitUntil: 'load' });
  return page;
}

/** Files of the site that visible links on the page lead to. */
async function visibleLinks(page) {
  const links = await page.locator('a:visible').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const here = new URL(page.url());
  return links
    .map((href) => follow(site, '', new URL(href ?? '', here).pathname))
    .filter((t) => t.kind === 'file')
    .map((t) => t.file);
}

/** Lines of text that can be seen on the page, without the labels of controls, which only scripts can serve. */
async function wordsOf(page) {
  const lines = await page.evaluate(() => {
    const read = (element) => element.innerText.split('\n').map((l) => l.replace(/\s+/g, ' ').trim());
    const controls = new Set([...document.querySelectorAll('form, select, button')].flatMap(read));
    return read(document.querySelector('main') ?? document.body).filter((line) => line && !controls.has(line));
  });
  await page.close();
  return new Set(lines);
}
