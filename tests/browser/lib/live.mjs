// A site of its own, in a temporary folder, and `kzsite serve` on it.
//
//   KZSITE   the program (default: target/release/kzsite, else target/debug/kzsite)

import { spawn, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const target = resolve(repository, process.env.CARGO_TARGET_DIR ?? 'target');
const PATIENCE = 30_000;

/** The program that is tested. */
export function program() {
  const candidates = [process.env.KZSITE, join(target, 'release/kzsite'), join(target, 'debug/kzsite')];
  const found = candidates.find((c) => c && existsSync(c));
  if (!found) throw new Error('no kzsite: build it first, or name the program in KZSITE');
  return found;
}

/** Files of a site about an invented flood, that can be edited; `remove()` clears them away. */
export class LiveSite {
  root = join(mkdtempSync(join(tmpdir(), 'kzsite-live-')), 'site');

  constructor() {
    const script = join(repository, 'bench/generate.py');
    execFileSync('python3', ['-B', script, this.root, '--pages-per-language', '5', '--languages', 'en,sv'], { stdio: 'ignore' });
  }

  path(file) {
    return join(this.root, file);
  }

  read(file) {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file, text) {
    writeFileSync(this.path(file), text);
  }

  /** Replaces a text that the file must hold, once. */
  edit(file, from, to) {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.write(file, text.replace(from, () => to));
  }

  rename(from, to) {
    renameSync(this.path(from), this.path(to));
  }

  delete(file) {
    rmSync(this.path(file));
  }

  remove() {
    rmSync(dirname(this.root), { recursive: true, force: true });
  }
}

/** Serves a site; `{url(path), port, stop()}`. */
export async function serve(site, { args = [], port = 0, env = {} } = {}) {
  const child = spawn(program(), ['serve', '--port', String(port), '--message-format', 'json', ...args], {
    cwd: site.root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the server does not start')), PATIENCE);
    lines.on('line', (line) => {
      const news = JSON.parse(line);
      if (news.event !== 'serving') return;
      clearTimeout(timer);
      done(news.url);
    });
    ended.then(() => fail(new Error('the server has ended')));
  });
  return {
    url: (path) => new URL(path, url).href,
    port: Number(new URL(url).port),
    stop: async () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
