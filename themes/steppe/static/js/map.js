// The days below the map drive it: one day or several, and a place. The state lives in the query of the address
// (`?day=2022-01-06`, `?day=2022-01-05/2022-01-06`, `?place=vask`), so that it can be linked and Back leads to what was chosen before.

const STEP = 1800;
const DIGITS = document.documentElement.dataset.digits ?? "0123456789"; // of the page's language

const inDigits = (number) => [...String(number)].map((digit) => DIGITS[digit]).join("");
const words = (text) => text.split(" ").filter(Boolean); // `split` alone would give one empty word of an empty text

const figure = document.querySelector(".map-figure");
const strip = document.getElementById("_days");
const fold = document.getElementById("_all-events");
const rows = [...fold.querySelectorAll("[data-from]")].map((element) => ({
  element,
  id: element.dataset.id,
  from: Number(element.dataset.from),
  to: Number(element.dataset.to),
  places: words(element.dataset.at),
}));
const days = strip ? [...strip.querySelectorAll("[data-first]")] : [];
const marks = [...figure.querySelectorAll("[data-event]")];
const spots = [...figure.querySelectorAll("[data-places]")];
const bar = document.getElementById("_map-bar").content.firstElementChild.cloneNode(true);
const said = bar.querySelector("output");
const play = bar.querySelector("[name=play]");
const PLAY = play.textContent;

// `chosen` is the first and the last of the chosen days, or null; `held` is the day that a mouse drags from, or null.
let state = { chosen: null, places: [] };
let timer = null;
let held = null;

const isHere = (row) => state.places.length === 0 || row.places.some((place) => state.places.includes(place));
const isThen = (row) =>
  !state.chosen || (row.from <= Number(days[state.chosen.to].dataset.to) && row.to >= Number(days[state.chosen.from].dataset.from));

(strip ?? fold).before(bar);
for (const name of ["previous", "play", "next"]) bar.elements[name].hidden = days.length === 0;
read();

// How a state is shown.

function show(next, how) {
  state = { ...state, ...next };
  const shown = new Set(rows.filter((row) => isHere(row) && isThen(row)).map((row) => row.id));
  for (const row of rows) row.element.hidden = !shown.has(row.id);
  for (const mark of marks) mark.classList.toggle("off", !shown.has(mark.dataset.event));
  for (const spot of spots) spotlight(spot);
  days.forEach((day, at) => {
    const isOn = state.chosen !== null && at >= state.chosen.from && at <= state.chosen.to;
    day.setAttribute("aria-pressed", String(isOn));
    day.tabIndex = at === reached() ? 0 : -1;
  });
  const isPart = state.chosen !== null || state.places.length > 0;
  bar.elements.all.disabled = !isPart;
  if (isPart) fold.open = true;
  const count = said.dataset.template.replace("{shown}", inDigits(shown.size)).replace("{total}", inDigits(rows.length));
  said.textContent = [...names(), shown.size > 0 ? count : said.dataset.empty].join(" · ");
  if (how) write(how);
}

/** The day that keys go on from: the last chosen, or the first of all. */
function reached() {
  return state.chosen?.to ?? 0;
}

function spotlight(spot) {
  const places = words(spot.dataset.places);
  const here = rows.filter((row) => isThen(row) && row.places.some((place) => places.includes(place)));
  spot.classList.toggle("off", here.length === 0);
  const isChosen = state.places.length > 0 && places.some((place) => state.places.includes(place));
  if (isChosen) spot.setAttribute("aria-current", "true");
  else spot.removeAttribute("aria-current");
  for (const number of spot.querySelectorAll(".number")) number.textContent = inDigits(here.length);
}

function names() {
  const spot = spots.find((found) => state.places.length > 0 && words(found.dataset.places).includes(state.places[0]));
  const day = state.chosen ? [days[state.chosen.from].dataset.title, days[state.chosen.to].dataset.title] : [];
  return [spot?.dataset.name, [...new Set(day)].join(" – ")].filter(Boolean);
}

// The address.

