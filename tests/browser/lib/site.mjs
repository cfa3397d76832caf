// A built site as a whole: its files, its pages, and what an address leads to.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { basePath, siteDir, siteUrl } from './settings.mjs';
import { alternates, linkRel, noindex } from './page.mjs';
import { readPages } from './read-pages.mjs';
import { readHeaders, readRedirects } from './host-files.mjs';

const hostHeaders = await readHeaders(join(siteDir, '_headers'));
const hostRedirects = await readRedirects(join(siteDir, '_redirects'));

/** Reads the whole site. */
export function loadSite() {
  const files = new Set(walk(siteDir));
  const pages = readPages(siteDir, [...files].filter((f) => f.endsWith('.html')).sort());
  const byPath = new Map(pages.map((p) => [p.path, p]));
  const { redirects } = hostRedirects;
  const unread = [...hostHeaders.errors, ...hostRedirects.errors];
  return { files, pages, byPath, redirects, headerRules: hostHeaders.rules, unread };
}

function walk(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => relative(siteDir, join(e.parentPath ?? e.path, e.name)).split(sep).join('/'));
}

/** Bytes of a file of the site as text. */
export function read(file) {
  return readFileSync(join(siteDir, file), 'utf8');
}

/** Address of the page on its own host. */
export function addressOf(page) {
  return new URL(page.url, siteUrl).href;
}

/**
 * What an address written on a page leads to:
 * `{kind: 'file', file, fragment}`, `{kind: 'other', url}` for another host or scheme, or
 * `{kind: 'broken', reason}`.
 */
export function follow(site, from, value) {
  let url;
  try {
    url = new URL(value, new URL(from, siteUrl));
  } catch {
    return { kind: 'broken', reason: 'not a URL' };
  }
  if (url.origin !== siteUrl.origin) return { kind: 'other', url };
  if (!url.pathname.startsWith(basePath)) return { kind: 'broken', reason: `outside the base path ${basePath}` };
  const path = decodeURIComponent(url.pathname.slice(basePath.length));
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (site.files.has(file)) return { kind: 'file', file, fragment };
  if (site.files.has(`${file}/index.html`)) return { kind: 'broken', reason: 'slash missing at the end' };
  return { kind: 'broken', reason: `no such file (${file})` };
}

/** Pages that search engines should list. */
export function indexable(site) {
  return site.pages.filter(
    (p) => !['404', 'redirect'].includes(p.kind) && p.refresh === null && !noindex(p) && isCanonical(p),
  );
}

function isCanonical(page) {
  const canonical = linkRel(page, 'canonical');
  return canonical === undefined || canonical === addressOf(page);
}

/** Pages of the site proper: without redirects. */
export function realPages(site) {
  return site.pages.filter((p) => p.kind !== 'redirect' && p.refresh === null);
}

/** Languages of the site, in the order of its chooser page or else of the alphabet. */
export function languages(site) {
  const all = new Set(realPages(site).filter((p) => p.kind === 'home').map((p) => p.lang));
  const chooser = site.byPath.get('index.html');
  const ordered = (chooser?.links ?? [])
    .filter((l) => l.element === 'a')
    .map((l) => follow(site, '', l.value))
    .map((t) => t.kind === 'file' && site.byPath.get(t.file)?.lang)
    .filter((l) => all.has(l));
  return [...new Set([...ordered, ...[...all].sort()])];
}

/** Front page of a language. */
export function home(site, lang) {
  return site.pages.find((p) => p.kind === 'home' && p.lang === lang);
}

/**
 * One page of every kind in every language, the longest of its kind: `[{lang, kind, page}]`. Pages without a language
 * of their own (the chooser, 404) come once.
 */
export function samples(site) {
  const longest = new Map();
  for (const page of realPages(site)) {
    const key = ['chooser', '404'].includes(page.kind) ? `${page.kind} ${page.path}` : `${page.kind} ${page.lang}`;
    const known = longest.get(key);
    if (!known || page.characters > known.characters) longest.set(key, page);
  }
  const order = languages(site);
  return [...longest.values()]
    .map((page) => ({ lang: page.lang, kind: page.kind, page }))
    .sort((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang) || (a.kind < b.kind ? -1 : 1));
}

/** What a browser opens where a base path is all that is new: what is said of it at the root holds below it too. */
export function samplesHere(site) {
  return basePath === '/' ? samples(site) : oneOfEachKind(site);
}

/** One page of every kind, each in another language than the last. */
export function oneOfEachKind(site) {
  const all = samples(site);
  const order = languages(site);
  return [...new Set(all.map((s) => s.kind))].map((kind, turn) => {
    const choice = all.filter((s) => s.kind === kind);
    return choice.find((s) => s.lang === order[turn % order.length]) ?? choice[0];
  });
}

/** The same page in another language, by `hreflang`. */
export function counterpart(site, page, lang) {
  const url = alternates(page).find((a) => a.lang === lang)?.url;
  const target = url && follow(site, page.url, url);
  return target?.kind === 'file' ? site.byPath.get(target.file) : undefined;
}
