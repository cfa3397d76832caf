// WCAG 2.2, levels A and AA, by axe: every kind of page, light and dark, on a desk and on a phone; on a desk by day in
// every language. In the dark everything that can be folded is open; in the light the page is as it loads.

import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { loadSite, oneOfEachKind, samples } from './lib/site.mjs';
import { inParallel, launch, unfold } from './lib/browser.mjs';
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

for (const colorScheme of ['light', 'dark']) {
  for (const [width, height] of [[1280, 800], [375, 740]]) {
    test(`axe finds nothing: ${colorScheme}, ${width} px`, async () => {
      const problems = new Problems();
      const context = await browser.newContext({ colorScheme, viewport: { width, height }, reducedMotion: 'reduce' });
      const targets = colorScheme === 'light' && width > 1000 ? samples(site) : oneOfEachKind(site);
      await inParallel(targets, 2, async ({ page: target }) => {
        const page = await context.newPage();
        await page.goto(server.url(target.url), { waitUntil: 'load' });
        if (colorScheme === 'dark') await unfold(page);
        for (const violation of await runAxe(page)) note(target, violation, problems);
        await page.close();
      });
      await context.close();
      problems.assertNone(`accessibility, ${colorScheme}, ${width} px`);
    });
  }
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
