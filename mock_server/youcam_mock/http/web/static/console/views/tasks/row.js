// A task as a line of the list. A failed one begins with its reason.

import { el, fill, mark, nowMs, opening, span, timeOfDay, units } from "../parts.js";
import { showTask } from "./detail.js";

const TONES = { running: "warn", success: "good", error: "bad", lost: "bad" };
const NEVER_MS = 100 * 365 * 86_400_000; // a century: nobody asks for a task that long

function paid({ state, units: cost, charged }) {
  if (charged) return `${units(charged)} charged`;
  return state === "running" ? `will cost ${units(cost)}` : "nothing charged";
}

function timing({ state, created_ms: created, ready_ms: ready }) {
  if (state !== "running") return `took ${span(ready - created)}`;
  const left = ready - nowMs();
  if (left > NEVER_MS) return "never ends";
  return left > 0 ? `${span(left)} left` : "ready when it is asked for";
}

/** Returns the parts of a task's line, with the element whose text counts down. */
export function taskSummary(task) {
  const time = el("span", { class: "took faint" }, timing(task));
  const parts = [
    task.explain && el("strong", { class: "why" }, task.explain),
    timeOfDay(task.created_ms),
    mark(TONES[task.state] ?? "faint", task.state),
    el("span", { class: "path" }, `${task.feature} `, el("span", { class: "faint" }, `V${task.version}`)),
    el("span", { class: "meaning faint" }, `${task.api_key} · ${paid(task)}`),
    time,
  ];
  return { parts, time };
}

/** Returns a line that opens to the pictures of the task. `change` gives it the task's new state, `tick` the time. */
export function taskRow(first) {
  let task = first;
  let { parts, time } = taskSummary(task);
  const kind = () => `task ${TONES[task.state] === "bad" ? "refused" : ""}`;
  const row = opening(kind(), parts, (below) => showTask(below, task.task_id));
  return {
    item: row.item,
    change(changed) {
      task = changed;
      ({ parts, time } = taskSummary(task));
      row.item.className = kind();
      fill(row.button, parts);
      if (!row.below.hidden) showTask(row.below, task.task_id);
    },
    tick() {
      if (task.state === "running") time.textContent = timing(task);
    },
  };
}
