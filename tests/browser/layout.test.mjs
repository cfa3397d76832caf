// No page is wider than its window, however long its words are.

import { after, before, test } from 'node:test';
import { loadSite, realPages, samples } from './lib/site.mjs';
import { inParallel, launch, unfold } from './lib/browser.mjs';
import { Problems } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

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

test('no page scrolls sideways at 375 px', async () => {
  await measure(375, realPages(site));
});

for (const width of [320, 768, 1280]) {
  test(`no kind of page scrolls sideways at ${width} px`, async () => {
    await measure(width, samples(site).map((s) => s.page));
  });
}

for (const width of [320, 375, 768, 1280]) {
  test(`no kind of page scrolls sideways at ${width} px where words have 40 letters`, async () => {
    await measure(width, samples(site).map((s) => s.page), async (page) => {
      await unfold(page);
      await page.evaluate(lengthen);
    });
  });
}

test('no kind of page scrolls sideways at 375 px with everything unfolded', async () => {
  await measure(375, samples(site).map((s) => s.page), unfold);
});

async function measure(width, targets, prepare = async () => {}) {
  const problems = new Problems();
  const context = await browser.newContext({ viewport: { width, height: 740 }, isMobile: false, reducedMotion: 'reduce' });
  const pages = [await context.newPage(), await context.newPage()];
  await inParallel(targets, pages.length, async (target) => {
    const page = pages.pop();
    await page.goto(server.url(target.url), { waitUntil: 'load' });
    await prepare(page);
    const { excess, culprits } = await page.evaluate(overflow);
    if (excess > 0) problems.add(target, `wider than the window: ${culprits.join(', ') || 'cause not found'}`);
    pages.push(page);
  });
  await context.close();
  problems.assertNone(`width at ${width} px`);
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
