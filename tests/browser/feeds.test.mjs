// What machines read: the sitemap, robots.txt, Atom feeds, structured data.

import { DOMParser } from '@xmldom/xmldom';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { siteUrl } from './lib/settings.mjs';
import { addressOf, follow, home, indexable, languages, loadSite, read } from './lib/site.mjs';
import { alternates } from './lib/page.mjs';
import { Problems } from './lib/report.mjs';

const site = loadSite();
const ATOM = 'http://www.w3.org/2005/Atom';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

test('the sitemap lists exactly the pages for search engines, with their translations', () => {
  const problems = new Problems();
  const entries = readSitemap('sitemap.xml');
  const listed = new Map(entries.map((entry) => [entry.loc, entry]));
  if (listed.size !== entries.length) problems.add('/sitemap.xml', 'an address is listed twice');
  for (const page of indexable(site)) {
    const entry = listed.get(addressOf(page));
    if (!entry) {
      problems.add(page, `not in the sitemap (kind ${page.kind})`);
      continue;
    }
    listed.delete(entry.loc);
    const onPage = alternates(page).map((a) => `${a.lang} ${a.url}`).sort();
    const inMap = entry.alternates.map((a) => `${a.lang} ${a.url}`).sort();
    if (onPage.join('\n') !== inMap.join('\n')) problems.add(page, 'the sitemap names other alternates than the page');
    if (entry.lastmod && !isKnown(entry.lastmod)) problems.add(page, `lastmod ${entry.lastmod} is of no page`);
    if (entry.lastmod && !/^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/.test(entry.lastmod)) problems.add(page, `lastmod ${entry.lastmod}`);
  }
  for (const loc of listed.keys()) problems.add(loc, 'in the sitemap, but not a page for search engines');
  problems.assertNone('sitemap');
});

test('robots.txt lets search engines in and names the sitemap', () => {
  assert.ok(site.files.has('robots.txt'), 'robots.txt is missing');
  const lines = read('robots.txt').split('\n').map((l) => l.trim());
  const sitemap = lines.find((l) => /^sitemap:/i.test(l))?.replace(/^sitemap:\s*/i, '');
  assert.equal(sitemap, new URL('sitemap.xml', siteUrl).href, 'Sitemap line of robots.txt');
  assert.ok(lines.some((l) => /^user-agent:\s*\*$/i.test(l)), 'robots.txt has no `User-agent: *`');
  assert.ok(!lines.some((l) => /^disallow:\s*\/$/i.test(l)), 'robots.txt shuts everybody out');
});

test('the Atom feeds that pages name exist, and every feed is named', () => {
  const problems = new Problems();
  for (const lang of languages(site)) {
    const front = home(site, lang);
    const feed = feedOf(front);
    // Where nothing says when it was published there is no feed.
    if (!feed) {
      if (site.files.has(`${front.url}feed.xml`)) problems.add(front, 'names no Atom feed');
    } else if (follow(site, front.url, feed).kind !== 'file') problems.add(front, `the feed ${feed} does not exist`);
  }
  problems.assertNone('feeds of languages');
});

test('Atom feeds are well-formed and complete', () => {
  const problems = new Problems();
  const all = new Map();
  for (const file of [...site.files].filter((f) => /\.(xml|atom)$/.test(f))) {
    const root = parseXml(file, problems);
    if (root?.namespaceURI === ATOM && root.localName === 'feed') {
      checkFeed(file, root, problems);
      for (const id of [root, ...children(root, 'entry')].map((node) => childText(node, 'id'))) {
        if (all.has(id)) problems.add(`/${file}`, `${all.get(id)} has the same id: ${id}`);
        all.set(id, `/${file}`);
      }
    }
  }
  problems.assertNone('feeds');
});

test('structured data is valid JSON-LD about this page', () => {
  const problems = new Problems();
  for (const page of site.pages) {
    for (const source of page.jsonLd) {
      let data;
      try {
        data = JSON.parse(source);
      } catch (error) {
        problems.add(page, `JSON-LD cannot be read: ${error.message}`);
        continue;
      }
      for (const item of [data].flat()) {
        if (!/^https?:\/\/schema\.org\/?$/.test(item['@context'])) problems.add(page, 'JSON-LD without the context of schema.org');
        if (!item['@type'] && !item['@graph']) problems.add(page, 'JSON-LD without a type');
      }
      for (const url of addressesIn(data)) {
        const target = follow(site, page.url, url);
        if (target.kind === 'broken') problems.add(page, `JSON-LD names ${url}: ${target.reason}`);
        const goal = target.kind === 'file' && target.fragment ? site.byPath.get(target.file) : undefined;
        if (goal && !goal.ids.includes(target.fragment)) problems.add(page, `JSON-LD names ${url}: no such anchor`);
      }
    }
  }
  problems.assertNone('structured data');
});

