// What runs on GitHub and Netlify: the workflows and the action of this repository, what `kzsite new` writes, and what the manual shows.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const read = (path) => readFileSync(`${root}/${path}`, 'utf8');

const version = /^version = "(.*)"$/m.exec(read('Cargo.toml'))[1];

/** What stands in a file that `kzsite new` writes. */
const filled = (text) => text.replaceAll('{version}', version).replaceAll('{releases}', 'https://example.org/releases/download');

const listed = (folder, ending) => readdirSync(`${root}/${folder}`).filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);

const manual = 'docs/guide/content/en';

/** The blocks of code of the manual whose fence begins so. */
function blocks(fence) {
  const found = [];
  for (const path of listed(manual, '.md')) {
    const text = read(path);
    for (const { 1: code, index } of text.matchAll(new RegExp(`^\`\`\`${fence}[^\n]*\n(.*?)^\`\`\`$`, 'gms'))) {
      found.push({ path: `${path}:${text.slice(0, index).split('\n').length}`, text: code });
    }
  }
  return found;
}

/** All workflows, each with its path, its text, and what it says. */
export const workflows = [
  ...listed('.github/workflows', '.yml').map((path) => ({ path, text: read(path) })),
  { path: 'scaffold/host/pages.yml', text: filled(read('scaffold/host/pages.yml')) },
  ...blocks('yaml \\.github/workflows/'),
].map((file) => ({ ...file, value: parse(file.text) }));

export const action = { path: 'action.yml', text: read('action.yml'), value: parse(read('action.yml')) };

/** What Netlify runs. */
export const netlify = ['netlify.toml', 'scaffold/host/netlify.toml'].map((path) => ({
  path,
  text: /command = '''\n(.*?)'''/s.exec(filled(read(path)))[1],
}));

/** Every step of workflows and of the action. */
export const steps = [
  ...workflows.flatMap(({ path, value }) => Object.values(value.jobs).flatMap((job) => job.steps.map((step) => ({ path, ...step })))),
  ...action.value.runs.steps.map((step) => ({ path: action.path, ...step })),
];

/** Every script, as Bash gets it. */
export const scripts = [
  ...listed('.ci', '').map((path) => ({ path, text: read(path) })),
  ...steps.filter((step) => step.run).map(({ path, run }) => ({ path, text: run })),
  ...netlify,
  ...blocks('sh$'),
];
