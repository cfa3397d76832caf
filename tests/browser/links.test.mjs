// Everything that a page points to exists: pages, anchors, files, redirects. Nothing is fetched from elsewhere.

import { test } from 'node:test';
import { follow, loadSite, read, realPages } from './lib/site.mjs';
import { Problems } from './lib/report.mjs';
import { headersFor } from './lib/host-files.mjs';
import { basePath, siteUrl } from './lib/settings.mjs';

const site = loadSite();

test('every internal link, anchor and asset exists', () => {
  const problems = new Problems();
  for (const page of site.pages) {
    for (const link of page.links) checkLink(page, link, problems);
    if (page.refresh !== null) {
      const target = /^\s*\d+\s*[;,]\s*url\s*=\s*["']?(.*?)["']?\s*$/i.exec(page.refresh)?.[1];
      if (target === undefined) problems.add(page, `refresh without a target: ${page.refresh}`);
      else checkLink(page, { element: 'meta', attribute: 'refresh', value: target, rel: [] }, problems);
    }
  }
  problems.assertNone('links');
});

test('nothing that a page loads comes from another host', () => {
  const problems = new Problems();
  for (const page of site.pages) {
    for (const link of page.links) {
      if (['a', 'area', 'blockquote'].includes(link.element)) continue;
      if (link.element === 'link' && isReference(link.rel)) continue;
      const target = follow(site, page.url, link.value);
      if (target.kind === 'other' && target.url.protocol !== 'data:') {
        problems.add(page, `<${link.element} ${link.attribute}> loads ${target.url.origin}`);
      }
    }
  }
  for (const file of [...site.files].filter((f) => f.endsWith('.css'))) {
    for (const value of cssUrls(read(file))) {
      const target = follow(site, file, value);
      if (target.kind === 'broken') problems.add(`/${file}`, `${value}: ${target.reason}`);
      if (target.kind === 'other' && target.url.protocol !== 'data:') problems.add(`/${file}`, `loads ${value}`);
    }
  }
  problems.assertNone('assets');
});

test('ids are unique, and every reference to an id has its element', () => {
  const problems = new Problems();
  for (const page of site.pages) {
    const seen = new Set();
    for (const id of page.ids) {
      if (seen.has(id)) problems.add(page, `id ${JSON.stringify(id)} stands twice`);
      if (id === '' || /\s/.test(id)) problems.add(page, `id ${JSON.stringify(id)} is empty or has a space`);
      seen.add(id);
    }
    for (const { attribute, id } of page.idReferences) {
      if (!seen.has(id)) problems.add(page, `${attribute} names ${JSON.stringify(id)}, which is not on the page`);
    }
  }
  problems.assertNone('ids');
});

test('a host understands every line about headers and redirects', () => {
  const problems = new Problems();
  for (const message of site.unread) problems.add('_headers, _redirects', message);
  const lines = (file) => (site.files.has(file) ? read(file).split('\n').filter((l) => l.trim() && !l.trim().startsWith('#')) : []);
  const told = lines('_headers').filter((l) => /^\s/.test(l)).length;
  const readable = site.headerRules.flatMap((r) => r.headers).length;
  if (told !== readable) problems.add('_headers', `${told} headers are written and ${readable} are read`);
  if (lines('_redirects').length !== site.redirects.length) {
    problems.add('_redirects', `${lines('_redirects').length} rules are written and ${site.redirects.length} are read`);
  }
  problems.assertNone('files for hosts');
});

test('every redirect leads to a page', () => {
  const problems = new Problems();
  for (const rule of site.redirects) {
    const name = `_redirects: ${rule.from}`;
    if (!/[*:]/.test(rule.to.replace(/^https?:/, ''))) {
      const target = follow(site, '', rule.to);
      if (target.kind === 'broken') problems.add(name, `${rule.from} leads to ${rule.to}: ${target.reason}`);
    }
    const shadow = /[*:]/.test(rule.from) ? { kind: 'broken' } : follow(site, '', rule.from);
    if (shadow.kind === 'file' && !rule.force) {
      problems.add(name, `a file stands at ${rule.from}, so the rule never applies: it needs \`${rule.status}!\``);
    }
  }
  problems.assertNone('redirects');
});

test('a host leads from a former address to where its own page leads', () => {
  const problems = new Problems();
  for (const page of site.pages.filter((p) => p.kind === 'redirect')) {
    const address = new URL(page.url, siteUrl);
    const path = decodeURI(address.pathname);
    const rule = site.redirects.find((r) => captured(decodeURI(r.from), path) !== null);
    const led = rule && decodeURI(rule.to).replace(':splat', captured(decodeURI(rule.from), path));
    const { pathname, hash } = new URL(page.refresh.replace(/^.*?url=/i, ''), address);
    const target = decodeURI(pathname + hash);
    if (led !== target) problems.add(page, `the host leads to ${led}, the page to ${target}`);
    else if (!rule.force) problems.add(page, `the page goes before the rule: it needs \`${rule.status}!\``);
  }
  problems.assertNone('former addresses');
});

/** What the star of a rule stands for in a path, '' for a rule without one, null where the rule does not hold. */
function captured(from, path) {
  if (!from.endsWith('*')) return from === path ? '' : null;
  return path.startsWith(from.slice(0, -1)) ? path.slice(from.length - 1) : null;
}

test('no header is said twice for a file', () => {
  const problems = new Problems();
  for (const file of site.files) {
    for (const [name, values] of headersFor(site.headerRules, `${basePath}${file}`)) {
      if (values.length > 1) problems.add(`/${file}`, `hosts join what several rules say: ${name}: ${values.join(', ')}`);
    }
  }
  problems.assertNone('headers');
});

test('every page can be reached from the root by links', () => {
  const reached = new Set(['index.html']);
  const queue = ['index.html'];
  while (queue.length) {
    const page = site.byPath.get(queue.pop());
    for (const link of page?.links ?? []) {
      const target = link.element === 'a' ? follow(site, page.url, link.value) : { kind: 'other' };
      if (target.kind === 'file' && !reached.has(target.file)) {
        reached.add(target.file);
        queue.push(target.file);
      }
    }
  }
  const problems = new Problems();
  for (const page of realPages(site)) {
    if (page.kind !== '404' && !reached.has(page.path)) problems.add(page, `no link leads to this page of kind ${page.kind}`);
  }
  problems.assertNone('reachability');
});

test('the page for what is not found works at every depth', () => {
  const problems = new Problems();
  if (!site.files.has('404.html')) problems.add('/404.html', 'missing');
  for (const page of site.pages.filter((p) => p.kind === '404')) {
    for (const link of page.links) {
      const rooted = link.value.startsWith(basePath) || /^([a-z]+:|#)/i.test(link.value);
      if (!rooted) problems.add(page, `${link.value} is relative, so it breaks below the root`);
    }
  }
  problems.assertNone('404');
});

function checkLink(page, link, problems) {
  const where = `<${link.element} ${link.attribute}=${JSON.stringify(link.value)}>`;
  if (link.value === '' && link.element !== 'a') {
    problems.add(page, `${where} is empty`);
    return;
  }
  const target = follow(site, page.url, link.value);
  if (target.kind === 'broken') problems.add(page, `${where}: ${target.reason}`);
  if (target.kind === 'other' && !['https:', 'http:', 'mailto:', 'tel:', 'data:'].includes(target.url.protocol)) {
    problems.add(page, `${where}: scheme ${target.url.protocol}`);
  }
  if (target.kind === 'other' && target.url.hostname.endsWith('.example')) problems.add(page, `${where}: placeholder host`);
  if (target.kind !== 'file' || !target.fragment || target.fragment === 'top') return;
  const goal = site.byPath.get(target.file);
  if (goal && !goal.ids.includes(target.fragment)) problems.add(page, `${where}: no such anchor on /${goal.url}`);
}

function isReference(rel) {
  return rel.some((r) => ['alternate', 'author', 'canonical', 'help', 'license', 'me', 'next', 'prev', 'search'].includes(r));
}

function cssUrls(source) {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g)].map((m) => m[1] ?? m[2] ?? m[3]);
  const imports = [...css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g)].map((m) => m[1] ?? m[2]);
  return [...urls, ...imports].filter((u) => !u.startsWith('#'));
}
