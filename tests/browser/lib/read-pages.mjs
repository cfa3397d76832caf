// The pages of a site as the tests ask about them. Each test file is a process of its own, and parsing takes seconds: what the
// first has read is kept for the others, under a name that holds for these very files and this very way of reading.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPage } from './page.mjs';

const READER = readFileSync(fileURLToPath(new URL('./page.mjs', import.meta.url)));

/** Reads the pages at `paths`, relative to the root of the site. */
export function readPages(root, paths) {
  const folder = join(tmpdir(), `kzsite-pages-${userInfo().username}`);
  const kept = join(folder, `${fingerprint(root, paths)}.json`);
  const known = readKept(kept);
  if (known) return known;
  const pages = paths.map((path) => readPage(path, readFileSync(join(root, path), 'utf8')));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(pages));
  renameSync(unfinished, kept);
  return pages;
}

function fingerprint(root, paths) {
  const hash = createHash('sha256').update(READER).update(root);
  for (const path of paths) {
    const { ino, mtimeNs, size } = statSync(join(root, path), { bigint: true });
    hash.update(`\n${path} ${ino} ${mtimeNs} ${size}`);
  }
  return hash.digest('hex');
}

function readKept(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
