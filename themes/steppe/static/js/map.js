// The days below the map drive it: one day or several, and a place. The state lives in the query of the address
// (`?day=2022-01-06`, `?day=2022-01-05/2022-01-06`, `?place=vask`), so that it can be linked and Back leads to what was chosen before.

const STEP = 1800;

const figure = document.querySelector(".map-figure");
const strip = document.getElementById("_days");
const fold = document.getElementById("_all-events");
const rows = [...fold.querySelectorAll("[data-from]")].map((element) => ({
  element,
  id: element.dataset.id,
  from: Number(element.dataset.from),
  to: Number(element.dataset.to),
  places: element.dataset.at.split(" ").filter(Boolean),
}));
const days = strip ? [...strip.querySelectorAll("[data-first]")] : [];
const marks = [...figure.querySelectorAll("[data-event]")];
const spots = [...figure.querySelectorAll("[data-places]")];
const bar = document.getElementById("_map-bar").content.firstElementChild.cloneNode(true);
const said = bar.querySelector("output");
const play = bar.querySelector("[name=play]");

let state = { from: -1, to: -1, places: [] };
let timer = 0;
let held = -1;

const ordinal = (day) => Number(day.dataset.from);
const end = (day) => Number(day.dataset.to);
const isDay = () => state.from >= 0;
const isHere = (row) => state.places.length === 0 || row.places.some((place) => state.places.includes(place));
const isThen = (row) => !isDay() || (row.from <= end(days[state.to]) && row.to >= ordinal(days[state.from]));

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
    const isOn = isDay() && at >= state.from && at <= state.to;
    day.setAttribute("aria-pressed", String(isOn));
    day.tabIndex = at === Math.max(state.to, 0) ? 0 : -1;
  });
  const chosen = isDay() || state.places.length > 0;
  bar.elements.all.disabled = !chosen;
  if (chosen) fold.open = true;
  const words = said.dataset.template.replace("{shown}", shown.size).replace("{total}", rows.length);
  said.textContent = [...names(), shown.size > 0 ? words : said.dataset.empty].join(": ");
  if (how) write(how);
}

function spotlight(spot) {
  const places = spot.dataset.places.split(" ");
  const here = rows.filter((row) => isThen(row) && row.places.some((place) => places.includes(place)));
  spot.classList.toggle("off", here.length === 0);
  const isChosen = state.places.length > 0 && places.some((place) => state.places.includes(place));
  if (isChosen) spot.setAttribute("aria-current", "true");
  else spot.removeAttribute("aria-current");
  const number = spot.querySelector(".number");
  if (number) number.textContent = here.length;
}

function names() {
  const spot = spots.find((found) => state.places.length > 0 && found.dataset.places.split(" ").includes(state.places[0]));
  const day = isDay() ? [days[state.from].dataset.title, days[state.to].dataset.title] : [];
  return [spot?.dataset.name, [...new Set(day)].join(" – ")].filter(Boolean);
}

// The address.

function read() {
  const query = new URLSearchParams(location.search);
  const [first, last = first] = (query.get("day") ?? "").split("/");
  const from = days.findIndex((day) => day.dataset.first <= first && first <= day.dataset.last);
  const to = days.findIndex((day) => day.dataset.first <= last && last <= day.dataset.last);
  const known = new Set(rows.flatMap((row) => row.places));
  const places = (query.get("place") ?? "").split(" ").filter((place) => known.has(place));
  show(from >= 0 && to >= from ? { from, to, places } : { from: -1, to: -1, places });
}

function write(how) {
  const parts = [];
  if (isDay()) {
    const [first, last] = [days[state.from].dataset.first, days[state.to].dataset.last];
    parts.push(`day=${first === last ? first : `${first}/${last}`}`);
  }
  if (state.places.length > 0) parts.push(`place=${state.places.map(encodeURIComponent).join("+")}`);
  history[`${how}State`](null, "", parts.length > 0 ? `?${parts.join("&")}` : location.pathname);
}

// Steps, and playing.

function step(by, stretch = false) {
  const at = isDay() ? state.to + by : by > 0 ? 0 : days.length - 1;
  const to = Math.max(0, Math.min(days.length - 1, at));
  const from = stretch && isDay() ? Math.min(state.from, to) : to;
  show({ from, to }, "replace");
}

function stop() {
  clearTimeout(timer);
  timer = 0;
  play.setAttribute("aria-pressed", "false");
}

function run() {
  const next = days.findIndex((day, at) => at > state.to && day.dataset.count !== "0");
  if (next < 0) return stop();
  show({ from: next, to: next }, "replace");
  timer = setTimeout(run, STEP);
}

bar.addEventListener("submit", (event) => event.preventDefault());
bar.addEventListener("click", (event) => {
  const { name } = event.target.closest("button") ?? {};
  if (!name) return;
  const wasPlaying = timer !== 0;
  stop();
  if (name === "previous") step(-1);
  if (name === "next") step(1);
  if (name === "all") show({ from: -1, to: -1, places: [] }, "push");
  if (name === "play" && !wasPlaying) {
    play.setAttribute("aria-pressed", "true");
    if (state.to >= days.length - 1) state = { ...state, from: -1, to: -1 };
    run();
  }
});

days.forEach((day, at) => {
  day.setAttribute("role", "button");
  day.addEventListener("dragstart", (event) => event.preventDefault());
  day.addEventListener("pointerdown", (event) => {
    held = event.pointerType === "touch" ? -1 : at;
  });
  day.addEventListener("pointerenter", (event) => {
    if (event.buttons === 1 && held >= 0 && held !== at) show({ from: Math.min(held, at), to: Math.max(held, at) }, "replace");
  });
  day.addEventListener("click", (event) => {
    event.preventDefault();
    stop();
    const isDragged = held >= 0 && held !== at;
    held = -1;
    if (isDragged) return;
    if (event.shiftKey && isDay()) show({ from: Math.min(state.from, at), to: Math.max(state.to, at) }, "push");
    else if (state.from === at && state.to === at) show({ from: -1, to: -1 }, "push");
    else show({ from: at, to: at }, "push");
  });
});

strip?.addEventListener("keydown", (event) => {
  const forwards = getComputedStyle(strip).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backwards = forwards === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  const steps = { [forwards]: 1, [backwards]: -1, Home: -days.length, End: days.length };
  if (event.key === " ") event.target.click();
  else if (event.key === "Escape") show({ from: -1, to: -1 }, "push");
  else if (steps[event.key]) step(steps[event.key], event.shiftKey);
  else return;
  event.preventDefault();
  stop();
  days[Math.max(state.to, 0)].focus();
});

// A choice on the map lists its events; an event of the list shows its places.

for (const spot of spots) {
  spot.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest(".chip a")) return;
    event.preventDefault();
    const isChosen = spot.getAttribute("aria-current") === "true";
    show({ places: isChosen ? [] : spot.dataset.places.split(" ") }, "push");
  });
}

for (const row of rows) {
  for (const [name, isOn] of [["pointerenter", true], ["focusin", true], ["pointerleave", false], ["focusout", false]]) {
    row.element.addEventListener(name, () => {
      for (const spot of spots) spot.classList.toggle("lit", isOn && spot.dataset.places.split(" ").some((place) => row.places.includes(place)));
    });
  }
}

addEventListener("popstate", () => {
  stop();
  read();
});
