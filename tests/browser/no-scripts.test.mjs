// With scripts off: timeline, map and figures are all there, and the language switch works.

import { after, before, test } from 'node:test';
import { follow, languages, loadSite, realPages, samplesHere } from './lib/site.mjs';
import { inTabs, launch, reveal } from './lib/browser.mjs';
import { Problems } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const site = loadSite();
const visits = [];
let browser;
let server;

before(async () => {
  server = await serve();
  browser = await launch();
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const scripted = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await inTabs([plain, scripted], samplesHere(site), async (sample, ...tabs) => visits.push({ ...sample, ...(await visit(sample, ...tabs)) }));
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('the timeline shows every event, the map every place', () => {
  const problems = new Problems();
  for (const { kind, lang, page: target, links, hasDates } of visits.filter((v) => ['timeline', 'map'].includes(v.kind))) {
    const child = kind === 'timeline' ? 'event' : 'place';
    for (const record of realPages(site).filter((p) => p.kind === child && p.lang === lang)) {
      if (!links.has(record.path)) problems.add(target, `no visible link to /${record.url}`);
    }
    if (kind === 'timeline' && !hasDates) problems.add(target, 'no dates in <time>');
  }
  problems.assertNone('without scripts');
});

test('map, timeline and figures are drawn', () => {
  const problems = new Problems();
  for (const { kind, page: target, isDrawn, hasTable } of visits.filter((v) => ['timeline', 'map', 'figures'].includes(v.kind))) {
    if (!isDrawn) problems.add(target, `no drawing can be seen on the page of kind ${kind}`);
    if (kind === 'figures' && !hasTable) problems.add(target, 'no table of claims');
  }
  problems.assertNone('without scripts');
});

test('a page says as much without scripts as with them', () => {
  const problems = new Problems();
  for (const { page: target, words, wordsWithScripts } of visits) {
    if (words.size === 0) problems.add(target, 'says nothing');
    const missing = [...wordsWithScripts].filter((w) => !words.has(w) && w.length > 25);
    if (missing.length) problems.add(target, `only with scripts: ${JSON.stringify(missing[0].slice(0, 90))}`);
  }
  problems.assertNone('without scripts');
});

test('the language switch leads to the same page in the next language', () => {
  const problems = new Problems();
  for (const { page: target, switched } of visits) for (const reason of switched) problems.add(target, reason);
  problems.assertNone('language switch');
});

/** What can be seen on a page without scripts, what it says with them, and what is wrong with its language switch. */
async function visit(sample, page, scripted) {
  const address = server.url(sample.page.url);
  await page.goto(address, { waitUntil: 'load' });
  // What is folded opens without scripts.
  await page.locator('main').evaluate((main) => main.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  const seen = {
    links: new Set(await visibleLinks(page)),
    hasDates: (await page.locator('main time').count()) > 0,
    isDrawn: (await page.locator('main svg:visible').count()) > 0,
    hasTable: (await page.locator('main table').count()) > 0,
    words: await wordsOf(page),
  };
  const all = languages(site);
  const next = all[(all.indexOf(sample.lang) + 1) % all.length];
  const switched = next === sample.lang ? [] : await switchTo(page, next, sample.kind);
  await scripted.goto(address, { waitUntil: 'networkidle' });
  return { ...seen, switched, wordsWithScripts: await wordsOf(scripted) };
}

/** Follows the page's link to another language, as a reader would; what is wrong with where it leads. */
async function switchTo(page, other, kind) {
  const link = page.locator(`a[hreflang="${other}"]`).first();
  if (await link.count()) await reveal(page, link);
  if (!(await link.isVisible())) return [`no visible link to ${other}`];
  const before = page.url();
  await Promise.all([page.waitForURL((url) => url.href !== before), link.click()]);
  const arrived = await page.locator('html').getAttribute('lang');
  const goal = site.byPath.get(follow(site, '', new URL(page.url()).pathname).file);
  const isSame = goal && (goal.kind === kind || ['chooser', '404'].includes(kind));
  return [
    ...(arrived === other ? [] : [`the link to ${other} leads to a page in ${arrived}`]),
    ...(isSame ? [] : [`the link to ${other} leads to a page of kind ${goal?.kind}`]),
  ];
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
  return new Set(lines);
}
