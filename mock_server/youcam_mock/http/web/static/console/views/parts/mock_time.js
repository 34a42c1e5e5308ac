// The mock's time. It is asked for once, and goes on by the clock's speed until an event tells of a change.

import { get } from "../../api.js";
import { loading } from "./life.js";

let known = null;
let readAt = 0;

/** Takes over a clock as GET /_mock/clock shows it. */
export function setClock(clock) {
  known = clock;
  readAt = performance.now();
}

/** Returns now, in Unix milliseconds of the mock. */
export function nowMs() {
  return known ? known.now_ms + (performance.now() - readAt) * known.speed : Date.now();
}

/**
 * Keeps the time right while a view is shown, and calls `changed` with each new clock. Returns a function that asks for
 * the clock, and is to be called once at least.
 */
export function followClock(life, note, changed = () => {}) {
  const take = (clock) => {
    setClock(clock);
    if (!life.over) changed(clock);
  };
  life.on("clock", take);
  return () => loading(note, async () => take(await get("/clock")));
}
