// Shows what is wrong above the page, in a tree of its own, which the page's styles do not reach.

let host;
let shown;
let token; // another one after every start of the server

/** Whether this is the page that stands in for one that has never been made. */
export function isErrorPage() {
  return document.body.hasAttribute("data-kzsite-error-page");
}

/** Shows problems: {id, html}. The HTML is escaped by the server. */
export function showProblems({ id, html }, secret) {
  token = secret;
  if (shown === id) return;
  hideProblems();
  shown = id;
  host = document.createElement("div");
  host.dataset.kzsite = "overlay";
  const root = host.attachShadow({ mode: "open" });
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = "/__kzsite/overlay.css";
  const dialog = document.createElement("section");
  dialog.className = "kzsite-overlay";
  dialog.setAttribute("role", "alert");
  dialog.setAttribute("aria-label", "Errors of the site");
  dialog.lang = "en";
  dialog.dir = "ltr";
  const meanwhile = isErrorPage() ? "." : "; until then the last good site is served.";
  dialog.innerHTML = `${html}<footer><p role="status">This goes away by itself when all is mended${meanwhile}</p>
    <button type="button" data-close>Hide (Esc)</button></footer>`;
  for (const place of dialog.querySelectorAll("[data-file]")) place.disabled = !token;
  dialog.addEventListener("click", ({ target }) => {
    if (target.closest("[data-close]")) hideProblems(true);
    const place = target.closest("[data-file]");
    if (place && token) openEditor(place.dataset, dialog.querySelector("[role=status]"));
  });
  root.append(styles, dialog);
  // Not in the body, so that a change of the page never meets it.
  document.documentElement.append(host);
  addEventListener("keydown", escape);
}

/** Takes the problems away. Hidden by hand, the same ones do not come back. */
export function hideProblems(byHand = false) {
  host?.remove();
  if (!byHand) shown = undefined;
  removeEventListener("keydown", escape);
}

function escape({ key }) {
  if (key === "Escape") hideProblems(true);
}

async function openEditor({ file, line, column }, status) {
  const body = JSON.stringify({ file, line: Number(line), column: Number(column) });
  const request = { method: "POST", headers: { "x-kzsite-token": token }, body };
  const isOpen = await fetch("/__kzsite/open", request).then(({ ok }) => ok, () => false);
  if (!isOpen) status.textContent = "The editor could not be started; the terminal says why.";
}
