// Which site is tested: a folder, and the address it was built for.
//
//   SITE_DIR     folder of the built site (default: public/ of this repository)
//   SITE_SOURCE  folder that it was built from (default: this repository)
//   SITE_URL     what it was built with as --base-url (default: `base_url` of kzsite.yaml)

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Folder of the site's sources. */
export const sourceDir = resolve(process.env.SITE_SOURCE ?? repository);

export const siteDir = resolve(process.env.SITE_DIR ?? join(repository, 'public'));
if (!existsSync(join(siteDir, 'index.html'))) {
  throw new Error(`no site in ${siteDir}: build it first, or name its folder in SITE_DIR`);
}

/** Address the site was built for, with a slash at the end. */
export const siteUrl = new URL((process.env.SITE_URL ?? configuredUrl()).replace(/\/*$/, '/'));

/** Base path of the site: `/` or `/repo/`. */
export const basePath = siteUrl.pathname;

function configuredUrl() {
  const config = readFileSync(join(sourceDir, 'kzsite.yaml'), 'utf8');
  const line = /^base_url:\s*["']?([^\s"'#]+)/m.exec(config);
  if (!line) throw new Error('kzsite.yaml has no `base_url`: name the address of the site in SITE_URL');
  return line[1];
}
