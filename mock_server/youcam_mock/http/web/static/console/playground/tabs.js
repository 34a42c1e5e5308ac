// Tabs: one of several panels is shown. Arrow keys go from one to the next.

import { el } from "../dom.js";

let made = 0;

/**
 * Returns tabs for `panels`, a list of {title, panel, shown?}. `shown` is called when its panel comes to the front,
 * `chosen` with its place in the list. The first to be shown is that at `first`.
 */
export function tabs(label, panels, first = 0, chosen = () => {}) {
  const id = `tabs-${(made += 1)}`;
  const buttons = panels.map(({ title }, at) =>
    el(
      "button",
      {
        type: "button",
        role: "tab",
        id: `${id}-${at}`,
        "aria-controls": `${id}-panel-${at}`,
        onclick: () => choose(at),
      },
      title,
    ),
  );
  const places = panels.map(({ panel }, at) =>
    el("div", { role: "tabpanel", id: `${id}-panel-${at}`, "aria-labelledby": `${id}-${at}` }, panel),
  );

  function choose(wanted, isFocused = false) {
    buttons.forEach((button, at) => {
      button.setAttribute("aria-selected", String(at === wanted));
      button.tabIndex = at === wanted ? 0 : -1;
      places[at].hidden = at !== wanted;
    });
    if (isFocused) buttons[wanted].focus();
    panels[wanted].shown?.();
    chosen(wanted);
  }

  function go(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    choose((buttons.indexOf(event.target) + step + buttons.length) % buttons.length, true);
  }

  choose(first);
  return el(
    "div",
    { class: "tabs" },
    el("div", { role: "tablist", "aria-label": label, onkeydown: go }, buttons),
    places,
  );
}
