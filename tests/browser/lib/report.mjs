// Failures of many pages in one message: grouped by reason, with some of the pages where each occurs.

import assert from 'node:assert/strict';

const PAGES_NAMED = 5;
const REASONS_NAMED = 40;

/** Collects problems and fails once, with all of them. */
export class Problems {
  #byReason = new Map();

  /** Notes that `reason` holds on `page`. */
  add(page, reason) {
    const pages = this.#byReason.get(reason) ?? [];
    pages.push(typeof page === 'string' ? page : `/${page.url}`);
    this.#byReason.set(reason, pages);
  }

  /** Fails if anything was noted. */
  assertNone(what) {
    const groups = [...this.#byReason].sort((a, b) => b[1].length - a[1].length);
    const lines = groups.slice(0, REASONS_NAMED).map(([reason, pages]) => {
      const names = [...new Set(pages)];
      const more = names.length > PAGES_NAMED ? ` … and ${names.length - PAGES_NAMED} more` : '';
      return `  - ${reason}\n      on ${names.slice(0, PAGES_NAMED).join(', ')}${more}`;
    });
    if (groups.length > REASONS_NAMED) lines.push(`  - … and ${groups.length - REASONS_NAMED} more kinds`);
    assert.ok(groups.length === 0, `${what}: ${groups.length} kinds of problem\n${lines.join('\n')}`);
  }
}
