// Chromium, driven without a window.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

// The shell lays out and runs pages as Chromium does, but has no windows of its own to draw: it takes half the time.
const CANDIDATES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);

/** Starts the Chromium named in CHROMIUM, or the one installed on the machine. */
export async function launch() {
  const executablePath = [process.env.CHROMIUM, ...CANDIDATES].find((c) => c && existsSync(c));
  if (!executablePath) {
    throw new Error('no Chromium: install the package `chromium-headless-shell`, or name the program in CHROMIUM');
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Runs `work` on every item, `width` at a time. */
export async function inParallel(items, width, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Runs `work` on every item, two at a time, each with a tab of its own in each of the contexts: `work(item, ...tabs)`. */
export async function inTabs(contexts, items, work) {
  const sets = await Promise.all([1, 2].map(() => Promise.all(contexts.map((context) => context.newPage()))));
  await inParallel(items, sets.length, async (item) => {
    const tabs = sets.pop();
    await work(item, ...tabs);
    sets.push(tabs);
  });
}

/** Opens every `<details>` and every popover of the page, so that what is folded away is tested too. */
export async function unfold(page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const popover of document.querySelectorAll('[popover]')) {
      popover.popover = 'manual'; // the others would close
      popover.showPopover();
    }
  });
}

/** Opens by hand, as a reader without scripts would, whatever hides the element: folds and popovers. */
export async function reveal(page, locator) {
  for (const opener of await page.locator('summary, button[popovertarget]').all()) {
    if (await locator.isVisible()) return;
    if (await opener.isVisible()) await opener.click();
  }
}
