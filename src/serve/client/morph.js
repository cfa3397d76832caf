// Changes the page in place: what differs between the page as it was sent and as it is now, and nothing else.
//
// What scripts and the reader have done to the page (open folds, filters, fields, classes) is in neither of the two, and so
// it stays. `source` is brought up to date together with what is shown, so that the next change finds them alike again.

let twins; // node as it was sent -> node that is shown
const outdated = new WeakMap(); // style sheet -> those that go when it has come

/** Brings the page up to date. Returns false where it must be loaded anew. */
export function morph(sent, next) {
  if (scripts(sent.source) !== scripts(next) || templates(sent.source) !== templates(next)) return false;
  twins = sent.twins;
  const { source } = sent;
  const isManaged = hasForeign(document.body, shownNodes(source.body));
  if (isManaged && outline(source.body) !== outline(next.body)) return false;
  element(source.documentElement, next.documentElement);
  return true;
}

/** Names of the scripts, without the folder that changes with their content. */
function scripts(root) {
  return [...root.querySelectorAll("script[src]")].map((script) => script.getAttribute("src").split("/").slice(-2).join("/")).join();
}

/** What templates hold: scripts have made something of it that cannot be made again. */
function templates(root) {
  return [...root.querySelectorAll("template")].map((template) => template.innerHTML).join();
}

/** Which elements there are, and in which order. */
function outline(root) {
  return [...root.querySelectorAll("*")].map((node) => node.localName).join();
}

function shownNodes(root) {
  return new Set([...root.querySelectorAll("*")].map((node) => twins.get(node)));
}

/** Whether scripts have put elements into the page: they may keep lists of others, too, and would miss new ones. */
function hasForeign(root, shown) {
  return [...root.querySelectorAll("*")].some((node) => !shown.has(node) && !node.closest("[data-kzsite]"));
}

/** Brings an element up to date with one of its name. */
function element(old, next) {
  const shown = twins.get(old);
  if (old.isEqualNode(next)) return;
  if (old.matches("link[rel~=stylesheet]") && next.getAttribute("href") !== old.getAttribute("href")) {
    exchangeStyles(old, next, shown);
    return;
  }
  attributes(old, next, shown);
  children(old, next, shown);
}

function attributes(old, next, shown) {
  const names = new Set([...old.getAttributeNames(), ...next.getAttributeNames()]);
  for (const name of names) {
    const value = next.getAttribute(name);
    if (value === old.getAttribute(name)) continue;
    for (const node of [old, shown]) {
      if (value === null) node.removeAttribute(name);
      else node.setAttribute(name, value);
    }
  }
}

/** A style sheet goes when its successor has come, so that the page is never without. */
function exchangeStyles(old, next, shown) {
  attributes(old, next, old);
  const successor = shown.cloneNode();
  attributes(shown.cloneNode(), next, successor);
  const before = [...(outdated.get(shown) ?? []), shown];
  outdated.set(successor, before);
  const come = () => before.forEach((sheet) => sheet.remove());
  successor.addEventListener("load", come, { once: true });
  successor.addEventListener("error", come, { once: true });
  shown.after(successor);
  twins.set(old, successor);
}

function children(old, next, shown) {
  const before = [...old.childNodes];
  const pairs = match(before, [...next.childNodes]);
  const kept = new Set(pairs.map(([, node]) => node));
  for (const node of before) if (!kept.has(node)) remove(node);
  let last = null;
  for (const [wanted, node] of pairs) last = node ? update(node, wanted) : insert(wanted, last, old, shown);
}

function update(node, wanted) {
  if (node.nodeType === Node.ELEMENT_NODE) element(node, wanted);
  else if (node.data !== wanted.data) {
    node.data = wanted.data;
    twins.get(node).data = wanted.data;
  }
  return node;
}

function remove(node) {
  twins.get(node).remove();
  node.remove();
}

function insert(wanted, last, old, shown) {
  const node = old.ownerDocument.importNode(wanted, true);
  const twin = document.importNode(wanted, true);
  pair(node, twin);
  old.insertBefore(node, last ? last.nextSibling : old.firstChild);
  const before = last && twins.get(last);
  if (before?.parentNode === shown) before.after(twin);
  else shown.prepend(twin);
  return node;
}

function pair(node, twin) {
  twins.set(node, twin);
  for (let at = 0; at < node.childNodes.length; at += 1) pair(node.childNodes[at], twin.childNodes[at]);
}

/** Pairs each wanted node with an old one, or with nothing; the order of both is kept, so that no node has to move. */
function match(old, wanted) {
  const pairs = [];
  let [start, oldEnd, end] = [0, old.length, wanted.length];
  const isSame = (a, b) => a.isEqualNode(b);
  while (start < oldEnd && start < end && isSame(old[start], wanted[start])) {
    pairs.push([wanted[start], old[start]]);
    start += 1;
  }
  const tail = [];
  while (oldEnd > start && end > start && isSame(old[oldEnd - 1], wanted[end - 1])) {
    oldEnd -= 1;
    end -= 1;
    tail.unshift([wanted[end], old[oldEnd]]);
  }
  return [...pairs, ...middle(old.slice(start, oldEnd), wanted.slice(start, end)), ...tail];
}

/** The part that differs: first what is equal (the longest common sequence), then, in the gaps, what is of one kind. */
function middle(old, wanted) {
  const equal = common(old.map(text), wanted.map(text));
  const pairs = [];
  let [from, at] = [0, 0];
  for (const [oldAt, wantedAt] of [...equal, [old.length, wanted.length]]) {
    pairs.push(...gap(old.slice(from, oldAt), wanted.slice(at, wantedAt)));
    if (wantedAt < wanted.length) pairs.push([wanted[wantedAt], old[oldAt]]);
    [from, at] = [oldAt + 1, wantedAt + 1];
  }
  return pairs;
}

function gap(old, wanted) {
  const kinds = common(old.map(kind), wanted.map(kind));
  const byWanted = new Map(kinds.map(([oldAt, wantedAt]) => [wantedAt, old[oldAt]]));
  return wanted.map((node, at) => [node, byWanted.get(at)]);
}

function text(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node.outerHTML : `${node.nodeType} ${node.data}`;
}

function kind(node) {
  return node.nodeType === Node.ELEMENT_NODE ? `${node.localName}#${node.id}` : node.nodeType;
}

/** Positions of the longest common sequence of two lists. */
function common(a, b) {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[(i + 1) * width + j + 1] + 1 : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  const found = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i += 1;
    else j += 1;
  }
  return found;
}
