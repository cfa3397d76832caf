// Takes pictures of every kind of page: node screenshots.mjs FOLDER [LANGUAGE…]
// In two languages unless told otherwise, on a desk and on a phone, light and dark. Which site: see lib/settings.mjs.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages, loadSite, samples } from './lib/site.mjs';
import { inParallel, launch } from './lib/browser.mjs';
import { serve } from './lib/server.mjs';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node screenshots.mjs FOLDER [LANGUAGE…]');
  process.exit(2);
}
const site = loadSite();
const chosen = wanted.length ? wanted : languages(site).slice(0, 2);
const into = resolve(folder);
mkdirSync(into, { recursive: true });

const server = await serve();
const browser = await launch();
const targets = samples(site).filter((s) => chosen.includes(s.lang) || ['chooser', '404'].includes(s.kind));
let taken = 0;
for (const colorScheme of ['light', 'dark']) {
  for (const [width, height] of [[1280, 800], [375, 740]]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height }, reducedMotion: 'reduce' });
    await inParallel(targets, 2, async ({ kind, lang, page: target }) => {
      const page = await context.newPage();
      await page.goto(server.url(target.url), { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(into, `${lang}-${kind}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
      taken += 1;
    });
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`${taken} pictures in ${into}`);
