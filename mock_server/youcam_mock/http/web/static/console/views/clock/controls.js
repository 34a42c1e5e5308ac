// Buttons that stop, start and move the clock.

import { action, el, form, get, labelled, moment, post, put, setClock } from "../parts.js";

const STEPS = [["+10 s", 10], ["+1 min", 60], ["+1 h", 3600], ["+1 day", 86_400]];

async function moved(seconds) {
  const clock = await get("/clock");
  if (clock.mode === "virtual") return post("/clock/advance", { seconds });
  return put("/clock", { now_ms: clock.now_ms + seconds * 1000 });
}

/** Returns the buttons; they call `told` with each new clock. Their own `changed` is to be called with any. */
export function controls(note, told) {
  const take = (clock) => {
    setClock(clock);
    told(clock);
  };
  const changing = (label, job, done) => action(label, note, async () => take(await job()), done);
  const stop = changing("Stop", () => put("/clock", { mode: "virtual" }), "The clock stands.");
  const go = changing("Go", () => put("/clock", { mode: "real" }), "The clock runs as time does.");
  const speeds = [10, 100].map((speed) => [speed, changing(`×${speed}`,
    () => put("/clock", { mode: "scaled", speed }), `The clock runs ${speed} times as fast.`)]);
  const steps = STEPS.map(([label, seconds]) => changing(label, () => moved(seconds), `Moved by ${label.slice(1)}.`));
  const at = el("input", { name: "at", type: "datetime-local", step: "1" });
  const set = form(note, async () => {
    // Without a moment the mock is asked to refuse, so that the reason is its own.
    take(await put("/clock", { now_ms: at.value ? new Date(at.value).getTime() : "" }));
  }, () => `It is ${at.value.replace("T", " ")} now.`, { class: "row ends" },
  labelled("Moment", at, "in your time zone"), el("button", {}, "Set time"));
  const element = el("div", { class: "stack" },
    el("div", { class: "row", role: "group", "aria-label": "Speed" }, stop, go, speeds.map(([, button]) => button)),
    el("div", { class: "row", role: "group", "aria-label": "Move on" }, steps),
    set);
  return {
    element,
    changed(clock) {
      pressed(stop, clock.mode === "virtual");
      pressed(go, clock.mode === "real");
      speeds.forEach(([times, button]) => pressed(button, clock.mode === "scaled" && clock.speed === times));
      if (document.activeElement !== at) at.value = moment(clock.now_ms);
    },
  };
}

function pressed(button, is) {
  button.setAttribute("aria-pressed", String(is));
}
