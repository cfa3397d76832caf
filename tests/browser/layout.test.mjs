// No page is wider than its window, however long its words are.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadSite, realPages, samples } from './lib/site.mjs';
import { inTabs, launch, unfold } from './lib/browser.mjs';
import { Problems } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const site = loadSite();
let browser;
let context;
let server;

before(async () => {
  server = await serve();
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1280, height: 740 }, isMobile: false, reducedMotion: 'reduce' });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('no page scrolls sideways at 375 px', async () => {
  const problems = new Problems();
  await inTabs([context], alike(realPages(site)), async ([first, ...others], page) => {
    await open(page, first);
    await setWidth(page, 375);
    const all = [await page.evaluate(overflow)];
    // The others of its kind have the same styles: only their bodies are put in, one after another.
    for (const other of others) {
      await page.evaluate(putIn, server.url(other.url));
      all.push(await page.evaluate(overflow));
    }
    all.forEach((found, at) => note([first, ...others][at], '375 px', found, problems));
  });
  problems.assertNone('width at 375 px');
});

test('no kind of page scrolls sideways, from 320 to 1280 px, unfolded, and where words have 40 letters', async () => {
  const problems = new Problems();
  await inTabs([context], samples(site).map((s) => s.page), async (target, page) => {
    await open(page, target);
    const measure = async (widths, name) => {
      for (const width of widths) {
        await setWidth(page, width);
        note(target, `${width} px${name}`, await page.evaluate(overflow), problems);
      }
    };
    await measure([1280, 768, 320], '');
    await unfold(page);
    await measure([375], ', unfolded');
    await page.evaluate(lengthen);
    await measure([320, 375, 768, 1280], ', unfolded, with words of 40 letters');
  });
  problems.assertNone('width');
});

test('what a number stands for is in the margin at 1280 px, and opens below at 375 px, without scripts', async () => {
  const problems = new Problems();
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 740 } });
  const noted = samples(site).map((s) => s.page).filter((target) => target.idReferences.some((r) => r.attribute === 'popovertarget' && r.id.startsWith('_note-')));
  assert.ok(noted.length > 0, 'no page has notes beside its text');
  await inTabs([plain], noted, async (target, page) => {
    await setWidth(page, 1280);
    await open(page, target);
    const note = page.locator('.prose > p .side-note').first();
    const number = page.locator('.prose > p .cite').filter({ has: page.locator('button') }).first();
    const text = (await note.textContent()).replace(/\s+/g, ' ');
    const [beside, column] = [await note.boundingBox(), await page.locator('.prose > p').first().boundingBox()];
    const isOutside = beside && (beside.x >= column.x + column.width || beside.x + beside.width <= column.x);
    if (!isOutside || beside.x < 0 || beside.x + beside.width > 1280) problems.add(target, 'at 1280 px, the first note is not in the margin');
    await setWidth(page, 375);
    if (await note.isVisible()) problems.add(target, 'at 375 px, a note is open before anybody asks');
    await number.locator('button').click();
    const opened = await note.boundingBox();
    if (!opened || opened.x < 0 || opened.width > 375 || text.length < 8) problems.add(target, 'at 375 px, its number does not open the note');
    await page.keyboard.press('Escape');
    if (await note.isVisible()) problems.add(target, 'at 375 px, Escape does not close the note');
  });
  await plain.close();
  problems.assertNone('notes beside the text');
});

async function open(page, target) {
  await page.goto(server.url(target.url), { waitUntil: 'load' });
}

async function setWidth(page, width) {
  await page.setViewportSize({ width, height: 740 });
  await page.waitForFunction((expected) => window.innerWidth === expected, width);
}

/** Pages of one kind and language, with the same styles. */
function alike(pages) {
  const groups = new Map();
  for (const page of pages) {
    const styles = page.links.filter((l) => l.rel.includes('stylesheet')).map((l) => new URL(l.value, server.url(page.url)).pathname);
    const key = [page.kind, page.lang, page.dir, ...styles].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return groups.values();
}

function note(target, how, { excess, culprits }, problems) {
  if (excess > 0) problems.add(target, `at ${how}, wider than the window: ${culprits.join(', ') || 'cause not found'}`);
}

/** Runs in the page: shows the body of another page in the place of its own, with its pictures. */
async function putIn(url) {
  const source = await (await fetch(url)).text();
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  document.body.replaceWith(document.adoptNode(body));
  for (const picture of document.images) picture.loading = 'eager';
  await Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})));
}

/** Runs in the page: gives every text outside drawings a word that fits no line of a phone. */
function lengthen() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentElement.closest('svg, script, style, select, pre')) continue;
    text.data = text.data.replace(/\p{L}{3,}/u, 'Donaudampfschifffahrtselektrizitätenhaupt');
  }
}

/** Runs in the page: by how much it is too wide, and the innermost elements that stick out. */
function overflow() {
  const root = document.documentElement;
  const excess = root.scrollWidth - root.clientWidth;
  if (excess <= 0) return { excess, culprits: [] };
  const isClipped = (e) => {
    for (let box = e.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    }
    return false;
  };
  const out = [...document.body.querySelectorAll('*')].filter(
    (e) => e.getBoundingClientRect().right > root.clientWidth + 0.5 && !isClipped(e),
  );
  const innermost = out.filter((e) => !out.some((o) => o !== e && e.contains(o)));
  const name = (e) => `<${e.localName}${e.classList.length ? ` class="${e.getAttribute('class')}"` : ''}>`;
  return { excess, culprits: [...new Set(innermost.map(name))].slice(0, 3) };
}
