// The map and its days: a day, several, a place; by address, pointer and keys; Back; looking closer; names that fit; axe in every state.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { loadSite, realPages } from './lib/site.mjs';
import { launch } from './lib/browser.mjs';
import { Problems } from './lib/report.mjs';
import { serve } from './lib/server.mjs';

const maps = realPages(loadSite()).filter((page) => page.kind === 'map');
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

/** Opens the map of a language, as wide as is said. */
async function open(query = '', { width = 1280, map = maps[0], ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(server.url(map.url) + query, { waitUntil: 'load' });
  return page;
}

const rows = (page) => page.locator('#_all-events li:not([hidden])');
const said = (page) => page.textContent('.map-bar output');
const busiest = (page) => page.locator('.strip-day').evaluateAll((days) => days.map((day) => [day.dataset.first, Number(day.dataset.count)]).sort((a, b) => b[1] - a[1])[0][0]);

test('a day in the address shows what was on it, and Show all takes it back', async () => {
  const page = await open();
  const day = await busiest(page);
  await page.goto(`${page.url()}?day=${day}`);
  const total = await page.locator('#_all-events li').count();
  const shown = await rows(page).count();
  assert.ok(shown > 0 && shown < total, `${shown} of ${total}`);
  assert.equal(await page.locator(`.strip-day[aria-pressed=true]`).getAttribute('data-first'), day);
  assert.ok((await page.locator('.map use.off').count()) > 0, 'no mark fades');
  assert.match(await said(page), new RegExp(`${shown}`));
  await page.click('.map-bar [name=all]');
  assert.equal(new URL(page.url()).search, '');
  assert.equal(await rows(page).count(), total);
  await page.context().close();
});

test('it opens with every event, those without a place included, and an empty choice in the address is none', async () => {
  for (const query of ['', '?place=', '?day=&place=', '?place=+']) {
    const page = await open(query);
    const total = await page.locator('#_all-events li').count();
    assert.equal(await rows(page).count(), total, `“${query}”`);
    assert.ok(await page.locator('.map-bar [name=all]').isDisabled(), `“${query}” counts as a choice`);
    await page.context().close();
  }
});

test('arrow keys go from day to day, Shift takes several, Escape leaves', async () => {
  const page = await open();
  const forwards = await page.locator('html').evaluate((html) => (getComputedStyle(html).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'));
  // One of the strip may stand for several days in which nothing was.
  const chosen = () => new URL(page.url()).searchParams.get('day').split('/');
  await page.locator('.strip-day').first().focus();
  await page.keyboard.press(forwards);
  const one = chosen();
  await page.keyboard.press(`Shift+${forwards}`);
  const both = chosen();
  assert.ok(both[0] === one[0] && both.at(-1) > one.at(-1), `${one}, then ${both}`);
  assert.equal(await page.locator('.strip-day[aria-pressed=true]').count(), 2);
  await page.keyboard.press('Escape');
  assert.equal(new URL(page.url()).search, '');
  await page.context().close();
});

test('a place of the map lists its events, and Back leads to what was before', async () => {
  const page = await open();
  const total = await rows(page).count();
  const spot = page.locator('.map > svg.wide > .places > a').first();
  const places = (await spot.getAttribute('data-places')).split(' ');
  await spot.focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(new URL(page.url()).searchParams.get('place').split(' '), places);
  const here = await rows(page).evaluateAll((items) => items.map((item) => item.dataset.at.split(' ')));
  assert.ok(here.length > 0 && here.every((ids) => ids.some((id) => places.includes(id))));
  await page.goBack();
  assert.equal(new URL(page.url()).search, '');
  assert.equal(await rows(page).count(), total);
  await page.context().close();
});

test('looking closer keeps marks their size, and every place where it is', async () => {
  for (const width of [1280, 375]) {
    const page = await open('', { width });
    const svg = page.locator(`.map-figure > .map > svg.${width > 700 ? 'wide' : 'narrow'}`);
    const sizes = () => svg.locator('.places > a .point').evaluateAll((points) => points.map((point) => point.getBoundingClientRect().width));
    const before = await sizes();
    await svg.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const after = await sizes();
    assert.ok((await svg.getAttribute('viewBox')).split(' ')[2] < (await svg.evaluate((s) => s.querySelector('.ground').width.baseVal.value)));
    for (const [at, size] of before.entries()) assert.ok(Math.abs(size - after[at]) < 0.6, `${size} became ${after[at]}`);
    await page.keyboard.press('0');
    assert.deepEqual((await sizes()).map(Math.round), before.map(Math.round));
    await page.context().close();
  }
});

test('no name is cut off and none stands on another, in any language and at any width', async () => {
  const problems = new Problems();
  for (const map of maps) {
    for (const width of [1280, 768, 375, 320]) {
      const page = await open('', { width, map });
      const found = await page.evaluate(() => {
        const wrong = [];
        for (const svg of document.querySelectorAll('.map > svg')) {
          const frame = svg.getBoundingClientRect();
          if (frame.width === 0) continue;
          const texts = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
          for (const [at, [name, box]] of texts.entries()) {
            if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5) wrong.push(`“${name}” is cut off`);
            for (const [other, next] of texts.slice(at + 1)) {
              const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
              const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
              // The boxes are as high as lines; capitals and what hangs below take less.
              if (across > 1 && down > 5) wrong.push(`“${name}” and “${other}” overlap`);
            }
          }
        }
        return wrong;
      });
      for (const message of found) problems.add(map, `${width} px: ${message}`);
      await page.context().close();
    }
  }
  problems.assertNone('names on maps');
});

test('without scripts the days lead to the timeline and every event can be read', async () => {
  const page = await open('', { javaScriptEnabled: false });
  assert.equal(await page.locator('.map-bar, .map-zoom').count(), 0);
  const links = await page.locator('.strip-day[href]').count();
  assert.ok(links > 0, 'no day is a link');
  await page.locator('#_all-events summary').click();
  const count = await page.locator('#_all-events li').count();
  assert.ok(count > 0 && (await page.locator('#_all-events li:visible').count()) === count);
  await page.context().close();
});

test('axe finds nothing in any state', async () => {
  const problems = new Problems();
  for (const [width, colorScheme] of [[1280, 'light'], [375, 'dark']]) {
    const page = await open('', { width, colorScheme });
    const day = await busiest(page);
    const size = width > 700 ? 'wide' : 'narrow';
    const states = {
      'as it loads': () => {},
      'a day': () => page.goto(`${server.url(maps[0].url)}?day=${day}`),
      'the next day': () => page.click('.map-bar [name=next]'),
      'a place': () => page.locator(`.map > svg.${size} > .places > a`).first().press('Enter'),
      'looked at closely': () => page.click(`.map-zoom.${size} [name=in]`),
      'playing': () => page.click('.map-bar [name=play]'),
    };
    for (const [state, reach] of Object.entries(states)) {
      await reach();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }));
      for (const { id, nodes } of violations) problems.add(maps[0], `${width} px, ${state}: ${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
    }
    await page.context().close();
  }
  problems.assertNone('axe on the map');
});
