// Looking closer at the map: buttons, pointer, two fingers, wheel with Ctrl, and keys while the map has the focus. The ground grows, marks and
// names keep their size and stand where they belong.

const MOST = 12;
const hatch = document.getElementById("_hatch");
const bar = document.getElementById("_map-zoom").content.firstElementChild;

for (const svg of document.querySelectorAll(".map-figure > .map > svg.wide, .map-figure > .map > svg.narrow")) zoomable(svg);

function zoomable(svg) {
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  const spots = [...svg.querySelectorAll(":scope > .places > [transform]")];
  const homes = spots.map((spot) => spot.getAttribute("transform"));
  const buttons = bar.cloneNode(true);
  const touches = new Map();
  let view = { x: 0, y: 0, scale: 1 };
  let isMoved = false;

  svg.before(buttons);
  buttons.classList.add(svg.classList.contains("wide") ? "wide" : "narrow");
  svg.tabIndex = 0;
  apply();

  function apply() {
    const { x, y, scale } = view;
    svg.setAttribute("viewBox", `${x} ${y} ${width / scale} ${height / scale}`);
    svg.classList.toggle("zoomed", scale > 1);
    spots.forEach((spot, at) => spot.setAttribute("transform", `${homes[at]} scale(${1 / scale})`));
    hatch?.setAttribute("patternTransform", `rotate(45) scale(${1 / scale})`);
    buttons.querySelector("[name=out]").disabled = scale <= 1;
    buttons.querySelector("[name=in]").disabled = scale >= MOST;
  }

  function look(scale, x, y) {
    const next = Math.max(1, Math.min(MOST, scale));
    const [across, down] = [width / next, height / next];
    view = { scale: next, x: Math.max(0, Math.min(width - across, x)), y: Math.max(0, Math.min(height - down, y)) };
    apply();
  }

  // Looks closer, so that a point of the map stays where it is on the screen.
  function zoom(factor, at = { x: view.x + width / view.scale / 2, y: view.y + height / view.scale / 2 }) {
    const scale = Math.max(1, Math.min(MOST, view.scale * factor));
    const share = view.scale / scale;
    look(scale, at.x - (at.x - view.x) * share, at.y - (at.y - view.y) * share);
  }

  function pan(across, down) {
    look(view.scale, view.x + across, view.y + down);
  }

  function place(event) {
    const box = svg.getBoundingClientRect();
    return { x: view.x + ((event.clientX - box.left) / box.width) * (width / view.scale), y: view.y + ((event.clientY - box.top) / box.height) * (height / view.scale) };
  }

  buttons.addEventListener("click", (event) => {
    const name = event.target.closest("button")?.name;
    if (name === "in") zoom(1.6);
    if (name === "out") zoom(1 / 1.6);
  });

  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [across, down] = [width / view.scale / 6, height / view.scale / 6];
    const keys = {
      "+": () => zoom(1.6),
      "=": () => zoom(1.6),
      "-": () => zoom(1 / 1.6),
      0: () => look(1, 0, 0),
      ArrowLeft: () => pan(-across, 0),
      ArrowRight: () => pan(across, 0),
      ArrowUp: () => pan(0, -down),
      ArrowDown: () => pan(0, down),
    };
    if (!keys[event.key] || (event.key.startsWith("Arrow") && view.scale === 1)) return;
    event.preventDefault();
    keys[event.key]();
  });

  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.25 : 0.8, place(event));
  }, { passive: false });

  svg.addEventListener("pointerdown", (event) => {
    touches.set(event.pointerId, event);
    isMoved = false;
  });
  svg.addEventListener("pointermove", (event) => {
    const last = touches.get(event.pointerId);
    if (!last) return;
    const box = svg.getBoundingClientRect();
    const unit = width / view.scale / box.width;
    if (touches.size === 1 && view.scale > 1) {
      if (Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < 4 && !isMoved) return;
      isMoved = true;
      svg.setPointerCapture(event.pointerId);
      pan((last.clientX - event.clientX) * unit, (last.clientY - event.clientY) * unit);
    } else if (touches.size === 2) {
      const other = [...touches].find(([id]) => id !== event.pointerId)[1];
      const apart = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      isMoved = true;
      zoom(apart(event) / Math.max(apart(last), 1), place({ clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 }));
    }
    touches.set(event.pointerId, event);
  });
  for (const name of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(name, (event) => touches.delete(event.pointerId));
  // What was dragged was not chosen.
  svg.addEventListener("click", (event) => {
    if (isMoved) event.stopPropagation();
    if (isMoved) event.preventDefault();
    isMoved = false;
  }, { capture: true });
  // What is focused is seen.
  svg.addEventListener("focusin", (event) => {
    const home = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(event.target.getAttribute("transform") ?? "");
    if (home && view.scale > 1) look(view.scale, Number(home[1]) - width / view.scale / 2, Number(home[2]) - height / view.scale / 2);
  });
}
