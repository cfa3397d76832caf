// `kzsite serve` in a browser: a save changes the open page in place, and the reader's place is kept.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { launch } from './lib/browser.mjs';
import { LiveSite, serve } from './lib/live.mjs';

const REPORT = 'content/en/report-00001.md';
const ARTICLE = 'en/report-00001/';

let browser;
let site;
let server;
let page;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

beforeEach(() => {
  site = new LiveSite();
});
afterEach(async () => {
  await page?.context().close();
  await server?.stop();
  server = undefined;
  site.remove();
});

/** Opens a page and marks it, so that a page that was loaded anew is told from one that was changed in place. */
async function open(path) {
  page = await (await browser.newContext({ viewport: { width: 1000, height: 600 } })).newPage();
  page.setDefaultTimeout(20_000);
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.problems.push(message.text()));
  await page.goto(server.url(path));
  await mark(page);
}

async function mark(tab) {
  await tab.waitForFunction(() => performance.getEntriesByType('resource').some((r) => r.name.endsWith('/overlay.js')));
  await tab.evaluate(() => (window.marked = true));
}

const isMarked = (tab = page) => tab.evaluate(() => window.marked === true);
const shows = (text, tab = page) => tab.getByText(text).first().waitFor({ state: 'attached' });
const overlay = () => page.locator('.kzsite-overlay');

test('prose, a record, words, a template, a style and the configuration change the open page in place', async () => {
  server = await serve(site);
  await open(ARTICLE);
  site.edit(REPORT, '{#part-1}', '{#part-1}\n\nThe ferry was moored.');
  await shows('The ferry was moored.');
  site.edit('themes/steppe/templates/base.html', '<main ', '<p class="edited">Edited template</p><main ');
  await shows('Edited template');
  site.edit('kzsite.yaml', 'CC BY 4.0', 'Own licence');
  await shows('Own licence');
  site.write('themes/steppe/static/css/prose.css', '.edited { color: rgb(1, 2, 3) }');
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.edited')).color === 'rgb(1, 2, 3)');
  await page.waitForFunction(() => new Set([...document.querySelectorAll('link[rel=stylesheet]')].map((l) => l.href.split('/')[4])).size === 1);
  assert.equal(await isMarked(), true);
  const id = /^[\w-]+/.exec(site.read('content/shared/events.yaml'))[0];
  await page.goto(server.url(`en/timeline/${id}/`));
  await mark(page);
  site.edit('content/shared/events.yaml', '"when": "2031-03-01"', '"when": "2031-03-09"');
  await page.locator('main time[datetime="2031-03-09"]').first().waitFor();
  assert.equal(await isMarked(), true);
  await page.goto(server.url('en/timeline/'));
  await mark(page);
  const title = await page.locator('.event h3, .event h2').first().textContent();
  site.edit('content/en/events.yaml', title.trim(), 'A flood of another name');
  await shows('A flood of another name');
  assert.equal(await isMarked(), true);
  assert.deepEqual(page.problems, []);
});

test('what is scrolled to, folded open and focused stays', async () => {
  server = await serve(site);
  await open('en/actors/');
  const last = page.locator('main details').last();
  await last.evaluate((details) => {
    details.open = true;
    details.scrollIntoView({ block: 'center', behavior: 'instant' });
    details.querySelector('summary').focus();
  });
  const top = () => last.evaluate((details) => Math.round(details.getBoundingClientRect().top));
  const before = await top();
  site.edit('content/en/actors.md', '\n---\n', '\n---\nOne more paragraph above all the others.\n\nAnd another.\n\n');
  await shows('One more paragraph above');
  await page.waitForTimeout(300);
  assert.ok(Math.abs((await top()) - before) <= 2, `${await top()} is not ${before}`);
  assert.equal(await last.evaluate((details) => details.open), true);
  assert.equal(await last.evaluate((details) => document.activeElement === details.querySelector('summary')), true);
  assert.equal(await isMarked(), true);
});

