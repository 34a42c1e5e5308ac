import { el, fill } from "../dom.js";

export function mount(place) {
  fill(place, el("h1", {}, "Clock"));
}
