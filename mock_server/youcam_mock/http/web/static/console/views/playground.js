// The playground: a feature, its form, a run, and what comes of it.

import { CallError, control, get } from "../api.js";
import { el, fill } from "../dom.js";
import { on } from "../events.js";
import { read, write } from "../json.js";
import { programs } from "../playground/code.js";
import { Draft } from "../playground/draft.js";
import { addressOf, FeatureList } from "../playground/features.js";
import { Refused, Run } from "../playground/flow.js";
import { Form } from "../playground/form.js";
import { drawInputs, sample } from "../playground/inputs.js";
import { Progress } from "../playground/progress.js";
import { answers, failure, showResult } from "../playground/result.js";
import { pickerFor, putFirstStyle } from "../playground/styles.js";
import { tabs } from "../playground/tabs.js";

const PRICE_AFTER_MS = 250;

/** Shows the playground. `rest` names a feature: its version, and its name. */
export async function mount(place, rest) {
  const [{ features }, { accounts }] = await Promise.all([get("/features"), get("/accounts")]);
  const playground = new Playground(place, features.map(versioned), accounts);
  await playground.go(rest);
  return { end: () => playground.close(), go: (other) => playground.go(other), again: () => playground.again() };
}

class Playground {
  constructor(place, features, accounts) {
    this.features = features;
    this.accounts = accounts;
    this.account = accounts[0];
    this.ids = new Map();
    this.turn = 0;
    this.list = el("aside", { class: "features", "aria-label": "Features" });
    this.setup = el("section", { class: "setup", "aria-label": "What to send" });
    this.outcome = el("section", { class: "outcome", "aria-label": "What comes of it" });
    this.opener = el("button", { type: "button", class: "opener", "aria-expanded": "false", onclick: () => this.open() },
      `Choose one of ${features.length} features`);
    this.featureList = new FeatureList(this.list, features);
    fill(place, el("h1", { class: "playground-title" }, "Playground"), this.opener,
      el("div", { class: "playground" }, this.list, this.setup, this.outcome));
    this.ends = [on("units", (units) => this.tellUnits(units))];
    this.listening = new AbortController();
    document.addEventListener("keydown", (event) => this.key(event), { signal: this.listening.signal });
  }

  close() {
    this.run?.stop();
    this.progress?.end();
    this.draft?.close();
    this.ends.forEach((end) => end());
    this.listening.abort();
  }

