// Adds any scenario, by fields or as JSON.

import { CallError, el, fill, form, labelled, loading, notice, post, read, write } from "../parts.js";
import { readRequest } from "../requests/detail.js";
import { scenarioFields } from "./fields.js";

const ADDED = "The scenario is added.";

/** Returns the scenario that answers as a request of the journal was answered. */
function scenarioOf({ operation, method, path, status, response, scenario }) {
  const match = operation ? { operation } : { method, path };
  const refused = status >= 400;
  const effect = status === 0 ? { drop: true } : { status: refused ? status : 503 };
  const wait = response?.headers?.["retry-after"];
  const body = response?.body?.json;
  if (refused && wait) effect.headers = { "Retry-After": wait };
  if (refused && body && typeof body === "object" && !scenario) effect.body = body;
  return { match, effect, times: 1 };
}

/** Returns the form. `added` is called after each scenario; `from` fills it from a request, `features` its lists. */
export function scenarioForm(added) {
  const note = notice();
  note.line.id = "scenario-says";
  const fields = scenarioFields();
  const operations = el("datalist", { id: "known-operations" });
  const names = el("datalist", { id: "known-features" });
  const add = async (scenario) => {
    await post("/scenarios", scenario);
    await added();
  };
  const byFields = form(note, async () => {
    fields.blame("");
    try {
      await add(fields.said());
    } catch (error) {
      if (error instanceof CallError) fields.blame(error.message);
      throw error;
    }
  }, ADDED, { class: "stack", "aria-label": "New scenario" },
  fields.elements, operations, names,
  el("div", {}, el("button", { class: "primary" }, "Add the scenario")), note.line);

  const text = el("textarea", { rows: "10", spellcheck: "false" });
  const said = notice();
  const byJson = form(said, async () => {
    let scenario;
    try {
      scenario = read(text.value);
    } catch (error) {
      throw new CallError(400, `This is not JSON: ${error.message}`);
    }
    await add(scenario);
  }, ADDED, { class: "stack", "aria-label": "New scenario as JSON" },
  labelled("Body of POST /_mock/scenarios", text, "with “effects” for several effects in turn"),
  el("div", {}, el("button", {}, "Add this JSON")), said.line);
  const asJson = el("details", {}, el("summary", {}, "The same as JSON"), byJson);
  asJson.addEventListener("toggle", () => {
    if (asJson.open) text.value = write(fields.said(), true);
  });

  return {
    element: el("div", { class: "stack" }, byFields, asJson),
    features(found) {
      fill(operations, found.map(({ operation, title }) => el("option", { value: operation }, title)));
      fill(names, [...new Set(found.map(({ feature }) => feature))].map((value) => el("option", { value })));
    },
    from: (id) => loading(note, async () => {
      fields.show(scenarioOf(await readRequest(id)));
      note.say(`Filled in from request ${id}. Change what you like, then add it.`);
      byFields.scrollIntoView({ block: "start" });
      byFields.querySelector("input").focus({ preventScroll: true });
    }),
  };
}
