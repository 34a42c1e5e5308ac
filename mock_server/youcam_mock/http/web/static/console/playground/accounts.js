// Who pays for the runs.

import { get } from "../api.js";
import { el, fill } from "../dom.js";

/** The accounts of the mock, of which one is chosen. `place` shows the choice and the balance. */
export class Accounts {
  constructor(changed) {
    this.place = el("div", { class: "account" });
    this.changed = changed;
    this.all = [];
    this.key = "";
  }

  /** Asks the mock for its accounts. Raises CallError. */
  async load() {
    this.all = (await get("/accounts")).accounts;
    this.key = (this.#find(this.key) ?? this.all[0]).api_key;
    this.draw();
  }

  /** Takes an event about the units of an account. */
  tell({ api_key: key, units }) {
    const account = this.#find(key);
    if (account) account.units = units;
    this.draw();
  }

  /**
   * Returns what to sign in with at a feature: the key, or the access token that V1 of older editions asks for. The
   * mock gives one out for its first account.
   */
  bearer(feature) {
    return this.key === this.all[0].api_key ? feature.bearer : this.key;
  }

  draw() {
    const list = el(
      "select",
      { "aria-label": "Account", onchange: () => this.#choose(this.all[list.value].api_key) },
      this.all.map(({ api_key: key }, at) => el("option", { value: at, selected: key === this.key }, key)),
    );
    const balance = this.#find(this.key).units.reduce((sum, { amount }) => sum + amount, 0);
    fill(
      this.place,
      this.all.length > 1 && list,
      el("span", { class: "faint" }, `${balance.toLocaleString("en")} units left`),
    );
  }

  #choose(key) {
    this.key = key;
    this.draw();
    this.changed();
  }

  #find(key) {
    return this.all.find((account) => account.api_key === key);
  }
}
