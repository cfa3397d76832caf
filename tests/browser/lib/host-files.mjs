// The two files by which a static host is told about headers and redirects, read by the parsers of a host (Netlify) rather
// than by one of ours, which could share a mistake with what writes them.

import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

/** Reads `_headers`: `{rules: [{pattern, headers: [[name, value]]}], errors: [message]}`; no rules where there is no such file. */
export async function readHeaders(file) {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: true });
  const rules = headers.map((rule) => ({
    pattern: rule.for,
    headers: Object.entries(rule.values).map(([name, value]) => [name.toLowerCase(), value]),
  }));
  return { rules, errors: errors.map(wording) };
}

/** Headers that the rules set for a path: name → values, in order. */
export function headersFor(rules, path) {
  const headers = new Map();
  for (const rule of rules.filter((r) => matches(r.pattern, path))) {
    for (const [name, value] of rule.headers) headers.set(name, [...(headers.get(name) ?? []), value]);
  }
  return headers;
}

/** Reads `_redirects`: `{redirects: [{from, to, status, force, conditions}], errors: [message]}`. */
export async function readRedirects(file) {
  const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true });
  return { redirects, errors: errors.map(wording) };
}

function wording(error) {
  return typeof error === 'string' ? error : error.message;
}

/** True where a pattern with `*` and `:placeholders` matches a path. */
export function matches(pattern, path) {
  const expression = pattern
    .split(/(\*|:[A-Za-z_]+)/)
    .map((part, i) => (i % 2 === 0 ? part.replace(/[.+?^${}()|[\]\\]/g, '\\$&') : part === '*' ? '.*' : '[^/]+'))
    .join('');
  return new RegExp(`^${expression}/?$`).test(path);
}
