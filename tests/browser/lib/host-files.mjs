// The two files by which a static host is told about headers and redirects.

/** Reads `_headers`: `{rules: [{pattern, headers: [[name, value]]}], unread: [line]}`. */
export function parseHeaders(source) {
  const rules = [];
  const unread = [];
  for (const line of source.split('\n')) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    const header = /^\s+([\w-]+)\s*:\s*(\S.*)$/.exec(line);
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else if (header && rules.length) rules.at(-1).headers.push([header[1].toLowerCase(), header[2].trim()]);
    else unread.push(line.trim());
  }
  return { rules, unread };
}

/** Headers that the rules set for a path: name → values, in order. */
export function headersFor(rules, path) {
  const headers = new Map();
  for (const rule of rules.filter((r) => matches(r.pattern, path))) {
    for (const [name, value] of rule.headers) headers.set(name, [...(headers.get(name) ?? []), value]);
  }
  return headers;
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
