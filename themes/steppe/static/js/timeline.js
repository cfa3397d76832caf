// Filters of the timeline: by kind, place, actor and source. The state lives in the query of the address, so that a
// filtered timeline can be linked, bookmarked and carried over to another language.

const FIELDS = ["kind", "place", "actor", "source"];

const template = document.getElementById("timeline-filter");
const timeline = document.getElementById("events");
const events = [...timeline.querySelectorAll(".event[id]")];
const groups = [...timeline.querySelectorAll(".event-group")];
const bars = new Map(
  [...document.querySelectorAll(".axis a[href^='#event-']")].map((bar) => [bar.getAttribute("href").slice(1), bar]),
);

const form = template.content.querySelector("form").cloneNode(true);
const count = form.querySelector("output");

// Sources are not listed in the page's data: they are gathered from the events.
const labels = new Map();
for (const event of events) {
  const ids = words(event.dataset.source);
  const names = [...event.querySelectorAll(".citations a")].map((link) => link.textContent.split(",")[0]);
  ids.forEach((id, at) => labels.set(id, names[at] ?? id));
}
for (const [id, label] of [...labels].sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang))) {
  form.elements.source.add(new Option(label, id));
}

template.before(form);
read();
apply();

form.addEventListener("change", () => {
  apply();
  write();
});
form.addEventListener("reset", () => {
  requestAnimationFrame(() => {
    apply();
    write();
  });
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", () => {
  read();
  apply();
});

function words(list) {
  return (list ?? "").split(" ").filter(Boolean);
}

function chosen() {
  return FIELDS.map((field) => [field, form.elements[field].value]).filter(([, value]) => value);
}

function read() {
  const query = new URLSearchParams(location.search);
  for (const field of FIELDS) {
    const select = form.elements[field];
    select.value = query.get(field) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
}

function write() {
  const query = new URLSearchParams(chosen());
  history.pushState(null, "", query.size > 0 ? `?${query}` : location.pathname);
}

function apply() {
  const filters = chosen();
  let shown = 0;
  for (const event of events) {
    const match = filters.every(([field, value]) => words(event.dataset[field]).includes(value));
    event.hidden = !match;
    bars.get(event.id)?.classList.toggle("filtered", !match);
    if (match) shown += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector(".event:not([hidden])");
  count.textContent = count.dataset.template.replace("{shown}", shown).replace("{total}", events.length);
}
