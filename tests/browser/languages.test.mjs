// Languages: each page says its own, names its translations, and marks what it borrows.

import { test } from 'node:test';
import { siteUrl } from './lib/settings.mjs';
import { addressOf, follow, home, indexable, languages, loadSite, realPages } from './lib/site.mjs';
import { alternates, linkRel, meta, noindex } from './lib/page.mjs';
import { Problems } from './lib/report.mjs';

const site = loadSite();
const known = languages(site);

// Text that is rightly the same in every language: names, addresses, notices.
const SAME_EVERYWHERE = [
  /^[\p{Lu}\d\p{P}][^\s]*( [\p{Lu}\d\p{P}][^\s]*)*$/u, // nothing but names and numbers
  /https?:\/\//,
  /^[\w-]+\.\w+ [\d.,\s]+\S+$/u, // a file and its size
  /creative commons|natural earth|public domain|CC BY/i,
];

// Closely related languages share short sentences by chance.
const NEAR = [new Set(['da', 'nb']), new Set(['nb', 'nn']), new Set(['da', 'nn'])];

test('there is a front page for every language, and every page says its language', () => {
  const problems = new Problems();
  if (known.length === 0) problems.add('/', 'no front page of any language found');
  for (const page of site.pages) {
    if (!page.lang) problems.add(page, 'no lang on <html>');
    else if (!isTag(page.lang)) problems.add(page, `lang ${JSON.stringify(page.lang)} is not a language tag`);
    const section = known.find((lang) => page.url.startsWith(home(site, lang).url));
    if (section && page.lang !== section && page.kind !== 'redirect') {
      problems.add(page, `lang is ${page.lang} in the section of ${section}`);
    }
    for (const { lang, element } of page.langs) {
      if (lang !== '' && !isTag(lang)) problems.add(page, `<${element} lang=${JSON.stringify(lang)}> is not a language tag`);
    }
    for (const link of page.links) {
      if (link.hreflang && link.hreflang !== 'x-default' && !isTag(link.hreflang)) {
        problems.add(page, `hreflang ${JSON.stringify(link.hreflang)} is not a language tag`);
      }
    }
  }
  problems.assertNone('languages of pages');
});

test('every page offers every language, with a link in that language', () => {
  const problems = new Problems();
  for (const page of realPages(site)) {
    for (const lang of known) {
      const links = page.links.filter((l) => l.element === 'a' && (l.hreflang === lang || l.lang === lang));
      const leads = links.some((l) => {
        const target = follow(site, page.url, l.value);
        return target.kind === 'file' && site.byPath.get(target.file)?.lang === lang;
      });
      if (!leads && page.lang !== lang) problems.add(page, `no link to ${lang}`);
      for (const l of links.filter((x) => x.hreflang === lang)) {
        const target = follow(site, page.url, l.value);
        const goal = target.kind === 'file' ? site.byPath.get(target.file) : undefined;
        const borrowed = goal?.langs.some((x) => x.main && x.lang === lang);
        if (goal && goal.lang !== lang && !borrowed) problems.add(page, `a link with hreflang ${lang} leads to a page in ${goal.lang}`);
      }
    }
  }
  problems.assertNone('language switch');
});

test('hreflang alternates are complete and reciprocal', () => {
  const problems = new Problems();
  const listed = indexable(site);
  for (const page of site.pages) {
    const named = alternates(page);
    if (named.length === 0) {
      if (listed.includes(page) && known.includes(page.lang) && page.kind !== 'chooser' && known.length > 1) {
        problems.add(page, 'no hreflang alternates');
      }
      continue;
    }
    if (!listed.includes(page)) problems.add(page, 'has alternates although search engines are kept out of it');
    if (new Set(named.map((a) => a.lang)).size !== named.length) problems.add(page, 'names a language twice');
    if (!named.some((a) => a.lang === 'x-default')) problems.add(page, 'no x-default');
    if (!named.some((a) => a.url === addressOf(page))) problems.add(page, 'does not name itself');
    for (const { lang, url } of named) checkAlternate(page, named, lang, url, listed, problems);
  }
  problems.assertNone('hreflang');
});

