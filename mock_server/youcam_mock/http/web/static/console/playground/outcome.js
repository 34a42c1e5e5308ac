// What comes of it: the run and its result, every answer, and the same call as a program.

import { CallError } from "../api.js";
import { el, fill } from "../dom.js";
import { python } from "./code/python.js";
import { shell } from "./code/shell.js";
import { typescript } from "./code/typescript.js";
import { Refused, Run } from "./flow.js";
import { Progress } from "./progress.js";
import { answers, failure, showResult } from "./result.js";
import { tabs } from "./tabs.js";

const COPIED_MS = 2000;

/** The right half of the playground. `newest` has the version that the client takes for each feature's bare name. */
export class Outcome {
  constructor(place, newest) {
    Object.assign(this, { place, newest, language: 0, run: null });
    // Files that this account uploaded for this feature, by their bytes.
    this.ids = new Map();
  }

  /** Begins with another draft. */
  show(draft) {
    this.stop();
    this.draft = draft;
    this.stand = el("div", {});
    this.shown = el("div", { class: "shown" }, el("p", { class: "empty waiting" }, "The result comes here."));
    this.said = el("div", { class: "answers" });
    this.code = el("div", { class: "code" });
    fill(this.place, this.stand, this.shown, this.said, this.code);
  }

  stop() {
    this.run?.stop();
    this.forget();
  }

  /** Uploads again what was uploaded before: the account is another, or the mock has another state. */
  forget() {
    this.ids = new Map();
  }

  drawCode() {
    const { draft } = this;
    const programs = [
      ["curl", shell(draft, location.origin)],
      ["Python", python(draft, location.origin, this.newest)],
      ["TypeScript", typescript(draft, location.origin)],
    ];
    const panels = programs.map(([title, text]) => ({
      title,
      panel: [copier(text), el("pre", { tabindex: 0 }, text)],
    }));
    const chosen = (at) => (this.language = at);
    fill(this.code, el("h3", {}, "The same call"), tabs("Languages", panels, this.language, chosen));
  }

  /** Runs the draft. Returns when it has ended, however it did. */
  async start(bearer) {
    const { draft } = this;
    const exchanges = [];
    const before = picture(draft);
    const progress = new Progress(this.stand, () => run.stop());
    const tell = ({ exchange, stage, left_ms: left, task }) => {
      if (exchange) keep(exchanges, exchange);
      if (stage) progress.stage(stage);
      if (left !== undefined) progress.left(left);
      if (task) count(draft);
    };
    const run = new Run({ draft, bearer, ids: this.ids, tell });
    this.run = run;
    fill(this.shown);
    fill(this.said);
    // Where the halves stand below each other, the second one is out of sight.
    if (this.stand.getBoundingClientRect().top > innerHeight) this.stand.scrollIntoView();
    try {
      const end = await run.go();
      if (draft === this.draft) this.showEnd(end, before);
    } catch (error) {
      this.forget();
      if (draft === this.draft) this.showError(error);
    } finally {
      progress.end();
      this.run = null;
    }
    if (draft !== this.draft) return;
    fill(this.stand);
    fill(this.said, el("h3", {}, "Answers"), answers(exchanges));
  }

  showEnd({ check, state, name, task }, before) {
    if (name === "success") {
      showResult(this.shown, { state, task, before });
      return;
    }
    const text = state.error_message ?? "The task failed. It cost nothing.";
    fill(this.shown, failure({ code: state.error, text, explain: task?.explain ?? check.explain }));
  }

  showError(error) {
    if (error.name === "AbortError") {
      fill(this.shown, el("p", { class: "empty" }, "You stopped waiting. The task goes on."));
    } else if (error instanceof Refused) {
      const { code, explain, status } = error;
      fill(this.shown, failure({ code, text: error.message, explain, status }));
    } else if (error instanceof CallError) {
      fill(this.shown, failure({ text: error.message, status: error.status }));
    } else {
      fill(this.shown, failure({ text: `The page has a defect: ${error.message}` }));
      throw error;
    }
  }
}

/** Returns the address of the picture to compare the result with; null if none goes in. */
function picture(draft) {
  const marks = draft.inputs().flatMap(({ pointer }) => draft.values(pointer));
  const file = marks.map((mark) => draft.files.get(mark)).find((one) => one?.blob.type.startsWith("image/"));
  return file?.shown ?? null;
}

/** In V1 the same request_id is the same task, so that the next run needs another. */
function count({ body }) {
  if (typeof body.request_id === "number") body.request_id += 1;
}

/** Of checks one after the other the last one is kept. */
function keep(exchanges, exchange) {
  const last = exchanges.at(-1);
  if (last?.method === "GET" && exchange.method === "GET" && last.path === exchange.path) exchanges.pop();
  exchanges.push(exchange);
}

function copier(text) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select it and press Ctrl+C";
    }
    setTimeout(() => (button.textContent = "Copy"), COPIED_MS);
  };
  const button = el("button", { type: "button", class: "small copy", onclick: copy }, "Copy");
  return button;
}
