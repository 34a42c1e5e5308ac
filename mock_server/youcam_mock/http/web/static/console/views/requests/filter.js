// Chooses which requests are shown.

import { choice, el, labelled } from "../parts.js";
import { isRefusal } from "./row.js";

const CLASSES = [["", "any"], ["2", "2xx"], ["3", "3xx"], ["4", "4xx"], ["5", "5xx"], ["0", "no answer"]];

function textOf({ method, path, operation, explain, task }) {
  return [method, path, operation, explain, task].join(" ").toLowerCase();
}

/** Returns the controls, `fits` for an entry, and `meet`, which learns the operations to choose from. */
export function requestFilter(changed) {
  const text = el("input", { type: "search", placeholder: "path, reason, task", oninput: changed });
  const status = choice({ onchange: changed }, CLASSES);
  const operation = choice({ onchange: changed }, [["", "any"]]);
  const refusals = el("input", { type: "checkbox", onchange: changed });
  const known = new Set();
  const controls = [
    labelled("Text", text), labelled("Status", status), labelled("Operation", operation),
    el("label", { class: "check" }, refusals, "Only refusals"),
  ];
  const fits = (entry) =>
    (!text.value || textOf(entry).includes(text.value.trim().toLowerCase())) &&
    (!status.value || String(entry.status)[0] === status.value) &&
    (!operation.value || entry.operation === operation.value) &&
    (!refusals.checked || isRefusal(entry));
  const meet = ({ operation: name }) => {
    if (!name || known.has(name)) return;
    known.add(name);
    const after = [...operation.options].find((option) => option.value > name);
    operation.insertBefore(el("option", { value: name }, name), after ?? null);
  };
  return { controls, fits, meet };
}
