// Every page is valid HTML by the Nu Html Checker, stylesheets and drawings included.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { siteDir } from './lib/settings.mjs';
import { loadSite } from './lib/site.mjs';
import { Problems } from './lib/report.mjs';

// What the checker says and we let stand. Each entry needs its reason.
const ALLOWED = [];

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const site = loadSite();

test('every page passes the Nu Html Checker', async () => {
  const messages = await check(site.pages.map((p) => p.path));
  const problems = new Problems();
  for (const { type, subType, message, extract, url } of messages) {
    if (ALLOWED.some(({ pattern }) => pattern.test(message))) continue;
    const at = extract ? ` (near ${JSON.stringify(extract.trim().slice(0, 120))})` : '';
    problems.add(pageOf(url), `${subType ?? type}: ${sameOnAll(message)}${isGeneral(message) ? at : ''}`);
  }
  problems.assertNone(`${site.pages.length} pages checked`);
});

test('every page is in standards mode, has one title and one first heading', () => {
  const problems = new Problems();
  for (const page of site.pages) {
    if (page.quirks) problems.add(page, 'no doctype');
    if (!page.title) problems.add(page, 'no title');
    if (page.refresh === null && page.headings.filter((h) => h.level === 1).length !== 1) {
      problems.add(page, 'not exactly one <h1>');
    }
    const levels = page.headings.map((h) => h.level);
    const jump = levels.findIndex((level, i) => i > 0 && level > levels[i - 1] + 1);
    if (jump > 0) problems.add(page, `a heading skips a level (h${levels[jump - 1]}, then h${levels[jump]})`);
  }
  problems.assertNone('structure of the pages');
});

function check(paths) {
  const files = paths.map((p) => join(siteDir, p));
  const args = ['-Xss8m', '-jar', checker, '--format', 'json', '--exit-zero-always', '--stdout', ...files];
  return new Promise((done, fail) => {
    execFile('java', args, { maxBuffer: 1 << 30 }, (error, stdout) => {
      if (error) fail(new Error(`the checker did not run: ${error.message.slice(0, 500)}`));
      else done(JSON.parse(stdout).messages.filter((m) => m.type !== 'info' || m.subType));
    });
  });
}

function pageOf(url) {
  return `/${fileURLToPath(url).slice(siteDir.length + 1)}`;
}

/** The same message for every id or number, so that equal faults stand together. */
function sameOnAll(message) {
  return message.replace(/[“"][^”"]*\d[^”"]*[”"]/g, '“…”');
}

function isGeneral(message) {
  return !/“/.test(message) || /Element|Attribute|attribute/.test(message);
}
