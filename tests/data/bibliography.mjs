// Bibliographies as Citation.js reads them, and sources that are hard to write down.

import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const formats = {
  bib: ['sources.bib', '@biblatex/text'],
  ris: ['sources.ris', '@ris/file'],
  csl: ['sources.csl.json'],
};

/** Each format's sources in the order of the file; a source's own file has to say the same. */
export function readBibliographies(read, ids) {
  const all = Object.entries(formats).map(([format, [path, type]]) => {
    const items = entries(read(path), type);
    const alone = ids.map((id) => entries(read(path.replace('sources', `sources/${id}`)), type));
    assert.deepEqual(alone.flat(), items, path);
    return [format, items];
  });
  return Object.fromEntries(all);
}

function entries(text, forceType) {
  return (forceType ? new Cite(text, { forceType }) : new Cite(JSON.parse(text))).data.map((item) => ({
    id: item.id,
    title: item.title,
    // Which of the three is filled depends on the kind of source and on the format.
    authors: [item.author ?? item.reporter ?? []].flat().map((name) => name.literal ?? name.family ?? name),
    publisher: item['container-title'] ?? item.publisher ?? null,
    url: item.URL ?? null,
    language: item.language,
    issued: item.issued?.['date-parts'] ?? null,
  }));
}

/** Whether dates in parts leave room for all days from a first to a last one. */
export function holdsAsInterval(dateParts, [earliest, latest]) {
  const day = ([year, month, of]) => [year, month, of].filter(Boolean).map((part) => String(part).padStart(2, '0')).join('-');
  const first = day(dateParts[0]);
  const last = day(dateParts.at(-1));
  return earliest.slice(0, first.length) >= first && latest.slice(0, last.length) <= last;
}

/** Adds sources of every kind, with dates of every class, and texts that mean something to one of the formats. */
export function addOddSources(site) {
  const hard = 'Braces { and }, 50 % & #1_a $x^2 ~ \\emph{x} "quoted" @misc{a, b = c}, Қазақстан 日本語 مرحبا';
  const sources = [
    ['hard', 'article', hard, '2031-03-04', ['Ann and Bob {x}', 'الجزيرة', 'Smith, J.'], 'A & B_C', 'https://c.example/a_b?q=1&c=%7Bx%7D#d~e'],
    ['a-report', 'report', 'R', '2031-03', [], 'Council', null],
    ['a-book', 'book', 'B', '2031', ['X Y'], 'Press', null],
    ['a-video', 'video', 'V', '2031-03-04/2031-03-06', [], null, null],
    ['data-set', 'dataset', 'D', '2031-03-04~', [], 'P', null],
    ['talk', 'interview', 'T', '203X', [], null, null],
    ['a-post', 'post', 'P', '[2030-12-31..2031-01-01]', [], 'P', null],
    ['a-choice', 'post', 'C', '[2031-03-04..2031-03-05]', [], 'P', null],
  ];
  for (const [id, kind, title, published, authors, publisher, url] of sources) {
    const front = { id, kind, title, published, authors, language: 'ru', publisher: publisher ?? undefined, url: url ?? undefined };
    writeFileSync(join(site, `seeds/${id}.md`), `---\n${JSON.stringify(front)}\n---\nA digest.\n`);
    appendFileSync(join(site, 'content/en/sources.yaml'), `${id}: {title: ${id}, short: ${id}}\n`);
  }
}
