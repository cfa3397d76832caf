// One HTML page, read as a browser reads it, and reduced to what the tests ask about.

import { parse } from 'parse5';

const URL_ATTRIBUTES = new Map([
  ['a', ['href']],
  ['area', ['href']],
  ['audio', ['src']],
  ['blockquote', ['cite']],
  ['form', ['action']],
  ['iframe', ['src']],
  ['image', ['href']],
  ['img', ['src', 'srcset']],
  ['link', ['href', 'imagesrcset']],
  ['object', ['data']],
  ['script', ['src']],
  ['source', ['src', 'srcset']],
  ['track', ['src']],
  ['use', ['href']],
  ['video', ['src', 'poster']],
]);

const ID_LISTS = [
  'aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-errormessage', 'aria-flowto',
  'aria-labelledby', 'aria-owns', 'commandfor', 'for', 'form', 'headers', 'list', 'popovertarget',
];

const BLOCKS = new Set([
  'article', 'blockquote', 'caption', 'dd', 'div', 'dt', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p',
  'section', 'summary', 'table', 'tbody', 'td', 'th', 'tr', 'ul',
]);

/** Reads the page at `path` (relative to the root of the site, `en/index.html`). */
export function readPage(path, source) {
  const page = {
    path,
    url: path.replace(/(^|\/)index\.html$/, '$1'),
    lang: null,
    dir: null,
    kind: null,
    title: null,
    h1: null,
    metas: [],
    links: [],
    ids: [],
    idReferences: [],
    langs: [],
    jsonLd: [],
    inlineScripts: 0,
    inlineStyles: 0,
    inlineHandlers: [],
    refresh: null,
    blocks: [],
    headings: [],
    quirks: false,
    characters: source.length,
  };
  const document = parse(source);
  page.quirks = document.mode !== 'no-quirks';
  visit(document, page, { lang: '', main: false });
  page.kind ??= guessKind(page);
  return page;
}

function visit(node, page, around) {
  for (const child of node.childNodes ?? []) {
    if (!child.tagName) continue;
    const attributes = new Map(child.attrs.map((a) => [a.name, a.value]));
    const inside = { ...around, lang: attributes.get('lang') ?? around.lang };
    if (child.tagName === 'main') inside.main = true;
    readElement(child, attributes, page, inside);
    visit(child, page, inside);
    if (child.content) visit(child.content, page, inside);
  }
}

function readElement(element, attributes, page, around) {
  const name = element.tagName;
  if (attributes.has('id')) page.ids.push(attributes.get('id'));
  if (attributes.has('lang')) page.langs.push({ lang: attributes.get('lang'), main: around.main, element: name });
  for (const [attribute, value] of attributes) {
    if (attribute.startsWith('on')) page.inlineHandlers.push(`<${name} ${attribute}>`);
    if (ID_LISTS.includes(attribute)) {
      for (const id of value.split(/\s+/).filter(Boolean)) page.idReferences.push({ attribute, id });
    }
    for (const [, id] of value.matchAll(/url\(["']?#([^)"']+)["']?\)/g)) page.idReferences.push({ attribute, id });
  }
  if (attributes.has('style')) page.inlineStyles += 1;
  readLinks(name, attributes, page);
  switch (name) {
    case 'html':
      page.lang = attributes.get('lang') ?? null;
      page.dir = attributes.get('dir') ?? null;
      page.kind = attributes.get('data-kind') ?? null;
      break;
    case 'body':
      page.kind ??= attributes.get('data-kind') ?? /(?:^|\s)page-([\w-]+)/.exec(attributes.get('class') ?? '')?.[1] ?? null;
      break;
    case 'title':
      page.title ??= text(element).trim();
      break;
    case 'meta':
      page.metas.push(Object.fromEntries(attributes));
      if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') page.refresh = attributes.get('content') ?? '';
      break;
    case 'style':
      page.inlineStyles += 1;
      break;
    case 'script':
      readScript(element, attributes, page);
      break;
    case 'h1':
      page.h1 ??= text(element).trim();
      break;
  }
  if (/^h[1-6]$/.test(name)) page.headings.push({ level: Number(name[1]), id: attributes.get('id') ?? null });
  if (around.main && BLOCKS.has(name) && !hasBlock(element)) readRuns(element, around.lang, page);
}

