// The timeline with scripts: filters that compose and say what they would leave, the address, Back, links to events, the strip of days.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { launch } from './lib/browser.mjs';
import { loadSite, realPages } from './lib/site.mjs';
import { serve } from './lib/server.mjs';

const site = loadSite();
const timeline = realPages(site).find((page) => page.kind === 'timeline');
const options = { skip: timeline ? false : 'the site has no timeline' };
let browser;
let server;
let page;

before(async () => {
  server = await serve();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(query = '', width = 1280) {
  await page?.close();
  page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(server.url(timeline.url) + query, { waitUntil: 'networkidle' });
}

const shown = () => page.locator('.timeline .event:not([hidden])').count();

test('an option leaves as many events as it says, and filters compose', options, async () => {
  await open();
  const all = await shown();
  const kind = page.locator('select[name=kind]');
  const [value, label] = await kind.locator('option').nth(1).evaluate((option) => [option.value, option.textContent]);
  await kind.selectOption(value);
  const left = await shown();
  assert.ok(label.endsWith(`(${left})`), `${label} left ${left}`);
  assert.ok(left < all);
  const status = page.locator('select[name=status] option:not([disabled]):not([value=""])').first();
  const says = Number(/\((\d+)\)$/.exec(await status.textContent())[1]);
  await page.locator('select[name=status]').selectOption(await status.getAttribute('value'));
  assert.equal(await shown(), says);
  assert.match(page.url(), /kind=.*status=/);
  await page.goBack();
  assert.equal(await shown(), left);
});

test('an actor has the roles that it has, and a role those who have it', options, async () => {
  await open();
  const role = page.locator('select[name=role]');
  const ways = role.locator('option:not([disabled]):not([value=""])');
  if ((await ways.count()) === 0) return;
  const all = await page.locator('select[name=actor] option:not([disabled])').count();
  const chosen = await ways.last().getAttribute('value');
  await role.selectOption(chosen);
  const actor = page.locator('select[name=actor] option:not([disabled]):not([value=""])');
  assert.ok((await actor.count()) < all, 'no actor is left out');
  const says = Number(/\((\d+)\)$/.exec(await actor.first().textContent())[1]);
  const who = await actor.first().getAttribute('value');
  await page.locator('select[name=actor]').selectOption(who);
  assert.equal(await shown(), says);
  const parts = await page.locator('.timeline .event:not([hidden])').evaluateAll((rows) => rows.map((row) => row.dataset.role.split(' ')));
  assert.ok(parts.every((list) => list.includes(`${who}/${chosen}`)), `${who} is not ${chosen} in all of them`);
});

test('a day leaves what was on it or may have been, and its address can be linked', options, async () => {
  await open();
  const day = page.locator('select[name=day] option:not([disabled]):not([value=""])').first();
  const value = await day.getAttribute('value');
  const says = Number(/\((\d+)\)$/.exec(await day.textContent())[1]);
  await open(`?day=${value}`);
  assert.equal(await page.locator('select[name=day]').inputValue(), value);
  assert.equal(await shown(), says);
  assert.ok(says < (await page.locator('.timeline .event').count()));
});

test('where nothing fits it says what to do', options, async () => {
  await open();
  await page.locator('input[name=q]').fill('zzzzqqq');
  assert.equal(await shown(), 0);
  assert.ok(await page.locator('.filter-none').isVisible());
  await page.locator('.filter button[type=reset]').click();
  await page.locator('.filter-none').waitFor({ state: 'hidden' });
  assert.ok((await shown()) > 0);
});

test('a link to an event opens it and lifts the filter that hides it', options, async () => {
  await open('?q=zzzzqqq');
  const id = await page.locator('.timeline .event').first().getAttribute('id');
  await page.evaluate((hash) => (location.hash = hash), id);
  await page.locator(`#${id}`).waitFor({ state: 'visible' });
  assert.equal(await page.locator(`#${id} details`).evaluate((details) => details.open), true);
});

test('the strip stays in sight on a phone and follows the reading', options, async () => {
  await open('', 375);
  const last = page.locator('.timeline .event-group').last();
  await last.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await page.locator('#_strip a[aria-current]').first().waitFor();
  const box = await page.locator('#_strip').boundingBox();
  assert.ok(box.y >= -1 && box.y < 10, `the strip stands at ${box.y}`);
  const widths = await page.locator('#_strip li').evaluateAll((items) => items.map((item) => item.getBoundingClientRect().width));
  assert.ok(Math.min(...widths) >= 23.9, `the narrowest column has ${Math.min(...widths)} px`);
});
