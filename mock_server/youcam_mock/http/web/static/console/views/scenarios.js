// What is made to go wrong: the common cases by one click, any by a form, and all that hold.

import { action, card, el, faint, fill, get, life, loading, notice, remove, soon } from "./parts.js";
import { scenarioForm } from "./scenarios/form.js";
import { presets } from "./scenarios/presets.js";
import { count, words } from "./scenarios/words.js";

/** Shows the view; `#scenarios/request/12` fills the form from request 12. */
export function mount(place, [from, id]) {
  const here = life();
  const note = notice();
  const held = scenarioList(note);
  const common = presets(note, held.load);
  const own = scenarioForm(held.load);
  fill(place,
    el("h1", {}, "Scenarios"),
    el("div", { class: "columns" },
      el("div", { class: "stack" },
        card("Common scenarios", el("h2", {}, "One click away"), common.element, note.line),
        card("Scenarios that hold", held.elements)),
      card("Any other", el("h2", {}, "Any other"), own.element)));
  loading(note, async () => {
    const { features } = await get("/features");
    common.features(features);
    own.features(features);
  });
  if (from === "request") own.from(id);
  const loadSoon = soon(held.load);
  here.on("request", ({ scenario }) => scenario && loadSoon());
  here.loads(held.load);
  return here;
}

function scenarioList(note) {
  const list = el("ul", { class: "entries" });
  const nothing = el("div");
  const shown = new Map(); // by id, those that held when we last looked

  const load = () => loading(note, async () => {
    const { scenarios } = await get("/scenarios?limit=10000");
    const holding = new Set(scenarios.map(({ id }) => id));
    for (const [id, one] of shown) if (!holding.has(id)) shown.set(id, { ...one, usedUp: true });
    for (const one of scenarios) shown.set(one.id, one);
    draw();
  });

  const end = async (id) => {
    await remove(`/scenarios/${encodeURIComponent(id)}`);
    shown.delete(id);
    await load();
  };

  const endAll = action("Delete all", note, async () => {
    await remove("/scenarios");
    shown.clear();
    await load();
  }, "Requests are answered as usual again.");

  function line(one) {
    const effect = (one.effects ?? [one.effect]).map(words).join("; then ");
    return el("li", { class: "scenario row apart" },
      el("div", {},
        el("span", { class: "path" }, words(one.match) || "every call"), ": ", el("strong", {}, effect),
        faint(one.usedUp ? "Used up." : count(one))),
      !one.usedUp &&
        action("Delete", note, () => end(one.id), "The scenario is deleted.", { "aria-label": `Delete ${effect}` }));
  }

  function draw() {
    const all = [...shown.values()].reverse();
    endAll.disabled = !all.some((one) => !one.usedUp);
    fill(list, all.map(line));
    fill(nothing, all.length ? null : faint("No scenario holds: requests are answered as usual. Add one."));
  }

  const elements = [el("div", { class: "row apart" }, el("h2", {}, "All that hold"), endAll), nothing, list];
  return { elements, load };
}