test('downloads can be read', () => {
  const problems = new Problems();
  for (const file of site.files) {
    if (/\.(json|geojson|jsonld|webmanifest)$/.test(file)) {
      try {
        JSON.parse(read(file));
      } catch (error) {
        problems.add(`/${file}`, error.message);
      }
    }
    if (/\.(xml|atom|svg|xsl)$/.test(file)) parseXml(file, problems);
  }
  problems.assertNone('downloads');
});

function readSitemap(file) {
  assert.ok(site.files.has(file), `${file} is missing`);
  const problems = new Problems();
  const root = parseXml(file, problems);
  problems.assertNone(file);
  assert.equal(root.namespaceURI, SITEMAP, `namespace of ${file}`);
  if (root.localName === 'sitemapindex') {
    return all(root, SITEMAP, 'loc').flatMap((loc) => {
      const target = follow(site, '', loc.textContent.trim());
      assert.equal(target.kind, 'file', `${file} names ${loc.textContent}, which does not exist`);
      return readSitemap(target.file);
    });
  }
  return all(root, SITEMAP, 'url').map((entry) => ({
    loc: all(entry, SITEMAP, 'loc')[0]?.textContent.trim(),
    lastmod: all(entry, SITEMAP, 'lastmod')[0]?.textContent.trim(),
    alternates: all(entry, XHTML, 'link').map((l) => ({ lang: l.getAttribute('hreflang'), url: l.getAttribute('href') })),
  }));
}

function checkFeed(file, feed, problems) {
  const fail = (reason) => problems.add(`/${file}`, reason);
  const lang = languages(site).find((l) => file.startsWith(home(site, l).url));
  if (lang && feed.getAttribute('xml:lang') !== lang) fail(`xml:lang is not ${lang}`);
  for (const name of ['id', 'title', 'updated']) if (!childText(feed, name)) fail(`<feed> has no <${name}>`);
  if (!isMoment(childText(feed, 'updated'))) fail(`<updated> of the feed: ${childText(feed, 'updated')}`);
  const self = children(feed, 'link').find((l) => l.getAttribute('rel') === 'self')?.getAttribute('href');
  if (self !== new URL(file, siteUrl).href) fail(`the link to itself is ${self}`);
  const entries = children(feed, 'entry');
  if (entries.length === 0) fail('no entries');
  const ids = new Set();
  for (const entry of entries) {
    const title = childText(entry, 'title');
    const id = childText(entry, 'id');
    const name = title || id || 'an entry';
    if (!title) fail(`${name} has no <title>`);
    if (!id || !URL.canParse(id)) fail(`the id of ${name} is not a URI: ${id}`);
    if (ids.has(id)) fail(`two entries have the id ${id}`);
    ids.add(id);
    for (const moment of ['updated', 'published'].map((kind) => childText(entry, kind)).filter((text) => text !== undefined)) {
      if (!isMoment(moment)) fail(`a date of ${name}: ${moment}`);
    }
    if (!children(entry, 'updated').length) fail(`${name} has no <updated>`);
    if (!children(feed, 'author').length && !children(entry, 'author').length) fail(`${name} has no author`);
    const link = children(entry, 'link').find((l) => (l.getAttribute('rel') ?? 'alternate') === 'alternate' || !l.hasAttribute('rel'));
    if (!link && !children(entry, 'content').length) fail(`${name} has neither a link nor content`);
    // An address changes with a slug; for feed readers the entry would be a new one.
    if (link && id === link.getAttribute('href')) fail(`the id of ${name} is its address`);
    const target = link && follow(site, file, link.getAttribute('href'));
    if (target && target.kind !== 'file') fail(`${name} links to ${link.getAttribute('href')}: ${target.reason ?? 'another host'}`);
  }
}

/** A moment that can be meant: RFC 3339, after 1970 (what a program says that knows no date), and not in the future. */
function isMoment(text) {
  return RFC3339.test(text ?? '') && isKnown(text);
}

function isKnown(text) {
  const time = Date.parse(text);
  return !text.startsWith('1970') && time <= Date.now();
}

function parseXml(file, problems) {
  try {
    const stop = (level, message) => {
      throw new Error(message);
    };
    return new DOMParser({ onError: stop }).parseFromString(read(file), 'text/xml').documentElement;
  } catch (error) {
    problems.add(`/${file}`, `not well-formed: ${error.message}`);
    return undefined;
  }
}

function feedOf(page) {
  return page.links.find((l) => l.element === 'link' && l.rel.includes('alternate') && l.type === 'application/atom+xml')?.value;
}

function all(node, namespace, name) {
  return Array.from(node.getElementsByTagNameNS(namespace, name));
}

function children(node, name) {
  return Array.from(node.childNodes).filter((c) => c.nodeType === 1 && c.namespaceURI === ATOM && c.localName === name);
}

function childText(node, name) {
  return children(node, name)[0]?.textContent.trim();
}

function addressesIn(value) {
  if (typeof value === 'string') return value.startsWith(siteUrl.href) ? [value] : [];
  if (value && typeof value === 'object') return Object.values(value).flatMap(addressesIn);
  return [];
}