test('a filter stays set', async () => {
  server = await serve(site);
  await open('en/timeline/');
  await page.locator('select[name=kind]').selectOption('rescue');
  const hidden = () => page.locator('.event[hidden]').count();
  const before = await hidden();
  assert.ok(before > 0);
  site.edit('content/en/events.yaml', 'People are rescued', 'People are saved');
  await shows('People are saved');
  assert.equal(await page.locator('select[name=kind]').inputValue(), 'rescue');
  assert.equal(await hidden(), before);
  assert.equal(await isMarked(), true);
  // An event more: the script of the page has to learn of it.
  const [id] = /^[\w-]+/.exec(site.read('content/shared/events.yaml'));
  for (const file of ['content/shared/events.yaml', 'content/en/events.yaml', 'content/sv/events.yaml']) {
    const line = site.read(file).split('\n').find((l) => l.startsWith(`${id}:`));
    site.edit(file, line, `${line}\n${line.replace(id, 'one-more').replace(/, "figures": \[[^\]]*\]/, '')}`);
  }
  await page.locator('#event-one-more, #one-more, [id$=one-more]').first().waitFor({ state: 'attached' });
  await page.locator('select[name=kind]').waitFor();
  assert.equal(await page.locator('select[name=kind]').inputValue(), 'rescue');
});

test('an error is shown above the page and goes away when mended', async () => {
  server = await serve(site);
  await open(ARTICLE);
  site.edit(REPORT, 'weight:', 'wieght: <script>alert(1)</script>\nweight:');
  await overlay().waitFor();
  const text = await overlay().textContent();
  assert.match(text, /error\[unknown-key\]/);
  assert.match(text, /content\/en\/report-00001\.md:\d+:\d+/);
  assert.match(text, /did you mean `weight`\?/);
  assert.equal(await page.locator('h1').isVisible(), true);
  await page.keyboard.press('Escape');
  await overlay().waitFor({ state: 'detached' });
  site.edit(REPORT, 'wieght: <script>alert(1)</script>', 'titel: 1');
  await overlay().waitFor();
  site.edit(REPORT, 'titel: 1\n', '');
  await overlay().waitFor({ state: 'detached' });
  assert.equal(await isMarked(), true);
});

test('a site that was never built shows its errors, and then itself', async () => {
  site.edit('kzsite.yaml', '"steppe"', '"stepe"');
  server = await serve(site);
  page = await browser.newPage();
  await page.goto(server.url(ARTICLE));
  await overlay().waitFor();
  assert.match(await overlay().textContent(), /did you mean `steppe`\?/);
  site.edit('kzsite.yaml', '"stepe"', '"steppe"');
  await page.locator('h1').waitFor();
  assert.equal(await overlay().count(), 0);
});

test('a page that moves is followed', async () => {
  server = await serve(site);
  await open(ARTICLE);
  site.edit(REPORT, 'weight:', 'slug: the-first-report\nweight:');
  await page.waitForURL(server.url('en/the-first-report/'));
  site.edit(REPORT, '{#part-1}', '{#part-1}\n\nStill followed.');
  await shows('Still followed.');
  assert.equal(await isMarked(), true);
  site.edit(REPORT, 'slug: the-first-report\n', '');
  await page.waitForURL(server.url(ARTICLE));
  site.write('content/en/alone.md', '---\ntitle: Alone\n---\nA page that no other links to.\n');
  await page.goto(server.url('en/alone/'));
  await shows('A page that no other links to.');
  await mark(page);
  site.rename('content/en/alone.md', 'content/en/lonely.md');
  await page.waitForURL(server.url('en/lonely/'));
  assert.equal(await isMarked(), true);
});

