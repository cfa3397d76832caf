// The scripts of releases and of the action, run in a folder of their own, with a `curl` that hands out files of the test.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { netlify, read, root, steps } from './files.mjs';

const work = mkdtempSync(`${tmpdir()}/kzsite-scripts-`);
after(() => rmSync(work, { recursive: true }));

function script(path, text) {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

function run(name, args, env = {}) {
  const done = spawnSync('bash', [`${root}/.ci/${name}`, ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { PATH: `${work}/bin:${process.env.PATH}`, HOME: work, RUNNER_TEMP: work, RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', ...env },
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

const target = 'x86_64-unknown-linux-musl';
const releases = 'https://example.org/someone/kzsite/releases/download';

// A program that prints its arguments, one a line; and a `curl` that finds its files in a folder by their addresses.
mkdirSync(`${work}/bin`);
mkdirSync(`${work}/built`);
script(`${work}/built/kzsite`, `#!/bin/sh\nprintf '<%s>\\n' "$@"\n`);
script(
  `${work}/bin/curl`,
  `#!/bin/sh
output=
for argument; do
  case $argument in
    https://*)
      file="${work}/server/\${argument#https://}"
      if [ -n "$output" ]; then
        if [ -f "$file" ]; then cp "$file" "$output"; printf 200; else printf 404; fi
      elif ! cp "$file" . 2> /dev/null; then exit 22; fi
      ;;
    *) if [ "$last" = --output ]; then output=$argument; fi ;;
  esac
  last=$argument
done
`,
);
// A `cargo` that installs a program, which prints that it was compiled.
script(
  `${work}/bin/cargo`,
  `#!/bin/sh
mkdir -p "$7/bin"
printf '#!/bin/sh\necho compiled %s "$@"\n' "$5" > "$7/bin/kzsite"
chmod 755 "$7/bin/kzsite"
`,
);

/** Releases a version on the server of the test. */
function release(version, change = (bytes) => bytes) {
  const folder = `${work}/server/example.org/someone/kzsite/releases/download/v${version}`;
  const packed = run('archive', [`${work}/built/kzsite`, version, target, folder]);
  assert.equal(packed.status, 0, packed.stderr);
  const archive = packed.stdout.trim();
  const bytes = readFileSync(archive);
  const name = archive.split('/').at(-1);
  writeFileSync(`${folder}/SHA256SUMS`, `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  writeFileSync(archive, change(bytes));
  return archive;
}

test('an archive holds the program, its licences and completions', () => {
  const archive = release('1.0.0');
  const listed = spawnSync('tar', ['-tzf', archive], { encoding: 'utf8' }).stdout;
  const names = listed.split('\n').filter((name) => name && !name.endsWith('/')).map((name) => name.replace(`kzsite-1.0.0-${target}/`, ''));
  assert.deepEqual(names.sort(), [
    'CHANGELOG.md', 'LICENSE-APACHE', 'LICENSE-MIT', 'README.md',
    'completions/_kzsite', 'completions/_kzsite.ps1', 'completions/kzsite.bash', 'completions/kzsite.elv', 'completions/kzsite.fish',
    'kzsite',
  ]);
});

test('the image takes what an archive holds, for each machine that the workflow fetches, and says of it what the package says', () => {
  const archive = release('1.0.0');
  const listed = spawnSync('tar', ['-tzf', archive], { encoding: 'utf8' }).stdout.split('\n');
  const image = read('Containerfile').replaceAll('\\\n', ' ');
  const copies = [...image.matchAll(/^COPY (?:--\S+ )*(.+) (\S+)$/gm)];
  const taken = copies.flatMap(([, names]) => names.trim().split(/\s+/));
  assert.ok(taken.length > 0);
  for (const name of taken) {
    const held = /^\$\{TARGETARCH\}\/(.+)$/.exec(name)?.[1];
    assert.ok(held && listed.includes(`kzsite-1.0.0-${target}/${held}`), `an archive has no ${name}`);
  }
  const [, entry] = /^ENTRYPOINT \["(.+)"\]$/m.exec(image);
  assert.ok(copies.some(([, names, to]) => names.endsWith('/kzsite') && to === entry), `nothing is copied to ${entry}`);

  const workflow = read('.github/workflows/release.yml');
  const [, machines] = /for machine in (.+); do/.exec(workflow);
  const [, platforms] = /--platform (\S+)/.exec(workflow);
  assert.deepEqual(machines.split(' ').map((pair) => `linux/${pair.split(':')[0]}`), platforms.split(','));
  for (const pair of machines.split(' ')) {
    assert.ok(workflow.includes(`target: ${pair.split(':')[1]}-unknown-linux-musl`), `nothing is built for ${pair}`);
  }

  const cargo = read('Cargo.toml');
  const said = (key) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(cargo)[1];
  const label = (key) => new RegExp(`org\\.opencontainers\\.image\\.${key}="([^"]*)"`).exec(image)[1];
  assert.deepEqual([label('title'), label('description'), label('licenses')], [said('name'), said('description'), said('license')]);
  assert.ok(read('docs/guide/content/en/install.md').includes(`${said('rust-version')} or later`), 'the manual names another version of Rust');
});

test('a release is installed once its checksum is as it should be', () => {
  release('1.0.1');
  const said = run('install', [releases, '1.0.1', 'good']);
  assert.deepEqual(said, { status: 0, stdout: '', stderr: '' });
  assert.ok(existsSync(`${work}/good/kzsite`));
});

test('a file with another checksum is not installed', () => {
  release('1.0.2', (bytes) => Buffer.concat([bytes, Buffer.from(' ')]));
  const said = run('install', [releases, '1.0.2', 'bad']);
  assert.equal(said.status, 1);
  assert.match(said.stderr, /^kzsite: the checksum of kzsite-1\.0\.2-x86_64-unknown-linux-musl\.tar\.gz is [0-9a-f]{64}, and the release says [0-9a-f]{64}\n$/);
  assert.ok(!existsSync(`${work}/bad`));
});

test('what is not released, or not for this machine, is told apart', () => {
  assert.deepEqual(run('install', [releases, '9.9.9', 'none']), {
    status: 3,
    stdout: '',
    stderr: `kzsite: there is no release 9.9.9 at ${releases}\n`,
  });
  release('1.0.3');
  const arm = run('install', [releases, '1.0.3', 'none'], { RUNNER_ARCH: 'ARM64' });
  assert.deepEqual([arm.status, arm.stderr], [3, 'kzsite: release 1.0.3 has no kzsite-1.0.3-aarch64-unknown-linux-musl.tar.gz\n']);
  const riscv = run('install', [releases, '1.0.3', 'none'], { RUNNER_ARCH: 'RISCV' });
  assert.deepEqual([riscv.status, riscv.stderr], [3, 'kzsite: there is no released binary for this machine (Linux, RISCV)\n']);
  const odd = run('install', [releases, '../../1.0.3', 'none']);
  assert.deepEqual([odd.status, odd.stderr], [1, "kzsite: '../../1.0.3' is no version; write it as 1.2.3\n"]);
});

test('the notes of a release are its section of the changelog', () => {
  const text = '# Changelog\n\n## [Unreleased]\n\n- c\n\n## [1.1.0] - 2031-03-05\n\n### Added\n\n- b\n\n## [1.1.0-rc.1]\n\n## [1.0.0] - 2031-03-04\n\n- a\n';
  writeFileSync(`${work}/CHANGELOG.md`, text);
  assert.equal(run('release-notes', ['1.1.0', 'CHANGELOG.md']).stdout, '### Added\n\n- b\n');
  assert.equal(run('release-notes', ['1.0.0', 'CHANGELOG.md']).stdout, '- a\n');
  for (const version of ['1.1.0-rc.1', '1.0', '2.0.0']) {
    assert.deepEqual(run('release-notes', [version, 'CHANGELOG.md']), {
      status: 1,
      stdout: '',
      stderr: `CHANGELOG.md has no section "## [${version}]" with anything in it\n`,
    });
  }
});

/** Runs a script that `kzsite new` has written for a host, and then the program that it has installed. */
function deployed(host, version, home) {
  const workflow = steps.find(({ path, name }) => path === 'scaffold/host/pages.yml' && name === 'Install kzsite').run;
  const [text, program] =
    host === 'pages'
      ? [workflow, `${home}/.kzsite/bin/kzsite`]
      : [netlify.find(({ path }) => path.startsWith('scaffold/')).text.replace(/version=".*"/, `version="${version}"`), `${home}/kzsite/${version}/bin/kzsite`];
  mkdirSync(home, { recursive: true });
  const done = spawnSync('bash', ['-e', '-c', text.replace(/releases=".*?"/, `releases="${releases}"`)], {
    cwd: home,
    encoding: 'utf8',
    env: {
      PATH: `${work}/bin:${process.env.PATH}`, HOME: home, RUNNER_TEMP: home, GITHUB_PATH: `${home}/path`, VERSION: version, RELEASES: releases,
      NETLIFY_CACHE_DIR: home, CONTEXT: 'production', URL: 'https://a.example',
    },
  });
  const said = existsSync(program) ? spawnSync(program, ['build'], { encoding: 'utf8' }).stdout : '';
  return [done.status, said];
}

test('deploy files of new sites take a release, compile where there is none, and stop where it is not the one that was released', () => {
  release('1.2.0');
  release('1.2.1', (bytes) => Buffer.concat([bytes, Buffer.from(' ')]));
  for (const host of ['pages', 'netlify']) {
    assert.deepEqual(deployed(host, '1.2.0', `${work}/${host}-0`), [0, '<build>\n'], host);
    assert.deepEqual(deployed(host, '1.2.1', `${work}/${host}-1`), [1, ''], host);
    assert.deepEqual(deployed(host, '1.2.2', `${work}/${host}-2`), [0, 'compiled 1.2.2 build\n'], host);
  }
});

test('a checkout is a release while nothing of the program has changed since its tag', () => {
  const checkout = `${work}/checkout`;
  mkdirSync(`${checkout}/.ci`, { recursive: true });
  mkdirSync(`${checkout}/src`);
  writeFileSync(`${checkout}/.ci/is-released`, readFileSync(`${root}/.ci/is-released`));
  writeFileSync(`${checkout}/Cargo.toml`, '[package]\nname = "kzsite"\nversion = "1.3.0"\n');
  const git = (...args) => assert.equal(spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { cwd: checkout }).status, 0, args.join(' '));
  const commit = (path) => {
    writeFileSync(`${checkout}/${path}`, `${Math.random()}`);
    git('add', '--all');
    git('commit', '--quiet', '--message', path);
  };
  const asked = () => {
    const { status, stdout } = spawnSync('bash', [`${checkout}/.ci/is-released`], { cwd: work, encoding: 'utf8' });
    return [status, stdout];
  };
  git('init', '--quiet');
  git('remote', 'add', 'origin', checkout);
  commit('src/main.rs');
  assert.deepEqual(asked(), [1, '']);
  git('tag', 'v1.3.0');
  commit('content.md');
  assert.deepEqual(asked(), [0, '1.3.0\n']);
  commit('src/main.rs');
  assert.deepEqual(asked(), [1, '']);
});

/** The variables of the action's first step, with some inputs. */
function inputs(some) {
  for (const name of ['path', 'output']) writeFileSync(`${work}/${name}`, '');
  return {
    GITHUB_SERVER_URL: 'https://example.org',
    ACTION_REPOSITORY: 'someone/kzsite',
    GITHUB_PATH: `${work}/path`,
    GITHUB_OUTPUT: `${work}/output`,
    INPUT_VERSION: '',
    INPUT_COMMAND: 'build',
    INPUT_ROOT: '.',
    INPUT_STRICT: 'false',
    ...some,
  };
}

test('the action installs the version that it belongs to, or another', () => {
  const own = /^version = "(.*)"$/m.exec(readFileSync(`${root}/Cargo.toml`, 'utf8'))[1];
  for (const [input, version] of [['', own], ['1.0.4', '1.0.4'], ['v1.0.5-rc.1', '1.0.5-rc.1']]) {
    release(version);
    const said = run('action', ['install'], inputs({ INPUT_VERSION: input, INPUT_ROOT: 'a site' }));
    assert.deepEqual(said, { status: 0, stdout: '<--version>\n', stderr: '' });
    assert.equal(readFileSync(`${work}/path`, 'utf8'), `${work}/kzsite-${version}\n`);
    assert.equal(readFileSync(`${work}/output`, 'utf8'), `version=${version}\nroot=a site\n`);
  }
});

test('the action refuses inputs that could be more than they say', () => {
  release('1.0.6');
  const odd = [
    [{ INPUT_COMMAND: 'serve' }, 'command'],
    [{ INPUT_COMMAND: 'build; touch owned' }, 'command'],
    [{ INPUT_STRICT: '$(touch owned)' }, 'strict'],
    [{ INPUT_VERSION: '1.0.6/../../x' }, 'version'],
    [{ INPUT_VERSION: '`touch owned`' }, 'version'],
    ...['/etc', '../other', 'a/../../b', '~', 'a\nroot=b', 'a,b', '*', '[a]', '!a', 'a\\b'].map((root) => [{ INPUT_ROOT: root }, 'root']),
  ];
  for (const [some, name] of odd) {
    const said = run('action', ['install'], inputs({ INPUT_VERSION: '1.0.6', ...some }));
    assert.equal(said.status, 1, JSON.stringify(some));
    assert.match(said.stdout, new RegExp(`^::error title=kzsite::the input \`${name}\` is [^\n]*\n$`));
    assert.equal(readFileSync(`${work}/output`, 'utf8'), '');
    assert.ok(!existsSync(`${work}/owned`));
  }
});

test('the action hands inputs on as they are', () => {
  const bin = { PATH: `${work}/built:${process.env.PATH}` };
  const base = inputs({ INPUT_OUTPUT: '', INPUT_BASE_URL: '', ...bin });
  const printed = (some) => run('action', ['run'], { ...base, ...some }).stdout;
  assert.equal(printed({}), '<build>\n<--message-format>\n<github>\n<--root=.>\n');
  assert.equal(
    printed({ INPUT_ROOT: 'a site', INPUT_BASE_URL: 'https://a.example/"; touch owned; #', INPUT_STRICT: 'true', INPUT_OUTPUT: '--force $(touch owned) *' }),
    '<build>\n<--message-format>\n<github>\n<--root=a site>\n<--base-url=https://a.example/"; touch owned; #>\n<--strict>\n<--output=--force $(touch owned) *>\n',
  );
  assert.equal(printed({ INPUT_COMMAND: 'check', INPUT_OUTPUT: 'x' }), '<check>\n<--message-format>\n<github>\n<--root=.>\n');
  assert.ok(!existsSync(`${work}/owned`));
});
