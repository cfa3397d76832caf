// The records that the site was built from, read by a YAML parser that is not ours.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sourceDir } from './settings.mjs';

const config = parse(readFileSync(join(sourceDir, 'kzsite.yaml'), 'utf8'));

/** The language in which all records have words. */
export const defaultLanguage = config.default_language;

/** Records of a file in `content/shared/`: `[[id, record]]`. */
export function records(name) {
  return Object.entries(read(join('content', 'shared', `${name}.yaml`)));
}

/** Words of a language: id → words. */
export function words(lang, name) {
  return read(join('content', lang, `${name}.yaml`));
}

/** Sources: `[[id, front matter]]`. */
export function sources() {
  const folder = join(sourceDir, 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8').split(/^---\s*$/m)[1]))
    .map((front) => [front.id, front]);
}

function read(path) {
  const file = join(sourceDir, path);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {};
}
