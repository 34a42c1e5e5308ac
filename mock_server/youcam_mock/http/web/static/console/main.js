// The console: one view at a time, chosen by the part of the address behind the #.

import { get, keepToken, reach } from "./api.js";
import { el, fill } from "./dom.js";
import { listen, on } from "./events.js";

// Each view is a module with `mount(place, rest)`: it fills the element, and returns what ends it, or nothing.
// `rest` is the part of the address behind the view's name, as in #requests/12. A view that keeps what it shows returns
// {end, go, again}: `go` is called with another rest, `again` when the mock is back or has another state.
const VIEWS = {
  playground: "Playground",
  requests: "Requests",
  tasks: "Tasks",
  units: "Units",
  clock: "Clock",
  scenarios: "Scenarios",
  webhooks: "Webhooks",
};
const place = document.getElementById("view");
const banner = document.getElementById("banner");
let shown = { name: "", handle: {} };
let turn = 0;

async function show() {
  const [wanted, ...rest] = location.hash.slice(1).split("/").map(decoded);
  const name = wanted in VIEWS ? wanted : "playground";
  const mine = ++turn;
  for (const link of document.querySelectorAll("#views a")) {
    if (link.hash === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${VIEWS[name]} · youcam-mock`;
  try {
    if (name === shown.name && shown.handle.go) await shown.handle.go(rest);
    else await mount(name, rest, mine);
  } catch (error) {
    if (mine === turn) fill(place, el("h1", {}, VIEWS[name]), el("p", { class: "bad", role: "alert" }, error.message));
  }
}

async function mount(name, rest, mine) {
  const view = await import(`./views/${name}.js`);
  if (mine !== turn) return;
  shown.handle.end?.();
  shown = { name: "", handle: {} };
  fill(place);
  const handle = await view.mount(place, rest);
  const whole = typeof handle === "function" ? { end: handle } : (handle ?? {});
  if (mine === turn) shown = { name, handle: whole };
  else whole.end?.();
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The mock is back, or has another state. */
async function again() {
  if (!shown.handle.again) await show();
  else await shown.handle.again().catch(() => {});
}

function tellReach({ detail: { away } }) {
  banner.hidden = !away;
  if (away) banner.textContent = "The mock does not answer. This page goes on when it is back.";
}

async function tellState() {
  const state = document.getElementById("state");
  try {
    const health = await get("/health");
    state.textContent = `${health.version} · edition ${health.profile}`;
  } catch (error) {
    if (error.status === 403) fill(place, tokenForm());
    else state.textContent = error.message;
    return error.status !== 403;
  }
  return true;
}

function tokenForm() {
  const field = el("input", { name: "token", type: "password", autocomplete: "off", required: true });
  const keep = (event) => {
    event.preventDefault();
    keepToken(field.value);
    location.reload();
  };
  return el(
    "form",
    { class: "card", onsubmit: keep },
    el("h1", {}, "Control token"),
    el("p", {}, "This mock was started with --control-token. Give the token to go on."),
    el("label", {}, "Control token", field),
    el("button", { class: "primary" }, "Go on"),
  );
}

fill(
  document.getElementById("views"),
  Object.entries(VIEWS).map(([name, title]) => el("a", { href: `#${name}` }, title)),
);
reach.addEventListener("change", tellReach);
if (await tellState()) {
  addEventListener("hashchange", show);
  let isFirst = true;
  on("hello", ({ resumed }) => {
    if (!isFirst && !resumed) again();
    isFirst = false;
  });
  listen();
  show();
}
