// Requests as they come, newest on top.

import { action, el, faint, fill, get, life, linked, loading, notice, remove } from "./parts.js";
import { showRequest } from "./requests/detail.js";
import { requestFilter } from "./requests/filter.js";
import { requestRow, summary } from "./requests/row.js";

const MOST = 300;

/** Shows the list; with an id in the address, that request whole above it. */
export function mount(place, [wanted]) {
  const here = life();
  const note = notice();
  const list = requestList(note);
  fill(place,
    el("h1", {}, "Requests"),
    wanted && linked("request", wanted, showRequest, summary),
    el("div", { class: "row tools" }, list.controls),
    note.line, list.nothing, list.element);
  here.on("request", list.add);
  here.loads(list.load);
  return here;
}

function requestList(note) {
  const element = el("ol", { class: "entries", "aria-label": "Requests, newest first" });
  const nothing = el("div");
  const count = el("span", { class: "faint" });
  const pause = el("button", { type: "button", "aria-pressed": "false", onclick: () => setPaused(!paused) }, "Pause");
  const filter = requestFilter(refit);
  const rows = new Map(); // by id: the entry and its element, oldest first
  const open = new Set();
  let waiting = [];
  let drawing = false;
  let loaded = false;
  let paused = false;

  // A burst is drawn once for each frame.
  function add(entry) {
    waiting.push(entry);
    if (waiting.length > MOST) waiting.shift();
    if (!drawing && loaded) {
      drawing = true;
      requestAnimationFrame(draw);
    }
  }

  function draw() {
    drawing = false;
    if (!loaded) return;
    if (!isHeld()) {
      const byId = new Map(waiting.filter(({ id }) => !rows.has(id)).map((entry) => [entry.id, entry]));
      const fresh = [...byId.values()].sort((a, b) => a.id - b.id).slice(-MOST);
      waiting = [];
      element.prepend(...fresh.map(made).reverse());
      trim();
    }
    tell();
  }

  function made(entry) {
    const item = requestRow(entry, (isOpen) => toggled(entry.id, isOpen));
    item.hidden = !filter.fits(entry);
    rows.set(entry.id, { entry, item });
    filter.meet(entry);
    return item;
  }

  function trim() {
    for (const id of rows.keys()) if (rows.size > MOST) drop(id);
  }

  function drop(id) {
    rows.get(id).item.remove();
    rows.delete(id);
    open.delete(id);
  }

  // While somebody reads a request, nothing may push it away.
  function toggled(id, isOpen) {
    if (isOpen) open.add(id);
    else open.delete(id);
    draw();
  }

  const isHeld = () => paused || open.size > 0;

  function setPaused(on) {
    paused = on;
    pause.setAttribute("aria-pressed", String(on));
    draw();
  }

  function refit() {
    for (const { entry, item } of rows.values()) item.hidden = !filter.fits(entry);
    tell();
  }

  function tell() {
    const shown = [...rows.values()].filter(({ item }) => !item.hidden).length;
    const until = paused ? "" : " when you close the open one";
    const later = isHeld() && waiting.length ? ` · ${waiting.length} new${until}` : "";
    count.textContent = `${shown === rows.size ? shown : `${shown} of ${rows.size}`} shown${later}`;
    pause.textContent = paused ? "Go on" : "Pause";
    if (shown || !loaded) fill(nothing);
    else if (rows.size) fill(nothing, faint("No request fits the filter."));
    else fill(nothing, faint("No request yet. Point a program at ", el("code", {}, location.origin), ", or try the ",
      el("a", { href: "#playground" }, "playground"), "."));
  }

  // The mock may have forgotten what is shown here, or may be another one that counts from 1 again.
  const load = () => loading(note, async () => {
    loaded = false;
    const { requests } = await get(`/requests?limit=${MOST}`);
    const moments = new Map(requests.map(({ id, at_ms: at }) => [id, at]));
    for (const [id, { entry }] of rows) if (moments.get(id) !== entry.at_ms) drop(id);
    loaded = true;
    waiting = [...requests, ...waiting];
    draw();
  });

  const clear = action("Clear", note, async () => {
    await remove("/requests");
    waiting = [];
    await load();
  }, "The journal is empty.");

  return { element, nothing, add, load, controls: [filter.controls, el("div", { class: "row" }, pause, clear, count)] };
}
