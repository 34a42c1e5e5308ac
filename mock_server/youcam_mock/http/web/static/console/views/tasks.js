// Tasks of all accounts, newest first.

import { el, faint, fill, followClock, get, life, linked, loading, notice } from "./parts.js";
import { showTask } from "./tasks/detail.js";
import { taskRow, taskSummary } from "./tasks/row.js";

const MOST = 100;
const TICK_MS = 200;

/** Shows the list; with an id in the address, that task whole above it. */
export function mount(place, [wanted]) {
  const here = life();
  const note = notice();
  const list = el("ol", { class: "entries", "aria-label": "Tasks, newest first" });
  const nothing = el("div");
  const rows = new Map(); // by task_id, oldest first

  function take(task) {
    const known = rows.get(task.task_id);
    if (known) {
      known.change(task);
      return;
    }
    const row = taskRow(task);
    rows.set(task.task_id, row);
    list.prepend(row.item);
    for (const id of rows.keys()) if (rows.size > MOST) drop(id);
    fill(nothing);
  }

  function drop(id) {
    rows.get(id).item.remove();
    rows.delete(id);
  }

  const load = () => loading(note, async () => {
    const { tasks } = await get(`/tasks?newest=true&limit=${MOST}`);
    const known = new Set(tasks.map(({ task_id: id }) => id));
    for (const id of rows.keys()) if (!known.has(id)) drop(id);
    tasks.reverse().forEach(take);
    if (!rows.size) fill(nothing, faint("No task yet. Run one in the ", el("a", { href: "#playground" }, "playground"),
      ", or point a program at ", el("code", {}, location.origin), "."));
  });

  const one = wanted && linked("task", wanted, showTask, (task) => taskSummary(task).parts);
  fill(place, el("h1", {}, "Tasks"), one, note.line, nothing, list);
  here.on("task", take);
  here.every(TICK_MS, () => rows.forEach((row) => row.tick()));
  const readClock = followClock(here, note);
  here.loads(() => readClock().then(load));
  return here;
}
