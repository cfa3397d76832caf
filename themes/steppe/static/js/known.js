// A slider over the days on which something came to be known. It says which day it stands on while it moves, and leads there when it is let go.

const nav = document.getElementById("_known-days");
const days = [...nav.querySelectorAll("a")];
const here = days.findIndex((day) => day.hasAttribute("aria-current"));

if (days.length > 1) {
  const slider = document.createElement("input");
  const words = document.createElement("output");
  slider.type = "range";
  slider.max = String(days.length - 1);
  slider.value = String(here);
  slider.setAttribute("aria-label", nav.getAttribute("aria-label"));
  const tell = () => {
    words.textContent = days[slider.value].textContent;
    slider.setAttribute("aria-valuetext", words.textContent);
  };
  tell();
  slider.addEventListener("input", tell);
  // Arrow keys send `change` at every step: the page follows when they rest.
  let waiting;
  slider.addEventListener("change", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (Number(slider.value) !== here) location.assign(days[slider.value].href);
    }, 600);
  });
  nav.prepend(slider, words);
}
