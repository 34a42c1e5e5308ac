// Parts that several views are built of.

import { el } from "../../dom.js";

/** Returns a quiet line. In the place of an empty list it says what to do. */
export function faint(...words) {
  return el("p", { class: "faint" }, ...words);
}

/** Returns a part of a view with a frame around it. `name` is what a screen reader calls it. */
export function card(name, ...children) {
  return el("section", { class: "card stack", "aria-label": name }, ...children);
}

/** Returns a table. Cells are text or elements; `null` leaves one empty. */
export function table(caption, heads, rows) {
  const head = (text) => el("th", { scope: "col" }, text || el("span", { class: "unseen" }, "Actions"));
  return el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    el("table", {},
      el("caption", { class: "unseen" }, caption),
      el("thead", {}, el("tr", {}, heads.map(head))),
      el("tbody", {}, rows.map((cells) => el("tr", {}, cells.map((cell) => el("td", {}, cell)))))));
}

/** Returns a control with its label. */
export function labelled(label, control, hint = null) {
  return el("label", {}, el("span", {}, label, hint && el("span", { class: "faint" }, ` ${hint}`)), control);
}

/** Returns a select. `options` are pairs of value and text, or values. */
export function choice(properties, options) {
  const all = options.map((option) => (Array.isArray(option) ? option : [option, option]));
  return el("select", properties, all.map(([value, text]) => el("option", { value }, text)));
}

/**
 * Returns an item of a list that opens: a button with `summary`, and below it what `opened` puts there.
 * `opened` is called with the element to fill each time the item opens, `toggled` with whether it is open now.
 */
export function opening(kind, summary, opened, toggled = () => {}) {
  const below = el("div", { class: "opened", hidden: true });
  const button = el("button", { type: "button", class: "entry", "aria-expanded": "false", onclick: toggle }, summary);
  const item = el("li", { class: kind }, button, below);
  function toggle() {
    below.hidden = !below.hidden;
    button.setAttribute("aria-expanded", String(!below.hidden));
    if (below.hidden) below.replaceChildren();
    else opened(below);
    toggled(!below.hidden);
  }
  return { item, button, below, toggle };
}

/** Returns a short mark in a colour: `good`, `warn`, `bad` or `faint`. */
export function mark(tone, ...text) {
  return el("span", { class: `mark ${tone}` }, ...text);
}

/** Returns the tone of an HTTP status; 0 and null stand for no answer. */
export function toneOf(status) {
  if (!status || status >= 400) return "bad";
  return status >= 300 ? "warn" : "good";
}

/**
 * Returns what a link to one thing shows above a list: its `kind` and `id`, and all of it. `show` fills an element with
 * the thing and returns a promise of it, `summary` returns its line.
 */
export function linked(kind, id, show, summary) {
  const whole = el("div", { class: "stack" });
  const head = el("div", { class: kind }, `${kind} ${id}`);
  show(whole, id).then((found) => found && head.replaceChildren(...summary(found).filter(Boolean)));
  const close = el("a", { href: `#${kind}s` }, "Close");
  return card(`${kind} ${id}`, head, whole, close);
}
