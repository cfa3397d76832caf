// Dates for machines claim no more than the records: every event and every source, in every language.

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { entailed } from './lib/edtf-claims.mjs';
import { defaultLanguage, records, sources, words } from './lib/records.mjs';
import { Problems } from './lib/report.mjs';
import { counterpart, languages, loadSite } from './lib/site.mjs';

const site = loadSite();

test('structured data of events says when, as far as the records know, and no further', () => {
  const problems = new Problems();
  const own = words(defaultLanguage, 'events');
  const all = records('events');
  assert.ok(all.length > 0, 'there are no events');
  for (const [id, event] of all) {
    for (const page of pagesOf('event', own[id]?.slug ?? id, problems)) {
      const data = node(page, 'Event');
      if (data) checkEvent(page, event.when, data, problems);
      else problems.add(page, 'no structured data of an event');
    }
  }
  problems.assertNone('dates of events');
});

test('structured data of sources says when they were published, as far as the records know', () => {
  const problems = new Problems();
  const all = sources();
  assert.ok(all.length > 0, 'there are no sources');
  for (const [id, source] of all) {
    for (const page of pagesOf('source', id, problems)) {
      const { datePublished } = node(page, 'NewsArticle') ?? {};
      const known = source.published ? entailed(source.published) : { start: [], exact: false };
      if (datePublished && !known.start.includes(datePublished)) {
        problems.add(page, `datePublished ${datePublished}, where the record has ${source.published}`);
      }
      if (known.exact && !datePublished) problems.add(page, `no datePublished, where the record has ${source.published}`);
    }
  }
  problems.assertNone('dates of sources');
});

/** The pages of a record in all languages. */
function pagesOf(kind, slug, problems) {
  const first = site.pages.find(
    (p) => p.kind === kind && p.lang === defaultLanguage && decodeURIComponent(p.url).endsWith(`/${slug}/`),
  );
  if (!first) {
    problems.add(slug, `no page of kind ${kind}`);
    return [];
  }
  const found = languages(site).map((lang) => [lang, lang === defaultLanguage ? first : counterpart(site, first, lang)]);
  for (const [lang, page] of found) if (!page) problems.add(first, `no page in ${lang}`);
  return found.map(([, page]) => page).filter(Boolean);
}

function node(page, type) {
  return page.jsonLd.flatMap((source) => JSON.parse(source)).find((item) => item['@type'] === type);
}

function checkEvent(page, when, { startDate, endDate }, problems) {
  const known = entailed(when);
  const claim = (name, value, allowed) => {
    if (value !== undefined && !allowed.includes(value)) {
      problems.add(page, `${name} ${value}, where the record has ${when}: at most ${allowed[0] ?? 'nothing'} is known`);
    }
  };
  claim('startDate', startDate, known.start);
  claim('endDate', endDate, known.end);
  if (known.exact && startDate !== known.start[0]) problems.add(page, `startDate ${startDate}, where the record has ${when}`);
  const lasts = known.start[0] !== known.end[0];
  if (known.exact && lasts && endDate !== known.end[0]) problems.add(page, `endDate ${endDate}, where the record has ${when}`);
}
