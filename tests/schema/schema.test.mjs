// Whatever the program takes, its schemas take; what editors mistype, they refuse. The validator is Ajv, which knows nothing of the program.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { files, kzsite, listed, root, schemaFor, schemas, temporary } from './files.mjs';

/** Sites that are held against the schemas of their own words, and others that are held against the general ones alone. */
const OWN = ['.', 'examples/velune'];
const GENERAL = ['docs/guide', 'tests/sites/common', 'tests/sites/every-field/site', 'tests/any_input/site'];

const general = schemas(temporary);

/** What a schema says against a file. */
const told = ({ validate }, value) => (validate(value) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));

function check(folder, ...kinds) {
  const wrong = [];
  const used = new Set();
  for (const { path, value } of files(folder)) {
    const names = schemaFor(path);
    if (names.length !== 1) wrong.push(`${path}: has ${names.length} schemas`);
    for (const name of names) {
      used.add(name);
      for (const said of kinds.flatMap((known) => told(known.get(name), value))) wrong.push(`${path}: ${said}`);
    }
  }
  assert.deepEqual(wrong, []);
  return used;
}

test('every file of every site is as the schemas want it', () => {
  const used = new Set();
  for (const site of [...OWN, ...GENERAL]) {
    const folder = join(root, site);
    const kinds = OWN.includes(site) ? [general, schemas(folder)] : [general];
    for (const name of check(folder, ...kinds)) used.add(name);
  }
  for (const name of readdirSync(join(root, 'src/import/rules/data'))) {
    const value = parse(readFileSync(join(root, 'src/import/rules/data', name), 'utf8'));
    assert.deepEqual(told(general.get('import'), value), [], name);
    used.add('import');
  }
  assert.deepEqual(listed.map(({ name }) => name).filter((name) => !used.has(name)), []);
});

test('a new site has its schemas, and they are those of its words', () => {
  const folder = join(temporary, 'new');
  kzsite(['new', folder, '--yes', '--quiet', '--languages', 'en,ar,zh-Hans']);
  check(folder, schemas(folder));
  assert.match(kzsite(['schema', '--write', '--root', folder]), /up to date/);
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'))['yaml.schemas'];
  // `?` and `*` as in the globs of editors.
  const matches = (glob, path) => new RegExp(`^${glob.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}$`).test(path);
  for (const { path } of files(folder).filter(({ path }) => path.endsWith('.yaml'))) {
    const found = Object.entries(settings).filter(([, globs]) => globs.some((glob) => matches(glob, path)));
    assert.deepEqual(found.map(([schema]) => schema), schemaFor(path).map((name) => `./.kzsite/schema/${name}.json`), path);
    JSON.parse(readFileSync(join(folder, found[0][0]), 'utf8'));
  }
});

test('everything that can be written is explained', () => {
  const wrong = [];
  const look = (name, schema, path) => {
    if (typeof schema !== 'object') return;
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const isForm = typeof property !== 'object' || path.endsWith('*');
      if (!isForm && !(property.description?.length > 3)) wrong.push(`${name}: ${path}.${key}`);
      look(name, property, `${path}.${key}`);
    }
    for (const key of ['anyOf', 'oneOf']) for (const way of schema[key] ?? []) look(name, way, way.type ? path : `${path}*`);
    for (const key of ['items', 'additionalProperties']) if (schema[key]) look(name, schema[key], path);
    if (schema.properties && schema.type && schema.additionalProperties === undefined) wrong.push(`${name}: ${path} takes any key`);
  };
  for (const [name, { schema }] of general) look(name, schema, '');
  assert.deepEqual(wrong, []);
});

test('planted mistakes are refused', () => {
  const known = schemas(join(root, 'tests/sites/common'));
  const mistakes = parse(readFileSync(new URL('mistakes.yaml', import.meta.url), 'utf8'));
  assert.ok(mistakes.length >= 15);
  for (const { what, schema, right, wrong, at } of mistakes) {
    const file = known.get(schema);
    assert.deepEqual(told(file, right), [], `${what}: without the mistake`);
    const places = told(file, wrong).map((said) => said.split(' ')[0]);
    assert.ok(places.includes(at), `${what}: told at ${places.join(', ') || 'no place'}`);
  }
});
