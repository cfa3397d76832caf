// The data that sites offer, read by programs that are not ours: CSV by csv-parse, dates by edtf.js, calendars by ical.js, schemas by Ajv,
// bibliographies by Citation.js.
//
//   KZSITE   the program (default: target/debug/kzsite)

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { parse as csv } from 'csv-parse/sync';
import edtf from 'edtf';
import ICAL from 'ical.js';
import { parse as yaml } from 'yaml';
import { addOddSources, holdsAsInterval, readBibliographies } from './bibliography.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.KZSITE ?? join(root, 'target/debug/kzsite');
const temporary = mkdtempSync(join(tmpdir(), 'kzsite-data-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const odd = join(temporary, 'odd-sources');
cpSync(join(root, 'tests/sites/common'), odd, { recursive: true });
addOddSources(odd);
for (const source of ['.', 'examples/velune', odd]) describe(source, () => check(source));

function check(source) {
  const output = join(temporary, `of-${source.replaceAll(/\W/g, '-')}`);
  execFileSync(program, ['build', '--quiet', '--no-cache', '--root', resolve(root, source), '--output', output]);
  const folder = join(output, 'data');
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const json = (path) => JSON.parse(read(path));
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'));
  const config = yaml(readFileSync(resolve(root, source, 'kzsite.yaml'), 'utf8'));
  const languages = Object.keys(config.languages);
  const tables = paths.map((path) => /^(\w+)\.json$/.exec(path)?.[1]).filter((name) => name && !['schema', 'datapackage'].includes(name));
  const records = (name) => {
    const file = resolve(root, source, 'content/shared', `${name}.yaml`);
    return existsSync(file) ? Object.entries(yaml(readFileSync(file, 'utf8')) ?? {}) : [];
  };
  const ids = (cites) => cites.map((cite) => cite.source);

  test('each file is as its checksum and size say', () => {
    const listed = read('SHA256SUMS').trimEnd().split('\n').map((line) => line.split('  '));
    assert.deepEqual(listed.map(([, path]) => path).sort(), paths.filter((path) => path !== 'SHA256SUMS').sort());
    for (const [sum, path] of listed) assert.equal(sha256(readFileSync(join(folder, path))), sum, path);
  });

  test('tables say in each language what the JSON says', () => {
    for (const name of tables) {
      const all = json(`${name}.json`);
      assert.ok(all.length > 0, name);
      for (const tag of languages) {
        const text = read(`${tag}/${name}.csv`);
        assert.ok(!/(^|[^\r])\n/.test(text.replaceAll(/"[^"]*"/g, '')), `${tag}/${name}.csv: a line ends in LF alone`);
        const rows = csv(text, { columns: true, record_delimiter: '\r\n' });
        assert.equal(rows.length, all.length, name);
        rows.forEach((row, at) => {
          const where = `${tag}/${name}.csv, ${row.id}`;
          for (const [column, cell] of Object.entries(row)) {
            assert.ok(!/^[=+@-]/.test(cell) || !Number.isNaN(Number(cell)), `${where}: ${column} is a formula`);
            const value = all[at][column];
            if (column === 'language') continue;
            if (isWords(value)) {
              if (row.language === tag) assert.deepEqual(cellOf(value[tag]), cell, `${where}: ${column}`);
            } else assert.deepEqual(cellOf(value), cell, `${where}: ${column}`);
          }
          assert.deepEqual(Object.keys(row).filter((column) => column !== 'language'), Object.keys(all[at]), where);
          assert.ok(row.language === '' || languages.includes(row.language), `${where}: ${row.language}`);
        });
      }
    }
  });

  test('all records are there, with the sources that they rest on', () => {
    for (const name of ['events', 'places', 'actors', 'figures']) {
      const found = new Map((tables.includes(name) ? json(`${name}.json`) : []).map((row) => [row.id, row]));
      const expected = records(name);
      assert.deepEqual([...found.keys()].sort(), expected.map(([id]) => id).sort(), name);
      for (const [id, record] of expected) {
        if (record.sources) assert.deepEqual(found.get(id).sources, ids(record.sources), id);
        if (record.when) assert.equal(found.get(id).when, record.when);
      }
    }
    for (const [id, record] of records('conflicts')) {
      const rows = json('conflicts.json').filter((row) => row.id === id);
      const sides = record.statements.map((side) => [side.id, ids(side.sources)]);
      assert.deepEqual(rows.map((row) => [row.statement, row.sources]), sides);
    }
    for (const name of tables.filter((name) => ['events', 'figures', 'conflicts'].includes(name))) {
      for (const row of json(`${name}.json`)) {
        assert.ok(row.sources.length > 0, `${row.id} has no source`);
        assert.equal(row.sources.length, row.locators.length);
      }
    }
  });

  test('first and last days are those of another reader of EDTF', () => {
    const dates = [['events', 'when'], ['figures', 'as_of'], ['sources', 'published']];
    for (const [name, column] of dates.filter(([name]) => tables.includes(name))) {
      for (const row of json(`${name}.json`)) {
        if (!row[column] || row.inferred || row[column].includes('T')) continue;
        assert.deepEqual([row.earliest, row.latest], bounds(row[column]), `${name}, ${row.id}: ${row[column]}`);
      }
    }
  });

  test('the JSON is as its schema wants it, and the schema is one', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
    ajv.addSchema(json('schema.json'), 'schema.json');
    for (const name of tables) {
      const validate = ajv.compile({ $ref: `schema.json#/$defs/${name}` });
      const all = json(`${name}.json`);
      assert.ok(validate(all), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
      assert.ok(!validate([{ ...all[0], id: 7 }]), `${name}: a number is no id`);
    }
  });

  test('the package describes each table as it is', () => {
    const { resources, name } = json('datapackage.json');
    assert.match(name, /^[-a-z0-9._]+$/);
    const names = resources.map((resource) => resource.name);
    assert.equal(new Set(names).size, names.length);
    for (const resource of resources) {
      assert.match(resource.name, /^[-a-z0-9._]+$/);
      const bytes = readFileSync(join(folder, resource.path));
      assert.deepEqual([resource.bytes, resource.hash], [bytes.length, `sha256:${sha256(bytes)}`], resource.path);
      if (!resource.schema) continue;
      const rows = csv(bytes, { columns: true });
      const { fields, primaryKey, foreignKeys } = resource.schema;
      assert.deepEqual(fields.map((field) => field.name), Object.keys(rows[0]), resource.path);
      const keys = rows.map((row) => primaryKey.map((field) => row[field]).join('\n'));
      assert.equal(new Set(keys).size, keys.length, `${resource.path}: a key stands twice`);
      for (const { fields: field, reference } of foreignKeys) {
        const other = resources.find((other) => other.name === (reference.resource || resource.name));
        const known = new Set(csv(read(other.path), { columns: true }).map((row) => row[reference.fields]));
        for (const row of rows) assert.ok(!row[field] || known.has(row[field]), `${resource.path}: ${field} ${row[field]}`);
      }
      for (const row of rows) fields.forEach((field) => assert.ok(fits(field, row[field.name]), `${resource.path}: ${field.name} ${row[field.name]}`));
    }
  });

  test('maps have every record, and positions on the earth', () => {
    for (const name of tables.filter((name) => ['events', 'places'].includes(name))) {
      for (const tag of languages) {
        const { type, features } = json(`${tag}/${name}.geojson`);
        assert.equal(type, 'FeatureCollection');
        assert.deepEqual(features.map((feature) => feature.id), json(`${name}.json`).map((row) => row.id));
        for (const { id, type, geometry, properties } of features) {
          assert.equal(type, 'Feature');
          assert.ok(properties.title, id);
          if (!geometry) continue;
          const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
          assert.ok(geometry.type === 'Point' || (geometry.type === 'MultiPoint' && points.length > 1), `${id}: ${geometry.type}`);
          for (const [lon, lat] of points) assert.ok(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, `${id}: ${lon}, ${lat}`);
        }
      }
    }
  });

  test('calendars have every event once, and on no day that is not known', () => {
    for (const tag of tables.includes('events') ? languages : []) {
      const text = read(`${tag}/events.ics`);
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
      const calendar = new ICAL.Component(ICAL.parse(text));
      const events = json('events.json');
      const entries = calendar.getAllSubcomponents();
      const byId = new Map(entries.map((entry) => [entry.getFirstPropertyValue('uid').split('/').at(-1), entry]));
      assert.equal(byId.size, events.length);
      for (const [id, record] of records('events')) {
        const entry = byId.get(record.previous_ids?.[0] ?? id);
        const row = events.find((event) => event.id === id);
        assert.ok(entry.getFirstPropertyValue('dtstamp') && entry.getFirstPropertyValue('summary'), id);
        const start = entry.getFirstPropertyValue('dtstart');
        assert.equal(entry.name, start ? 'vevent' : 'vjournal');
        if (!start) {
          assert.ok(row.earliest !== row.latest || row.earliest === null || row.earliest.startsWith('-'), `${id} is on no day`);
          continue;
        }
        assert.ok(edtf(record.when).type !== 'Set', `${id}: one of several days is on one`);
        if (!start.isDate) continue;
        assert.equal(start.toString(), row.earliest, id);
        const end = entry.getFirstPropertyValue('dtend');
        end.adjust(-1, 0, 0, 0);
        assert.equal(end.toString(), row.latest ?? row.earliest, id);
      }
    }
  });

  test('reference managers read of each source what the table says', () => {
    const rows = json('sources.json');
    for (const [format, items] of Object.entries(readBibliographies(read, rows.map((row) => row.id)))) {
      assert.deepEqual(items.map((item) => item.id), rows.map((row) => row.id), format);
      rows.forEach((row, at) => {
        const { title, authors, publisher, url, language, issued } = items[at];
        const where = `${format}, ${row.id}`;
        if (row.headline) assert.equal(title, row.headline, where);
        else assert.ok(Object.values(row.title).some((words) => title === `[${words}]`), `${where}: ${title}`);
        assert.deepEqual(authors, row.authors, where);
        assert.deepEqual([publisher, url, language], [row.publisher, row.original_url, row.source_language], where);
        // The other reader knows a year of a decade, and no decade.
        const date = row.published ?? row.inferred;
        if (!issued || date?.includes('X')) return;
        assert.ok(holdsAsInterval(issued, bounds(date)), `${where}: ${JSON.stringify(issued)} is more exact than ${date}`);
        if (format !== 'ris' && /^\d{4}(-\d\d){0,2}$/.test(date)) assert.deepEqual(issued, [date.split('-').map(Number)], where);
      });
    }
  });

  test('graphs name only what is in them', () => {
    for (const tag of languages) {
      const graph = json(`${tag}/graph.jsonld`)['@graph'];
      const known = new Set(graph.map((node) => node['@id']));
      assert.equal(known.size, graph.length, 'an id stands twice');
      const visit = (value) => {
        if (!value || typeof value !== 'object') return;
        const keys = Object.keys(value);
        if (keys.length === 1 && keys[0] === '@id') assert.ok(known.has(value['@id']), value['@id']);
        Object.values(value).forEach(visit);
      };
      graph.forEach((node) => Object.values(node).forEach(visit));
    }
  });

  test('claims are those of their sources, and no older than these', () => {
    for (const tag of languages) {
      const graph = json(`${tag}/graph.jsonld`)['@graph'];
      const node = (reference) => graph.find((node) => node['@id'] === reference['@id']);
      const sides = graph.flatMap((node) => (node['@type'] === 'CreativeWork' ? (node.hasPart ?? []) : []));
      const claims = [...graph.filter((node) => [node['@type']].flat().includes('Claim')), ...sides];
      for (const { appearance, firstAppearance, datePublished, ...claim } of claims) {
        const where = `${tag}: ${claim.name ?? claim.text}`;
        assert.ok(appearance.length > 0, where);
        if (appearance.length === 1) assert.deepEqual(firstAppearance, appearance[0], where);
        if (firstAppearance) assert.ok(appearance.some((source) => source['@id'] === firstAppearance['@id']), where);
        assert.equal(datePublished, firstAppearance && node(firstAppearance).datePublished, where);
        const known = appearance.map(node).some((source) => source.publisher);
        if (known) assert.ok(claim.author, `${where}: nobody makes it`);
      }
      assert.equal(claims.length, ['figures', 'conflicts'].filter((name) => tables.includes(name)).flatMap((name) => json(`${name}.json`)).length);
    }
  });

  test('archives are told what they ask for', () => {
    const citation = yaml(read('CITATION.cff'));
    for (const key of ['cff-version', 'message', 'title', 'authors', 'version', 'type']) assert.ok(citation[key], key);
    assert.ok(citation.authors.every((author) => author.name));
    const graph = json('ro-crate-metadata.json')['@graph'];
    const entity = (id) => graph.find((entity) => entity['@id'] === id);
    assert.equal(entity('ro-crate-metadata.json').about['@id'], './');
    const crate = entity('./');
    assert.ok(crate.name && crate['@type'] === 'Dataset' && crate.version === citation.version);
    const parts = crate.hasPart.map((part) => part['@id']);
    const told = paths.filter((path) => !['SHA256SUMS', 'ro-crate-metadata.json'].includes(path) && !path.startsWith('sources/'));
    assert.deepEqual(parts.sort(), told.sort());
    for (const part of parts) assert.equal(entity(part)['@type'], 'File');
  });
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Words are objects by language. */
const isWords = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A value of the JSON as the manual says that a cell has it. */
function cellOf(value) {
  if (Array.isArray(value)) return guarded(value.map((item) => item.replaceAll('|', '¦')).join('|'));
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? guarded(value) : String(value);
}

const guarded = (text) => (/^'*[=+@＝＋－＠-]/.test(text) ? `'${text}` : text);

/** The first and the last day of a date, `null` where it is open. */
function bounds(text) {
  const date = edtf(text);
  const day = (time) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null);
  // The reader takes the first of two days for the last of a choice between them.
  const ends = date.type === 'Set' ? date.values.flat() : [date];
  const first = date.earlier ? -Infinity : Math.min(...ends.map((end) => end.min));
  const last = date.later ? Infinity : Math.max(...ends.map((end) => end.max));
  return [day(first), day(last)];
}

function fits({ type, format, constraints }, cell) {
  if (cell === '') return !constraints?.required;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  if (format === 'uri') return URL.canParse(cell);
  return {
    string: () => true,
    date: () => /^\d{4}-\d\d-\d\d$/.test(cell),
    integer: () => /^-?\d+$/.test(cell),
    number: () => Number.isFinite(Number(cell)),
    boolean: () => ['true', 'false'].includes(cell),
  }[type]();
}
