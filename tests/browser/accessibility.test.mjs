// WCAG 2.2, levels A and AA, by axe: every kind of page in every language, and each kind light and dark, on a desk and on a phone.
// In the dark everything that can be folded is open; in the light the page is as it loads.

import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { loadSite, samples } from './lib/site.mjs';
import { inTabs, launch, unfold } from './lib/browser.mjs';
import { Problems } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } }, // of WCAG 2.2, off unless asked for
  resultTypes: ['violations'],
};

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

// Every kind is looked at in each of these ways, every time in another language as long as there are some.
const WAYS = ['light', 'dark'].flatMap((colorScheme) => [[1280, 800], [375, 740]].map(([width, height]) => ({ colorScheme, width, height })));
const shares = inShares(samples(site));

for (const [turn, { colorScheme, width, height }] of WAYS.entries()) {
  test(`axe finds nothing: ${colorScheme}, ${width} px`, async () => {
    const problems = new Problems();
    const context = await browser.newContext({ colorScheme, viewport: { width, height }, reducedMotion: 'reduce' });
    await inTabs([context], shares[turn], async (target, page) => {
      await page.goto(server.url(target.url), { waitUntil: 'load' });
      if (colorScheme === 'dark') await unfold(page);
      for (const violation of await runAxe(page)) note(target, violation, problems);
    });
    await context.close();
    problems.assertNone(`accessibility, ${colorScheme}, ${width} px`);
  });
}

/** Pages for each of the ways: all samples once, and of each kind at least one for every way. */
function inShares(all) {
  const found = WAYS.map(() => []);
  [...new Set(all.map((s) => s.kind))].forEach((kind, offset) => {
    const ofKind = all.filter((s) => s.kind === kind);
    for (let n = 0; n < Math.max(ofKind.length, WAYS.length); n += 1) {
      found[(n + offset) % WAYS.length].push(ofKind[n % ofKind.length].page);
    }
  });
  return found;
}

/** Runs axe in the page; the driver's own scripts are not bound by the page's policy. */
async function runAxe(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async (options) => (await window.axe.run(document, options)).violations, OPTIONS);
}

function note(page, violation, problems) {
  const classes = new Set();
  for (const node of violation.nodes) {
    const why = [...node.any, ...node.all, ...node.none][0]?.message ?? violation.help;
    const where = String(node.target.at(-1)).replace(/:nth-child\(\d+\)|#[\w-]*\d[\w-]*/g, '…');
    classes.add(`${violation.id}: ${why} [${where}] ${node.html.slice(0, 100)}`);
  }
  const [first] = classes;
  problems.add(page, `${first}${classes.size > 1 ? ` (and ${classes.size - 1} more like it)` : ''}`);
}
