// The whole state of the mock: kept under a name, put back, or begun afresh.

import {
  action, ask, card, el, faint, fill, form, get, labelled, loading, moments, notice, perform, post, put, remove,
  table,
} from "../parts.js";

/** Returns the part of the view with snapshots and reset. It calls `moved` when the state was replaced. */
export function state(here, moved) {
  const note = notice();
  const list = el("div");
  const path = (name) => `/snapshots/${encodeURIComponent(name)}`;

  async function load() {
    const { snapshots } = await get("/snapshots?limit=1000");
    const rows = snapshots.map(({ name, created_ms: created }) => [
      name, moments(created),
      el("div", { class: "row" },
        action("Put back", note, () => put(path(name)).then(moved), `The state of “${name}” is back, with its clock.`,
          { "aria-label": `Put back ${name}` }),
        action("Forget", note, async () => {
          await remove(path(name));
          await load();
        }, `“${name}” is forgotten.`, { "aria-label": `Forget ${name}` })),
    ]);
    fill(list, rows.length ? table("Snapshots", ["Name", "Taken", ""], rows) :
      faint("No snapshot yet. Take one to come back to this state later."));
  }

  async function reset() {
    const sure = await ask("Reset the mock?",
      "Accounts, files, tasks, scenarios, webhooks and the journal are forgotten. Snapshots stay.", "Reset the mock");
    if (sure) await perform(note, () => post("/reset").then(moved), "The mock is as it was at its start.");
  }

  const name = el("input", { name: "name", autocomplete: "off", placeholder: "shop with ten tasks" });
  const take = form(note, async () => {
    await post("/snapshots", { name: name.value });
    await load();
  }, () => `The state is kept as “${name.value}”.`, { class: "row" },
  labelled("Name of a new snapshot", name), el("button", {}, "Take a snapshot"));
  here.loads(() => loading(note, load));
  return card("State",
    el("h2", {}, "Snapshots of the whole state"), list, take, note.line,
    el("h2", {}, "Reset"),
    faint("Puts everything back as it was when the mock was started."),
    el("div", {}, el("button", { type: "button", class: "danger", onclick: reset }, "Reset the mock…")));
}
