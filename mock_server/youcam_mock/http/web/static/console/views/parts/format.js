// Writes values for people. Moments are Unix milliseconds on the mock's clock, shown in the reader's time zone.

import { el } from "../../dom.js";

const SPANS = [["d", 86_400_000], ["h", 3_600_000], ["min", 60_000], ["s", 1000]];

/** Returns a moment as day and time, in a form that fields of a form take too. */
export function moment(ms) {
  const here = new Date(ms);
  return new Date(ms - here.getTimezoneOffset() * 60_000).toISOString().slice(0, -5);
}

function time(ms, text) {
  const utc = new Date(ms).toISOString();
  return el("time", { datetime: utc, title: `${moment(ms)}, in UTC ${utc}` }, text);
}

/** Returns an element with day and time; UTC is in its title. */
export function moments(ms) {
  return time(ms, moment(ms).replace("T", " "));
}

/** Returns an element with the time of day to the millisecond; the day and UTC are in its title. */
export function timeOfDay(ms) {
  return time(ms, `${moment(ms).slice(11)}.${String(Math.floor(ms % 1000)).padStart(3, "0")}`);
}

/** Returns a span of time in its two largest parts, such as `4.2 s` or `2 h 5 min`. */
export function span(ms) {
  if (ms < 60_000) return `${(Math.max(ms, 0) / 1000).toFixed(1)} s`;
  const at = SPANS.findIndex(([, size]) => ms >= size);
  const [[name, size], [smaller, part]] = SPANS.slice(at);
  return `${Math.floor(ms / size)} ${name} ${Math.floor((ms % size) / part)} ${smaller}`;
}

export function units(amount) {
  return `${amount.toLocaleString("en")} ${amount === 1 ? "unit" : "units"}`;
}

export function bytes(size) {
  if (size < 1024) return `${size} bytes`;
  return size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}

export function times(number) {
  return number === 1 ? "once" : `${number} times`;
}