function read() {
  const query = new URLSearchParams(location.search);
  const [first, last = first] = (query.get("day") ?? "").split("/");
  const dayOf = (date) => days.findIndex((day) => day.dataset.first <= date && date <= day.dataset.last);
  const [from, to] = [dayOf(first), dayOf(last)];
  const known = new Set(rows.flatMap((row) => row.places));
  const places = words(query.get("place") ?? "").filter((place) => known.has(place));
  show({ chosen: from >= 0 && to >= from ? { from, to } : null, places });
}

function write(how) {
  const parts = [];
  if (state.chosen) {
    const [first, last] = [days[state.chosen.from].dataset.first, days[state.chosen.to].dataset.last];
    parts.push(`day=${first === last ? first : `${first}/${last}`}`);
  }
  if (state.places.length > 0) parts.push(`place=${state.places.map(encodeURIComponent).join("+")}`);
  history[`${how}State`](null, "", parts.length > 0 ? `?${parts.join("&")}` : location.pathname);
}

// Steps, and playing.

function step(by, stretch = false) {
  const at = state.chosen ? state.chosen.to + by : by > 0 ? 0 : days.length - 1;
  const to = Math.max(0, Math.min(days.length - 1, at));
  const from = stretch && state.chosen ? Math.min(state.chosen.from, to) : to;
  show({ chosen: { from, to } }, "replace");
}

function stop() {
  clearTimeout(timer);
  timer = null;
  play.textContent = PLAY;
}

function run() {
  const next = days.findIndex((day, at) => (!state.chosen || at > state.chosen.to) && day.dataset.count !== "0");
  if (next < 0) return stop();
  show({ chosen: { from: next, to: next } }, "replace");
  timer = setTimeout(run, STEP);
}

bar.addEventListener("submit", (event) => event.preventDefault());
bar.addEventListener("click", (event) => {
  const { name } = event.target.closest("button") ?? {};
  if (!name) return;
  const wasPlaying = timer !== null;
  stop();
  if (name === "previous") step(-1);
  if (name === "next") step(1);
  if (name === "all") show({ chosen: null, places: [] }, "push");
  if (name === "play" && !wasPlaying) {
    play.textContent = play.dataset.stop;
    if (state.chosen?.to === days.length - 1) state = { ...state, chosen: null };
    run();
  }
});

days.forEach((day, at) => {
  day.setAttribute("role", "button");
  day.addEventListener("dragstart", (event) => event.preventDefault());
  day.addEventListener("pointerdown", (event) => {
    held = event.pointerType === "touch" ? null : at;
  });
  day.addEventListener("pointerenter", (event) => {
    if (event.buttons === 1 && held !== null && held !== at) show({ chosen: { from: Math.min(held, at), to: Math.max(held, at) } }, "replace");
  });
  day.addEventListener("click", (event) => {
    event.preventDefault();
    stop();
    const isDragged = held !== null && held !== at;
    held = null;
    if (isDragged) return;
    const { from, to } = state.chosen ?? {};
    if (event.shiftKey && state.chosen) show({ chosen: { from: Math.min(from, at), to: Math.max(to, at) } }, "push");
    else if (from === at && to === at) show({ chosen: null }, "push");
    else show({ chosen: { from: at, to: at } }, "push");
  });
});

strip?.addEventListener("keydown", (event) => {
  const forwards = getComputedStyle(strip).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backwards = forwards === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const steps = { [forwards]: 1, [backwards]: -1, Home: -days.length, End: days.length };
  if (event.key === " ") event.target.click();
  else if (event.key === "Escape") show({ chosen: null }, "push");
  else if (steps[event.key]) step(steps[event.key], event.shiftKey);
  else return;
  event.preventDefault();
  stop();
  days[reached()].focus();
});

// A choice on the map lists its events; an event of the list shows its places.

for (const spot of spots) {
  spot.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest(".chip a")) return;
    event.preventDefault();
    const isChosen = spot.getAttribute("aria-current") === "true";
    show({ places: isChosen ? [] : words(spot.dataset.places) }, "push");
  });
}

for (const row of rows) {
  for (const [name, isOn] of [["pointerenter", true], ["focusin", true], ["pointerleave", false], ["focusout", false]]) {
    row.element.addEventListener(name, () => {
      for (const spot of spots) spot.classList.toggle("lit", isOn && words(spot.dataset.places).some((place) => row.places.includes(place)));
    });
  }
}

addEventListener("popstate", () => {
  stop();
  read();
});