function checkAlternate(page, named, lang, url, listed, problems) {
  if (!url.startsWith(siteUrl.href)) {
    problems.add(page, `hreflang ${lang} is not an absolute address of this site: ${url}`);
    return;
  }
  const target = follow(site, page.url, url);
  const other = target.kind === 'file' ? site.byPath.get(target.file) : undefined;
  if (!other) {
    problems.add(page, `hreflang ${lang} leads nowhere: ${url}`);
    return;
  }
  if (lang !== 'x-default' && other.lang !== lang) problems.add(page, `hreflang ${lang} leads to a page in ${other.lang}`);
  if (!listed.includes(other)) problems.add(page, `hreflang ${lang} leads to a page that is kept out of search engines`);
  if (other.kind === 'chooser') return;
  const back = alternates(other);
  const same = back.length === named.length && named.every((a) => back.some((b) => b.lang === a.lang && b.url === a.url));
  if (!same) problems.add(page, `the ${lang} page /${other.url} names other alternates`);
}

test('canonical addresses are absolute and lead to a page that is canonical itself', () => {
  const problems = new Problems();
  for (const page of site.pages) {
    if (page.kind === '404') continue;
    const all = page.links.filter((l) => l.element === 'link' && l.rel.includes('canonical'));
    if (all.length !== 1) {
      problems.add(page, `${all.length} canonical links`);
      continue;
    }
    const canonical = all[0].value;
    if (!canonical.startsWith(siteUrl.href)) problems.add(page, `canonical is not an absolute address of this site: ${canonical}`);
    const target = follow(site, page.url, canonical);
    const other = target.kind === 'file' ? site.byPath.get(target.file) : undefined;
    if (!other) problems.add(page, `canonical leads nowhere: ${canonical}`);
    else if (linkRel(other, 'canonical') !== canonical) problems.add(page, `canonical leads to a page with another canonical: ${canonical}`);
    const isBorrowed = canonical !== addressOf(page) && page.refresh === null;
    if (isBorrowed && !noindex(page)) problems.add(page, 'borrows its canonical address but is open to search engines');
    const ogUrl = meta(page, 'og:url');
    if (ogUrl && !ogUrl.startsWith(siteUrl.href)) problems.add(page, `og:url is not an address of this site: ${ogUrl}`);
  }
  problems.assertNone('canonical');
});

test('a page that borrows its body marks it', () => {
  const problems = new Problems();
  for (const page of realPages(site)) {
    const canonical = linkRel(page, 'canonical');
    if (!canonical || canonical === addressOf(page)) continue;
    const target = follow(site, page.url, canonical);
    const original = target.kind === 'file' ? site.byPath.get(target.file) : undefined;
    if (!original || original.lang === page.lang) continue;
    if (!page.langs.some((l) => l.main && l.lang === original.lang)) {
      problems.add(page, `the body comes from /${original.url} but nothing in <main> has lang="${original.lang}"`);
    }
  }
  problems.assertNone('borrowed pages');
});

test('the same words in two languages carry the language they are in', () => {
  const problems = new Problems();
  const byPlace = groupCounterparts();
  for (const pages of byPlace) {
    for (const [i, a] of pages.entries()) {
      for (const b of pages.slice(i + 1)) compareWords(a, b, problems);
    }
  }
  problems.assertNone('borrowed words');
});

/** Pages that are one another's language versions, by the language switch. */
function groupCounterparts() {
  const groups = new Map();
  for (const page of realPages(site).filter((p) => known.includes(p.lang) && p.kind !== '404')) {
    const versions = [page];
    for (const lang of known.filter((l) => l !== page.lang)) {
      const link = page.links.find((l) => l.element === 'a' && l.hreflang === lang);
      const target = link && follow(site, page.url, link.value);
      const other = target?.kind === 'file' ? site.byPath.get(target.file) : undefined;
      if (other && other.kind === page.kind) versions.push(other);
    }
    versions.sort((x, y) => known.indexOf(x.lang) - known.indexOf(y.lang));
    groups.set(versions[0].path, versions);
  }
  return groups.values();
}

function compareWords(a, b, problems) {
  const near = NEAR.some((pair) => pair.has(a.lang) && pair.has(b.lang));
  const others = new Map(b.blocks.map((block) => [block.text, block.lang]));
  for (const { text, lang } of a.blocks) {
    const theirs = others.get(text);
    if (theirs === undefined || theirs === lang) continue;
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    if (words.length < (near ? 12 : 5) || SAME_EVERYWHERE.some((p) => p.test(text))) continue;
    problems.add(`/${a.url} and /${b.url}`, `marked as ${lang} here and as ${theirs} there: ${JSON.stringify(text.slice(0, 90))}`);
  }
}

function isTag(value) {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
