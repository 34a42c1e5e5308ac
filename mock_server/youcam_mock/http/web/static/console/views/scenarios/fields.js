// The form for any scenario: its fields, what they say, and how they are filled.

import { choice, el, labelled, read, write } from "../parts.js";

const METHODS = [["", "any"], "GET", "POST", "PUT", "DELETE"];
// By place in the scenario: label, kind, hint.
const MATCH = {
  operation: ["Operation", "operation"],
  feature: ["Feature", "feature"],
  method: ["Method", "method"],
  path: ["Path", "text", "a glob, such as /s2s/v2.*/task/*"],
  api_key: ["API key", "text"],
};
const ANSWER = {
  status: ["Status", "number"],
  delay_ms: ["Late by", "number", "milliseconds"],
  headers: ["Headers", "lines", "such as Retry-After: 3, a line each"],
  body: ["Body", "json", "JSON, or the usual one"],
  drop: ["Close the connection unanswered", "flag"],
  truncate: ["Send half of the answer", "flag"],
  malformed: ["Send malformed JSON", "flag"],
};
const TASK = {
  engine_error: ["Engine error", "text"],
  error_message: ["Its message", "text"],
  free: ["Allow a code that no feature has", "flag"],
  duration_ms: ["Takes", "number", "milliseconds of the mock"],
  polls: ["Ends at status check", "number"],
  never: ["Never ends", "flag"],
};
const COUNTS = {
  times: ["For how many requests", "number", "or until deleted"],
  after: ["How many pass before", "number"],
};

function control(name, kind) {
  const common = { name, autocomplete: "off", "aria-describedby": "scenario-says" };
  if (kind === "method") return choice(common, METHODS);
  if (kind === "flag") return el("input", { ...common, type: "checkbox" });
  if (kind in WRITTEN) return el("textarea", { ...common, rows: "3", spellcheck: "false" });
  const lists = kind === "operation" || kind === "feature" ? { list: `known-${kind}s` } : {};
  return el("input", { ...common, ...lists, inputmode: kind === "number" ? "numeric" : null });
}

// A bad value goes to the mock as it is, whose reason is shown.
const READ = {
  number: (field) => (Number.isNaN(Number(field.value)) ? field.value : Number(field.value)),
  flag: () => true,
  json: (field) => json(field.value),
  lines: (field) => Object.fromEntries(field.value.split("\n").filter((line) => line.trim()).map(pair)),
};
const WRITTEN = {
  json: (value) => write(value, true),
  lines: (headers) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join("\n"),
};

function json(text) {
  try {
    return read(text);
  } catch {
    return text;
  }
}

function pair(line) {
  const at = line.indexOf(":");
  return at < 0 ? [line.trim(), ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

function group(title, members, prefix) {
  const fields = Object.entries(members).map(([name, [label, kind, hint]]) => {
    const field = control(prefix + name, kind);
    const shown = kind === "flag" ? el("label", { class: "check" }, field, label) : labelled(label, field, hint);
    return { name, kind, field, shown };
  });
  const element = el("fieldset", {},
    el("legend", {}, title), el("div", { class: "fields" }, fields.map(({ shown }) => shown)));
  const said = () => {
    const given = fields.filter(({ field, kind }) => (kind === "flag" ? field.checked : field.value.trim()));
    return Object.fromEntries(given.map(({ name, kind, field }) => [name, READ[kind]?.(field) ?? field.value.trim()]));
  };
  const show = (values) => {
    for (const { name, kind, field } of fields) {
      const value = values[name];
      if (kind === "flag") field.checked = value === true;
      else field.value = value === undefined || value === null ? "" : (WRITTEN[kind]?.(value) ?? value);
    }
  };
  return { element, said, show, fields };
}

/** Returns the fields, the scenario that they `said`, `show` to fill them with one, and `blame`. */
export function scenarioFields() {
  const match = group("Which requests", MATCH, "match.");
  const answer = group("What their answer is", ANSWER, "effect.");
  const task = group("What becomes of their task", TASK, "effect.");
  const counts = group("How often", COUNTS, "");
  const all = [match, answer, task, counts];
  return {
    elements: all.map(({ element }) => element),
    said: () => ({ match: match.said(), effect: { ...answer.said(), ...task.said() }, ...counts.said() }),
    show(scenario) {
      match.show(scenario.match ?? {});
      answer.show(scenario.effect ?? {});
      task.show(scenario.effect ?? {});
      counts.show(scenario);
    },
    /** Marks the field that an error names by the place before its colon. */
    blame(error) {
      const named = error.split(":")[0];
      for (const { field } of all.flatMap(({ fields }) => fields)) {
        const wrong = named === field.name || named.startsWith(`${field.name}.`) || named.startsWith(`${field.name}/`);
        if (wrong) field.setAttribute("aria-invalid", "true");
        else field.removeAttribute("aria-invalid");
        if (wrong) field.focus();
      }
    },
  };
}
