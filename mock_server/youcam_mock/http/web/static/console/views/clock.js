// The mock's clock, and its whole state: snapshots and reset.

import { card, el, fill, followClock, life, moment, notice, nowMs } from "./parts.js";
import { controls } from "./clock/controls.js";
import { state } from "./clock/state.js";

const TICK_MS = 100;
const STEPS = "While it runs, POST /_mock/clock/advance is refused; the steps below set the time instead.";
const MODES = {
  real: ["Runs as time does", `Its speed is always 1: choose another, or stop it. ${STEPS}`],
  scaled: ["Runs at another speed", STEPS],
  virtual: ["Stands still", "Nothing ends by itself, and it has no speed: move it, or let it go."],
};

export function mount(place) {
  const here = life();
  const note = notice();
  const mode = el("p", { class: "mode" });
  const why = el("p", { class: "faint" });
  const time = el("p", { class: "now" });
  const utc = el("p", { class: "faint" });
  const buttons = controls(note, changed);
  const tick = () => {
    const now = nowMs();
    time.textContent = moment(now).replace("T", " ");
    utc.textContent = new Date(now).toISOString();
  };
  function changed(clock) {
    const [title, explanation] = MODES[clock.mode];
    mode.textContent = `${title} · ${clock.mode}${clock.mode === "scaled" ? `, ×${clock.speed}` : ""}`;
    why.textContent = explanation;
    buttons.changed(clock);
    tick();
  }
  const read = followClock(here, note, changed);
  fill(place,
    el("h1", {}, "Clock"),
    el("div", { class: "columns" },
      card("Clock", el("div", {}, time, utc), mode, why, buttons.element, note.line),
      state(here, read)));
  here.every(TICK_MS, tick);
  here.loads(read);
  return here;
}
