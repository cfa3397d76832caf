// No page is wider than a phone.

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

test('no kind of page scrolls sideways at 320 px', async () => {
  await measure(320, samples(site).map((s) => s.page));
});

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
