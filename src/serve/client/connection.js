// The connection to the server: hears what is other now, and has it changed.

import { morph } from "./morph.js";
import { keepPlace, restorePlace, saveAndReload } from "./place.js";
import { hideProblems, isErrorPage, showProblems } from "./overlay.js";

const FIRST_WAIT = 250;
const LONGEST_WAIT = 4000;

let sent; // {source, twins}: the page as it was sent, and the nodes that show it
let known; // what the page knows of its state
let events;
let wait = FIRST_WAIT;
let timer;
let work = Promise.resolve();

/** Begins to listen. */
export function connect({ source, twins, state }) {
  sent = { source, twins };
  known = { ...state, versions: { ...state.versions } };
  restorePlace();
  problems(state.problems, state.token);
  // A browser keeps few connections to a host: tabs that nobody sees let go of theirs, and catch up when they are seen.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
}

function open() {
  if (events || document.hidden) return;
  clearTimeout(timer);
  const query = new URLSearchParams({ path: location.pathname });
  if (known.page) query.set("page", known.page);
  events = new EventSource(`/__kzsite/events?${query}`);
  events.addEventListener("open", () => (wait = FIRST_WAIT));
  events.addEventListener("message", ({ data }) => {
    const state = JSON.parse(data);
    work = work.then(() => take(state)).catch((error) => {
      console.warn("kzsite: reloading the page,", error);
      saveAndReload();
    });
  });
  events.addEventListener("error", () => {
    close();
    timer = setTimeout(open, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  });
}

function close() {
  events?.close();
  events = undefined;
  clearTimeout(timer);
}

function reopen() {
  close();
  open();
}

/** Acts on what is other than it was. */
async function take(state) {
  if (isErrorPage()) {
    // There is something to see when the address gives a page, or when nothing is wrong any more.
    const isOver = state.moved || state.digest !== known.digest || !state.problems;
    if (isOver) saveAndReload();
    else problems(state.problems, state.token);
    return;
  }
  if (state.moved) await follow(state.moved);
  else if (state.digest !== known.digest) await renew(state);
  refresh(state.versions);
  problems(state.problems, state.token);
  if (state.page && state.page !== known.page) {
    // Another page has come to this address: from now on it is the one to be followed.
    known.page = state.page;
    reopen();
  }
}

/** Goes where the page has gone; the next message is about the new address. */
async function follow(address) {
  const url = new URL(address, location.href);
  url.search ||= location.search;
  url.hash = location.hash;
  history.replaceState(history.state, "", url);
  reopen();
}

/** Fetches the page and changes in place what differs. */
async function renew(state) {
  if (state.scripts !== known.scripts) return saveAndReload();
  const response = await fetch(location.href.split("#")[0], { cache: "no-store", redirect: "manual" });
  const digest = response.headers.get("x-kzsite-digest");
  if (!digest) return saveAndReload();
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  readdress(next, known.versions);
  const place = keepPlace();
  if (!morph(sent, next)) return saveAndReload();
  known.digest = digest;
  await place();
  document.documentElement.dispatchEvent(new CustomEvent("kzsite:change", { bubbles: true }));
}

/** Has files fetched anew that have changed under their address. */
function refresh(versions) {
  const fresh = Object.entries(versions).filter(([path, version]) => known.versions[path] !== version);
  if (fresh.length === 0) return;
  Object.assign(known.versions, versions);
  readdress(document, Object.fromEntries(fresh));
  readdress(sent.source, Object.fromEntries(fresh));
}

function readdress(root, versions) {
  const path = (address) => decodeURIComponent(new URL(address, location.href).pathname);
  const byPath = new Map(Object.entries(versions).map(([address, version]) => [path(address), version]));
  for (const element of root.querySelectorAll("img[src], link[rel~=stylesheet], link[rel~=icon]")) {
    const name = element.hasAttribute("src") ? "src" : "href";
    const address = element.getAttribute(name).split("?")[0];
    const version = byPath.get(path(address));
    if (version) element.setAttribute(name, `${address}?${version}`);
  }
}

function problems(now, token) {
  if (now) showProblems(now, token);
  else hideProblems();
}
