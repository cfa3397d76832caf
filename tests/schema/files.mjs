// The files of a site, and the schemas that the program writes for it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const program = process.env.KZSITE ?? join(root, 'target/debug/kzsite');

export const kzsite = (args, cwd = root) => execFileSync(program, args, { cwd, encoding: 'utf8' });

/** A folder that is gone at the end. */
export const temporary = mkdtempSync(join(tmpdir(), 'kzsite-schema-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

/** Which schemas there are, each with the place of its files. */
export const listed = JSON.parse(kzsite(['schema', '--message-format', 'json'])).schemas;

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
// What editors say instead of showing the pattern.
ajv.addKeyword({ keyword: 'patternErrorMessage', schemaType: 'string' });

/** The schemas for a folder, by their names, as a validator takes them: each one whole and sound, with no word that it does not know. */
export function schemas(folder) {
  const target = mkdtempSync(join(temporary, 'schema-'));
  kzsite(['schema', '--quiet', '--write', target, '--root', folder]);
  const names = readdirSync(target).map((name) => name.replace(/\.json$/, ''));
  const read = (name) => JSON.parse(readFileSync(join(target, `${name}.json`), 'utf8'));
  return new Map(names.map((name) => {
    const schema = read(name);
    return [name, { schema, validate: ajv.compile(schema) }];
  }));
}

/** What hosts, programs and builds put beside the files of a site. */
const PASSED_OVER = /^(\.|public$|node_modules$|target$|raw$)/;

function* below(folder) {
  for (const name of readdirSync(folder)) {
    if (PASSED_OVER.test(name)) continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* below(path);
    else yield path;
  }
}

const exists = (path) => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** The files of a site that people write: YAML, and the heads of texts. Each has its path and what stands in it. */
export function files(folder) {
  const tops = ['kzsite.yaml', 'import.yaml', 'content', 'seeds', 'theme', 'themes'].map((name) => join(folder, name)).filter(exists);
  const paths = tops.flatMap((top) => (statSync(top).isDirectory() ? [...below(top)] : [top]));
  const found = [];
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    const head = /^---\r?\n(.*?)^---\r?$/ms.exec(text);
    if (path.endsWith('.yaml')) found.push({ path: relative(folder, path), value: parse(text) });
    else if (path.endsWith('.md') && head) found.push({ path: relative(folder, path), value: parse(head[1]) });
  }
  return found;
}

/** The schema for a file, by the place that the program names. */
export function schemaFor(path) {
  const part = (text) => text
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace('<language>', '(?!shared/)[^/]+')
    .replace('NAME', '[^/]+')
    .replace('**/', '(?:.*/)?')
    .replace(/(?<![\])])\*/g, '[^/]*');
  const places = (told) => told.replace('head of ', '').split(' or ');
  const found = listed.filter(({ files }) => places(files).some((place) => new RegExp(`^${part(place)}$`).test(path)));
  return found.map(({ name }) => name);
}
