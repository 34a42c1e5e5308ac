// The playground: a feature, its form, a run, and what comes of it.

import { get } from "../api.js";
import { el, fill } from "../dom.js";
import { on } from "../events.js";
import { Accounts } from "../playground/accounts.js";
import { Draft } from "../playground/draft.js";
import { addressOf, FeatureList } from "../playground/features.js";
import { Outcome } from "../playground/outcome.js";
import { Setup } from "../playground/setup.js";

/** Shows the playground. `rest` names a feature: its version, and its name. */
export async function mount(place, rest) {
  const { features } = await get("/features");
  const playground = new Playground(place, features.map(versioned));
  await playground.accounts.load();
  await playground.go(rest);
  return { end: () => playground.end(), go: (other) => playground.go(other), again: () => playground.again() };
}

class Playground {
  constructor(place, features) {
    this.features = features;
    this.turn = 0;
    const aside = el("aside", { class: "features", "aria-label": "Features" });
    const setup = el("section", { class: "setup", "aria-label": "What to send" });
    const outcome = el("section", { class: "outcome", "aria-label": "What comes of it" });
    this.aside = aside;
    this.list = new FeatureList(aside, features);
    this.outcome = new Outcome(outcome, newestOf(features));
    this.accounts = new Accounts(() => this.outcome.forget());
    const { accounts } = this;
    this.setup = new Setup(setup, { accounts, run: () => this.start(), edited: () => this.outcome.drawCode() });
    this.opener = el(
      "button",
      { type: "button", class: "opener", "aria-expanded": "false", onclick: () => this.open() },
      `Choose one of ${features.length} features`,
    );
    fill(
      place,
      el("h1", { class: "playground-title" }, "Playground"),
      this.opener,
      el("div", { class: "playground" }, aside, setup, outcome),
    );
    this.unlisten = on("units", (units) => accounts.tell(units));
    this.ended = new AbortController();
    document.addEventListener("keydown", (event) => this.key(event), { signal: this.ended.signal });
  }

  end() {
    this.outcome.stop();
    this.draft?.close();
    this.unlisten();
    this.ended.abort();
  }

  /** The mock is back, or has another state: what was uploaded may be gone. */
  async again() {
    this.outcome.forget();
    await this.accounts.load();
    await this.setup.price();
  }

  /** Shows or hides the list where the screen is narrow. */
  open(isOpen = !this.aside.classList.contains("open")) {
    this.aside.classList.toggle("open", isOpen);
    this.opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) this.list.search.focus();
  }

  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.start();
    if (event.key !== "/" || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    this.open(true);
  }

  /** Goes to the feature that the address names, or to the first. */
  async go([version, ...name]) {
    const mine = ++this.turn;
    const named = this.find(`${version}/${name.join("/")}`);
    const chosen = named ?? this.find(document.getElementById("view").dataset.first) ?? this.features[0];
    if (version && !named) history.replaceState(null, "", addressOf(chosen));
    this.list.choose(chosen);
    this.open(false);
    const feature = versioned(await get(`/features/${chosen.version}/${chosen.feature}`));
    if (mine !== this.turn) return;
    this.draft?.close();
    this.draft = new Draft(feature);
    this.setup.button.disabled = false;
    this.outcome.show(this.draft);
    await this.setup.show(this.draft);
  }

  find(wanted) {
    return this.features.find((one) => `${one.version}/${one.feature}` === wanted);
  }

  async start() {
    const { button } = this.setup;
    if (!this.draft || button.disabled) return;
    const { draft } = this;
    button.disabled = true;
    await this.setup.ready;
    if (draft !== this.draft) return;
    await this.outcome.start(this.accounts.bearer(draft.feature));
    if (draft !== this.draft) return;
    button.disabled = false;
    this.setup.redraw();
  }
}

/** Paths and addresses write a version with a v before it. */
function versioned(one) {
  return { ...one, version: `v${one.version.replace(/^v/, "")}` };
}

/** Returns the version of each feature that the client takes for its name alone. */
function newestOf(features) {
  const newest = new Map();
  for (const { feature, version } of features) {
    if (rank(version) > rank(newest.get(feature) ?? "v0.0")) newest.set(feature, version);
  }
  return newest;
}

/** Versions past 2 are second ways to what a V2 name leads to already. */
function rank(version) {
  const [major, minor] = version.slice(1).split(".").map(Number);
  return (major < 3 ? 100 : 0) + major * 10 + minor;
}
