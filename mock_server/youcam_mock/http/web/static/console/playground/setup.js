// What to send: the files, the form of the body and its JSON, which stay in step, and the price.

import { control } from "../api.js";
import { el, fill } from "../dom.js";
import { read, write } from "../json.js";
import { Form } from "./form.js";
import { drawInputs, sample } from "./inputs.js";
import { pickerFor, putFirstStyle } from "./styles.js";
import { tabs } from "./tabs.js";

const PRICE_AFTER_MS = 250;
const MOST_ROWS = 40;

/** The left half of the playground. `run` is called by its button, `edited` after each change of the draft. */
export class Setup {
  constructor(place, { accounts, run, edited }) {
    Object.assign(this, { place, accounts, tellEdited: edited });
    this.button = el("button", { type: "button", class: "primary", title: "Ctrl+Enter", onclick: run }, "Run");
    this.cost = el("span", { class: "cost", role: "status" });
    /** Settles when the samples are there. */
    this.ready = Promise.resolve();
  }

  /** Shows a draft, and takes the first example into it. */
  async show(draft) {
    const { feature } = draft;
    this.draft = draft;
    this.inputs = el("div", { class: "inputs" });
    this.fields = el("form", { class: "fields", onsubmit: (event) => event.preventDefault() });
    this.raw = el("textarea", {
      class: "raw",
      spellcheck: "false",
      "aria-label": "The body as JSON",
      oninput: () => this.readRaw(),
    });
    this.rawTold = el("p", { class: "bad", role: "alert" });
    this.form = new Form(this.fields, this.model());
    fill(
      this.place,
      el(
        "header",
        { class: "feature-head" },
        el("h2", {}, feature.title),
        el("p", {}, feature.summary),
        el("p", { class: "faint" }, el("code", {}, `${feature.method} ${feature.path}`)),
      ),
      this.examples(),
      this.inputs,
      tabs("The body", [
        { title: "Form", panel: this.fields, shown: () => this.form.draw() },
        { title: "JSON", panel: [this.raw, this.rawTold], shown: () => this.drawRaw() },
      ]),
      el("div", { class: "run-bar" }, this.button, this.cost, this.accounts.place),
      el("p", { class: "faint free" }, "What the vendor bills for is free here: the units are the mock's own."),
    );
    await this.take(feature.example);
  }

  examples() {
    const { examples } = this.draft.feature;
    if (examples.length < 2) return null;
    const buttons = examples.map(({ name, value }) =>
      el("button", { type: "button", class: "small", onclick: () => this.take(value) }, name),
    );
    return el("div", { class: "row examples" }, el("span", { class: "faint" }, "Examples"), buttons);
  }

  model() {
    const { draft } = this;
    return {
      draft,
      move: (form, key, value) => {
        draft.move(form, key, value);
        this.redraw();
        this.putSamples(draft.missing().map(({ pointer }) => pointer));
      },
      picker: (keys) =>
        pickerFor(draft, keys, { bearer: () => this.accounts.bearer(draft.feature), edited: () => this.edited() }),
      edited: () => this.edited(),
    };
  }

  /** Takes an example, with samples in place of its files. */
  take(example) {
    const pointers = this.draft.take(example);
    this.redraw();
    return this.putSamples(pointers);
  }

  putSamples(pointers) {
    this.ready = this.#putSamples(this.draft, pointers);
    return this.ready;
  }

  async #putSamples(draft, pointers) {
    for (const pointer of pointers) {
      const others = draft.values(pointer);
      const found = await sample(draft.feature, pointer, others.length).catch(() => null);
      if (found) draft.put(pointer, [...others, draft.add(found.blob, found.name)]);
    }
    await putFirstStyle(draft, this.accounts.bearer(draft.feature)).catch(() => {});
    if (draft === this.draft) this.redraw();
  }

  redraw() {
    this.drawInputs();
    this.form.draw();
    this.edited();
  }

  drawInputs() {
    drawInputs(this.inputs, this.draft, () => this.edited());
  }

  edited() {
    if (document.activeElement !== this.raw) this.drawRaw();
    this.tellEdited();
    clearTimeout(this.pricing);
    this.pricing = setTimeout(() => this.price(), PRICE_AFTER_MS);
  }

  drawRaw() {
    this.raw.value = write(this.draft.body, true);
    this.raw.rows = Math.min(MOST_ROWS, this.raw.value.split("\n").length + 1);
    this.rawTold.textContent = "";
  }

  readRaw() {
    try {
      const body = read(this.raw.value);
      if (body === null || typeof body !== "object" || Array.isArray(body)) throw new Error("it is no object");
      this.draft.body = body;
      this.rawTold.textContent = "";
    } catch (error) {
      this.rawTold.textContent = `This is no body yet: ${error.message}`;
      return;
    }
    this.drawInputs();
    this.edited();
  }

  async price() {
    const { draft } = this;
    const { version, feature } = draft.feature;
    const asked = { body: draft.body, api_key: this.accounts.key };
    try {
      const { units, explain } = await control("POST", `/features/${version}/${feature}/price`, asked);
      this.cost.textContent = units === null ? explain : `${units} ${units === 1 ? "unit" : "units"}`;
      this.cost.title = explain;
    } catch (error) {
      this.cost.textContent = error.status === 0 ? "" : error.message;
    }
  }
}
