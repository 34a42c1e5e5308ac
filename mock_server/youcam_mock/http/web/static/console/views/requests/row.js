// A request as a line of the list. A refusal begins with its reason.

import { el, mark, opening, timeOfDay, toneOf, units } from "../parts.js";
import { showRequest } from "./detail.js";

const SHOWN = 8; // characters of a task's id, which are hundreds

/** Returns whether a request was refused or broken off. */
export function isRefusal({ status }) {
  return status === 0 || status >= 400;
}

function meaning({ task, units: cost, scenario }) {
  return [task && `task ${task.slice(0, SHOWN)}…`, typeof cost === "number" && units(cost), scenario && "scenario"]
    .filter(Boolean).join(" · ");
}

/** Returns the parts of a request's line. */
export function summary(entry) {
  const refused = isRefusal(entry);
  return [
    refused && el("strong", { class: "why" }, entry.explain ?? "Refused without a reason."),
    timeOfDay(entry.at_ms),
    mark(toneOf(entry.status), entry.status || "no answer"),
    el("span", { class: "method" }, entry.method),
    el("span", { class: "path" }, entry.path),
    el("span", { class: "meaning faint" }, meaning(entry)),
    el("span", { class: "took faint" }, `${entry.duration_ms.toFixed(1)} ms`),
    !refused && entry.explain && el("span", { class: "aside faint" }, entry.explain),
  ];
}

/** Returns a line that opens to both sides of the request. */
export function requestRow(entry, toggled) {
  const kind = isRefusal(entry) ? "request refused" : "request";
  return opening(kind, summary(entry), (below) => showRequest(below, entry.id), toggled).item;
}