  /** Shows or hides the list where the screen is narrow. */
  open(isOpen = !this.list.classList.contains("open")) {
    this.list.classList.toggle("open", isOpen);
    this.opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) this.featureList.search.focus();
  }

  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.start();
    if (event.key !== "/" || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    this.open(true);
    this.featureList.search.focus();
  }

  /** The mock is back, or has another state: what was uploaded may be gone. */
  async again() {
    this.ids.clear();
    this.accounts = (await get("/accounts")).accounts;
    this.account = this.accounts.find(({ api_key: key }) => key === this.account.api_key) ?? this.accounts[0];
    this.drawAccounts();
    this.price();
  }

  /** Goes to the feature that the address names, or to the first. */
  async go([version, ...name]) {
    const mine = ++this.turn;
    const named = `${version}/${name.join("/")}`;
    const find = (wanted) => this.features.find((one) => `${one.version}/${one.feature}` === wanted);
    const chosen = find(named) ?? find(document.getElementById("view").dataset.first) ??
      this.features.find((one) => one.version.startsWith("v2")) ?? this.features[0];
    if (version && !find(named)) history.replaceState(null, "", addressOf(chosen));
    this.featureList.choose(chosen);
    this.open(false);
    const feature = versioned(await get(`/features/${chosen.version}/${chosen.feature}`));
    if (mine !== this.turn) return;
    this.run?.stop();
    this.draft?.close();
    this.ids.clear();
    this.draft = new Draft(feature);
    this.chosen = chosen;
    this.draw();
    await this.take(feature.example);
  }

  draw() {
    const { feature } = this.draft;
    const examples = feature.examples ?? [];
    this.examples = el("div", { class: "row examples" }, examples.length > 1 && [el("span", { class: "faint" }, "Examples"),
      examples.map(({ name, value }) => el("button", { type: "button", class: "small", onclick: () => this.take(value) }, name))]);
    this.inputs = el("div", { class: "inputs" });
    this.fields = el("form", { class: "fields", onsubmit: (event) => event.preventDefault() });
    this.raw = el("textarea", { class: "raw", spellcheck: "false", "aria-label": "The body as JSON", oninput: () => this.readRaw() });
    this.rawTold = el("p", { class: "bad", role: "alert" });
    this.cost = el("span", { class: "cost", role: "status" });
    this.button = el("button", { type: "button", class: "primary", title: "Ctrl+Enter", onclick: () => this.start() }, "Run");
    this.accountPlace = el("div", {});
    this.stand = el("div", {});
    this.shown = el("div", { class: "shown" });
    this.said = el("div", { class: "answers" });
    this.code = el("div", { class: "code" });
    const model = this.model();
    this.form = new Form(this.fields, model);
    fill(this.setup,
      el("header", { class: "feature-head" }, el("h2", {}, feature.title), el("p", {}, feature.summary),
        el("p", { class: "faint" }, el("code", {}, `${feature.method} ${feature.path}`))),
      this.examples, this.inputs,
      tabs("The body", [{ title: "Form", panel: this.fields, shown: () => this.form.model.body && this.form.draw() },
        { title: "JSON", panel: [this.raw, this.rawTold], shown: () => this.drawRaw() }]),
      el("div", { class: "run-bar" }, this.button, this.cost, this.accountPlace),
      el("p", { class: "faint free" }, "What the vendor bills for is free here: the units are the mock's own."));
    fill(this.outcome, this.stand, this.shown, this.said, this.code);
    fill(this.shown, el("p", { class: "empty waiting" }, "The result comes here."));
    this.drawAccounts();
  }

  model() {
    const { draft } = this;
    return {
      get body() { return draft.body; },
      get forms() { return draft.forms; },
      form: () => draft.form(),
      move: (form, key, value) => {
        draft.move(form, key, value);
        this.redraw();
        this.fillInputs(draft.missing().map(({ pointer }) => pointer));
      },
      picker: (keys) => pickerFor(draft, keys, { bearer: () => this.bearer(), edited: () => this.edited() }),
      edited: () => this.edited(),
    };
  }

  /** The key, or the access token that V1 of older editions asks for, which the mock gives out for its first account. */
  bearer() {
    return this.account === this.accounts[0] ? this.draft.feature.bearer : this.account.api_key;
  }

  drawAccounts() {
    const list = el("select", { onchange: () => {
      this.account = this.accounts[list.value];
      this.ids.clear();
      this.drawAccounts();
    } }, this.accounts.map(({ api_key: key }, at) => el("option", { value: at, selected: key === this.account.api_key }, key)));
    const balance = this.account.units.reduce((sum, { amount }) => sum + amount, 0);
    fill(this.accountPlace, this.accounts.length > 1 && el("label", { class: "account" }, "Account", list),
      el("span", { class: "faint" }, `${balance.toLocaleString("en")} units left`));
  }

  tellUnits({ api_key: key, units }) {
    const account = this.accounts.find((one) => one.api_key === key);
    if (!account) return;
    account.units = units;
    if (this.accountPlace) this.drawAccounts();
  }

  /** Takes an example, with samples in place of its files. */
  take(example) {
    const pointers = this.draft.take(example);
    this.redraw();
    return this.fillInputs(pointers);
  }

  fillInputs(pointers) {
    this.filling = this.putSamples(pointers);
    return this.filling;
  }

  async putSamples(pointers) {
    const { draft } = this;
    for (const pointer of pointers) {
      const others = draft.values(pointer);
      const found = await sample(draft.feature, pointer, others.length).catch(() => null);
      if (found) draft.put(pointer, [...others, draft.add(found.blob, found.name)]);
    }
    await putFirstStyle(draft, this.bearer()).catch(() => {});
    if (draft === this.draft) this.redraw();
  }

  redraw() {
    drawInputs(this.inputs, this.draft, () => this.edited());
    this.form.draw();
    this.edited();
  }

  edited() {
    if (document.activeElement !== this.raw) this.drawRaw();
    fill(this.code, el("h3", {}, "The same call"), this.drawCode());
    clearTimeout(this.pricing);
    this.pricing = setTimeout(() => this.price(), PRICE_AFTER_MS);
  }

  drawRaw() {
    this.raw.value = write(this.draft.body, true);
    this.raw.rows = Math.min(40, this.raw.value.split("\n").length + 1);
    this.rawTold.textContent = "";
  }

  readRaw() {
    try {
      const body = read(this.raw.value);
      if (body === null || typeof body !== "object" || Array.isArray(body)) throw new Error("The body is no object.");
      this.draft.body = body;
      this.rawTold.textContent = "";
    } catch (error) {
      this.rawTold.textContent = `This is no body yet: ${error.message}`;
      return;
    }
    drawInputs(this.inputs, this.draft, () => this.edited());
    this.edited();
  }

  drawCode() {
    const newest = new Map();
    for (const { feature, version } of this.features) {
      if (rank(version) > rank(newest.get(feature) ?? "v0.0")) newest.set(feature, version);
    }
    return tabs("Languages", Object.entries(programs(this.draft, location.origin, newest)).map(([title, text]) =>
      ({ title, panel: [copier(text), el("pre", { tabindex: 0 }, text)] })));
  }

  async price() {
    const { draft, cost } = this;
    const { version, feature } = draft.feature;
    try {
      const body = draft.filled((mark) => mark);
      const { units, explain } = await control("POST", `/features/${version}/${feature}/price`, { body, api_key: this.account.api_key });
      cost.textContent = units === null ? explain : `${units} ${units === 1 ? "unit" : "units"}`;
      cost.title = explain ?? "";
    } catch (error) {
      cost.textContent = error.status === 0 ? "" : error.message;
    }
  }

  async start() {
    if (this.run || !this.draft) return;
    const { draft } = this;
    const exchanges = [];
    this.button.disabled = true;
    await this.filling;
    if (draft !== this.draft || this.run) return;
    const before = this.picture();
    const progress = new Progress(this.stand, () => this.run?.stop());
    this.progress = progress;
    fill(this.shown);
    fill(this.said);
    const tell = ({ exchange, stage, left_ms: left, task }) => {
      if (exchange) keep(exchanges, exchange);
      if (stage) progress.stage(stage);
      if (left !== undefined) progress.left(left);
      if (task) count(draft);
    };
    this.run = new Run({ draft, bearer: this.bearer(), ids: this.ids, tell });
    try {
      const end = await this.run.go();
      if (draft === this.draft) this.showEnd(end, before);
    } catch (error) {
      this.ids.clear();
      if (draft === this.draft) this.showError(error);
    }
    progress.end();
    this.run = null;
    if (draft !== this.draft) return;
    fill(this.stand);
    this.button.disabled = false;
    this.redraw();
    fill(this.said, el("h3", {}, "Answers"), answers(exchanges));
  }

  picture() {
    const marks = this.draft.inputs().flatMap(({ pointer }) => this.draft.values(pointer));
    const file = marks.map((mark) => this.draft.files.get(mark)).find((one) => one?.blob.type.startsWith("image/"));
    return file?.shown ?? null;
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
    if (error.name === "AbortError") fill(this.shown, el("p", { class: "empty" }, "You stopped waiting. The task goes on."));
    else if (error instanceof Refused) {
      const { code, explain, status } = error;
      fill(this.shown, failure({ code, text: error.message, explain, status }));
    } else if (error instanceof CallError) fill(this.shown, failure({ text: error.message, status: error.status }));
    else {
      fill(this.shown, failure({ text: `The page has a defect: ${error.message}` }));
      throw error;
    }
  }
}

/** In V1 the same request_id is the same task, so that the next run needs another. */
function count({ body }) {
  if (typeof body.request_id === "number") body.request_id += 1;
}

function keep(exchanges, exchange) {
  const last = exchanges.at(-1);
  if (last?.method === "GET" && exchange.method === "GET" && last.path === exchange.path) exchanges.pop();
  exchanges.push(exchange);
}

/** Paths and addresses write a version with a v before it. */
function versioned(one) {
  return { ...one, version: `v${one.version.replace(/^v/, "")}` };
}

/** Versions past 2 are second ways to what a V2 name leads to already. */
function rank(version) {
  const [major, minor] = version.slice(1).split(".").map(Number);
  return (major < 3 ? 100 : 0) + major * 10 + minor;
}

function copier(text) {
  const button = el("button", { type: "button", class: "small copy", onclick: async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select it and press Ctrl+C";
    }
    setTimeout(() => (button.textContent = "Copy"), 2000);
  } }, "Copy");
  return button;
}