function readScript(element, attributes, page) {
  const type = (attributes.get('type') ?? '').toLowerCase();
  if (type === 'application/ld+json') page.jsonLd.push(text(element));
  else if (!attributes.has('src') && ['', 'module', 'text/javascript', 'application/javascript'].includes(type)) {
    page.inlineScripts += 1;
  }
}

function readLinks(name, attributes, page) {
  for (const attribute of URL_ATTRIBUTES.get(name) ?? []) {
    const value = attributes.get(attribute);
    if (value === undefined) continue;
    const urls = attribute.endsWith('srcset') ? value.split(',').map((c) => c.trim().split(/\s+/)[0]) : [value];
    for (const url of urls) {
      page.links.push({
        element: name,
        attribute,
        value: url.trim(),
        rel: (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
        hreflang: attributes.get('hreflang') ?? null,
        lang: attributes.get('lang') ?? null,
        type: attributes.get('type') ?? null,
        download: attributes.has('download'),
      });
    }
  }
}

/** Text of the element, one entry for each stretch in one language. */
function readRuns(element, lang, page) {
  const runs = [];
  const collect = (node, language) => {
    for (const child of node.childNodes ?? []) {
      if (child.nodeName === '#text') {
        const last = runs.at(-1);
        if (last?.lang === language) last.text += child.value;
        else runs.push({ lang: language, text: child.value });
      } else if (child.tagName && !['script', 'style', 'template'].includes(child.tagName)) {
        collect(child, child.attrs.find((a) => a.name === 'lang')?.value ?? language);
      }
    }
  };
  collect(element, lang);
  for (const run of runs) {
    const words = run.text.replace(/\s+/g, ' ').trim();
    if (words) page.blocks.push({ lang: run.lang, text: words });
  }
}

function hasBlock(element) {
  return (element.childNodes ?? []).some((c) => c.tagName && (BLOCKS.has(c.tagName) || hasBlock(c)));
}

function text(node) {
  if (node.nodeName === '#text') return node.value;
  return (node.childNodes ?? []).map(text).join('');
}

/** Kind of a page whose theme says it neither in `data-kind` nor in a class `page-KIND` of the body. */
function guessKind(page) {
  if (page.refresh !== null) return 'redirect';
  if (page.url === '') return 'chooser';
  if (/(^|\/)404(\.html|\/)$/.test(page.url)) return '404';
  const parts = page.url.split('/').filter(Boolean);
  if (parts.length === 1) return 'home';
  const layouts = { timeline: 'event', map: 'place', sources: 'source' };
  if (parts.length === 3 && layouts[parts[1]]) return layouts[parts[1]];
  return parts.length === 2 && /^(timeline|map|figures|sources|glossary)$/.test(parts[1]) ? parts[1] : 'article';
}

/** Content of `<meta name=…>` or `<meta property=…>`. */
export function meta(page, name) {
  return page.metas.find((m) => m.name === name || m.property === name)?.content;
}

/** Address that `<link rel=…>` names, or undefined. */
export function linkRel(page, rel) {
  return page.links.find((l) => l.element === 'link' && l.rel.includes(rel))?.value;
}

/** True where search engines are told to keep the page out. */
export function noindex(page) {
  return /\bnoindex\b/.test(meta(page, 'robots') ?? '');
}

/** The page's `hreflang` alternates: language → absolute URL, in order. */
export function alternates(page) {
  return page.links
    .filter((l) => l.element === 'link' && l.rel.includes('alternate') && l.hreflang)
    .map((l) => ({ lang: l.hreflang, url: l.value }));
}
