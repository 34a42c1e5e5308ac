// How far a run is. A clock that stands still can be moved from here.

import { get } from "../api.js";
import { el, fill } from "../dom.js";
import { on } from "../events.js";
import { advance } from "./flow.js";

const STEP_S = 10;
// A V1 task is lost when nobody checks it for 10 s, so that time goes on in shorter steps.
const OWN_STEP_S = 5;
const LEAST_STEP_S = 0.1;

/** Shows progress in `place`. Its methods take what a run tells. */
export class Progress {
  constructor(place, stop) {
    this.words = el("p", { class: "stage", role: "status" });
    this.bar = el("progress", { "aria-label": "Progress of the task" });
    this.itself = el("input", { type: "checkbox" });
    const move = () => advance(STEP_S).catch((error) => (this.words.textContent = error.message));
    this.still = el(
      "div",
      { class: "still", hidden: true },
      el("p", {}, "The mock's clock is virtual: time stands still until somebody moves it."),
      el(
        "div",
        { class: "row" },
        el("button", { type: "button", onclick: move }, `+${STEP_S} s`),
        el("label", { class: "tick" }, this.itself, "Advance by itself"),
      ),
    );
    fill(
      place,
      el(
        "div",
        { class: "card progress" },
        this.words,
        this.bar,
        this.still,
        el("button", { type: "button", class: "small", onclick: stop }, "Stop waiting"),
      ),
    );
    this.end = on("clock", (clock) => this.clock(clock));
    this.whole = 0;
    this.isStill = false;
    get("/clock").then(
      (clock) => this.clock(clock),
      () => {},
    );
  }

  clock({ mode }) {
    this.isStill = mode === "virtual";
    this.still.hidden = !this.isStill;
  }

  stage(text) {
    this.words.textContent = text;
  }

  /** Takes how long the task still runs, in ms of the mock's clock; null if nobody knows. */
  left(milliseconds) {
    if (milliseconds !== null) this.#show(Math.max(0, milliseconds));
    if (!this.isStill || !this.itself.checked) return;
    const seconds = milliseconds === null ? OWN_STEP_S : Math.max(LEAST_STEP_S, milliseconds / 1000);
    advance(Math.min(OWN_STEP_S, seconds)).catch(() => {});
  }

  #show(left) {
    this.whole = Math.max(this.whole, left);
    this.bar.max = this.whole || 1;
    this.bar.value = this.whole - left;
    this.words.textContent = `Running, ${Math.ceil(left / 1000)} s left`;
  }
}
