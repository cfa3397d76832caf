// Keeps the reader's place: where the page is scrolled to, what has the focus, what is folded open, what is in the fields.

const KEY = "kzsite-place";

/** Remembers the place before a change; the result brings it back afterwards. */
export function keepPlace() {
  const anchor = topmost();
  const top = anchor?.getBoundingClientRect().top;
  const focused = document.activeElement;
  const id = focused?.id;
  return async () => {
    // Browsers keep the place themselves in most cases, but only at the next frame.
    await frame();
    if (anchor?.isConnected) {
      const moved = anchor.getBoundingClientRect().top - top;
      if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    }
    if (id && !focused.isConnected) document.getElementById(id)?.focus({ preventScroll: true });
  };
}

/** Loads the page anew and comes back to its place. */
export function saveAndReload() {
  const place = { path: location.pathname, x: scrollX, y: scrollY, focus: path(document.activeElement) };
  place.open = [...document.querySelectorAll("details")].map((details) => details.open);
  place.fields = fields().map(({ type, value, checked }) => (type === "password" ? null : [value, checked]));
  sessionStorage.setItem(KEY, JSON.stringify(place));
  location.reload();
  return new Promise(() => {}); // nothing more is to happen on this page
}

/** Comes back to the place from which the page was loaded anew. */
export function restorePlace() {
  const saved = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (!saved) return;
  const place = JSON.parse(saved);
  if (place.path !== location.pathname) return;
  document.querySelectorAll("details").forEach((details, at) => (details.open = place.open[at] ?? details.open));
  const now = fields();
  if (now.length === place.fields.length) {
    now.forEach((field, at) => place.fields[at] && ([field.value, field.checked] = place.fields[at]));
  }
  find(place.focus)?.focus({ preventScroll: true });
  scrollTo({ left: place.x, top: place.y, behavior: "instant" });
}

function fields() {
  return [...document.querySelectorAll("input:not([type=file]), select, textarea")].filter((field) => !field.closest("[data-kzsite]"));
}

/** The first element with an own place in sight, which the eye is on. */
function topmost() {
  if (scrollY === 0) return null;
  const seen = (y) => document.elementFromPoint(innerWidth / 2, y);
  for (const part of [0.15, 0.3, 0.45, 0.6]) {
    const element = seen(innerHeight * part)?.closest("p, li, h1, h2, h3, h4, h5, h6, figure, tr, dt, dd, details, article");
    if (element && getComputedStyle(element).position !== "fixed") return element;
  }
  return null;
}

/** Where an element is in the tree. */
function path(element) {
  const steps = [];
  for (let node = element; node && node !== document.documentElement; node = node.parentElement) {
    if (node.id) return { id: node.id, steps };
    steps.unshift([...node.parentElement.children].indexOf(node));
  }
  return { id: null, steps };
}

function find({ id, steps }) {
  const start = id ? document.getElementById(id) : document.documentElement;
  const element = steps.reduce((node, at) => node?.children[at], start);
  return element === document.body ? null : element;
}

/** The next frame; a page that nobody sees has none. */
function frame() {
  return new Promise((done) => {
    requestAnimationFrame(() => done());
    setTimeout(done, 100);
  });
}
