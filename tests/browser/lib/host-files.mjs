// The two files by which a static host is told about headers and redirects.

/** Reads `_headers`: `[{pattern, headers: [[name, value]]}]`. */
export function parseHeaders(source) {
  const rules = [];
  for (const line of source.split('\n')) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const colon = line.indexOf(':');
      if (!rules.length || colon < 0) throw new Error(`_headers: cannot read ${JSON.stringify(line)}`);
      rules.at(-1).headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** Reads `_redirects`: `[{from, to, status, force, conditions, line}]`. */
export function parseRedirects(source) {
  return source
    .split('\n')
    .map((text, i) => ({ text: text.replace(/(^|\s)#.*$/, '').trim(), line: i + 1 }))
    .filter(({ text }) => text)
    .map(({ text, line }) => {
      const [from, to, ...rest] = text.split(/\s+/);
      if (!to) throw new Error(`_redirects:${line}: no target`);
      const status = rest.find((w) => /^\d{3}!?$/.test(w)) ?? '301';
      const conditions = Object.fromEntries(rest.filter((w) => w.includes('=')).map((w) => w.split('=')));
      return { from, to, status: Number.parseInt(status, 10), force: status.endsWith('!'), conditions, line };
    });
}

/** True where a pattern with `*` and `:placeholders` matches a path. */
export function matches(pattern, path) {
  const expression = pattern
    .split(/(\*|:[A-Za-z_]+)/)
    .map((part, i) => (i % 2 === 0 ? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&') : part === '*' ? '.*' : '[^/]+'))
    .join('');
  return new RegExp(`^${expression}/?$`).test(path);
}