test('a page that comes and goes is followed at its address', async () => {
  server = await serve(site);
  await open('en/new/');
  assert.equal(await page.locator('body').getAttribute('data-kind'), '404');
  site.write('content/en/new.md', '---\ntitle: Brand new\n---\nHere it is.\n');
  await shows('Here it is.');
  site.delete('content/en/new.md');
  await page.locator('body[data-kind="404"]').waitFor();
});

test('a page that cannot be made shows why, once, and comes when it can', async () => {
  const template = 'themes/steppe/templates/article.html';
  site.edit(template, '<article', '{{ no_such.thing | upper }}<article');
  server = await serve(site);
  page = await (await browser.newContext()).newPage();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto(server.url(ARTICLE));
  await overlay().getByText('no_such').first().waitFor();
  await page.waitForTimeout(1000);
  assert.equal(loads, 1);
  site.edit(template, '{{ no_such.thing | upper }}', '');
  await shows('References');
  assert.equal(await overlay().count(), 0);
});

test('what a script has made of a template is made anew', async () => {
  server = await serve(site);
  await open('en/timeline/');
  const kind = page.locator('select[name=kind] option').nth(1);
  // Behind the label stands how many events it would leave.
  const before = (await kind.textContent()).replace(/ \(\d+\)$/, '');
  site.edit('content/en/vocabulary.yaml', before, 'Another kind');
  await page.locator('select[name=kind] option', { hasText: 'Another kind' }).waitFor({ state: 'attached' });
});

test('only the tabs whose page has changed do anything', async () => {
  server = await serve(site);
  await open(ARTICLE);
  const other = await page.context().newPage();
  const requests = [];
  await other.goto(server.url('en/report-00002/'));
  await mark(other);
  other.on('request', (request) => requests.push(request.url()));
  site.edit(REPORT, '{#part-1}', '{#part-1}\n\nOnly in the first.');
  await shows('Only in the first.');
  await other.waitForTimeout(300);
  assert.deepEqual(requests.filter((url) => url.includes('/en/')), []);
  assert.equal(await isMarked(other), true);
});

test('a browser catches up when the server comes back', async () => {
  server = await serve(site);
  await open(ARTICLE);
  const { port } = server;
  await server.stop();
  site.edit(REPORT, '{#part-1}', '{#part-1}\n\nWritten in the dark.');
  await page.waitForTimeout(1000);
  server = await serve(site, { port });
  await shows('Written in the dark.');
  assert.equal(await isMarked(), true);
  site.edit(REPORT, 'Written in the dark.', 'Written in the light.');
  await shows('Written in the light.');
});

test('all of it works below a base path', async () => {
  server = await serve(site, { args: ['--base-url', 'https://example.org/repo/'] });
  await open(`/repo/${ARTICLE}`);
  site.edit(REPORT, '{#part-1}', '{#part-1}\n\nBelow a path.');
  await shows('Below a path.');
  site.write('themes/steppe/static/css/prose.css', 'main { outline: 3px solid rgb(4, 5, 6) }');
  await page.waitForFunction(() => getComputedStyle(document.querySelector('main')).outlineColor === 'rgb(4, 5, 6)');
  assert.equal(await isMarked(), true);
  assert.deepEqual(page.problems, []);
});

test('a place opens in the editor', async () => {
  site.write('editor.sh', `#!/bin/sh\nprintf '%s' "$1" > '${site.path('opening')}' && mv '${site.path('opening')}' '${site.path('opened.txt')}'\n`);
  chmodSync(site.path('editor.sh'), 0o755);
  server = await serve(site, { env: { KZSITE_EDITOR: site.path('editor.sh') } });
  await open(ARTICLE);
  site.edit(REPORT, 'weight:', 'wieght: 1\nweight:');
  await overlay().locator('[data-file]').first().click();
  for (let n = 0; n < 100 && !existsSync(site.path('opened.txt')); n += 1) await page.waitForTimeout(50);
  assert.match(readFileSync(site.path('opened.txt'), 'utf8'), /report-00001\.md:\d+:\d+$/);
});
