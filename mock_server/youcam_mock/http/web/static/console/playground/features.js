// The list of features: grouped by tag, with a search. Each is a link, so that the choice stands in the address.

import { el, fill } from "../dom.js";

/** Returns the address of a feature. */
export function addressOf({ version, feature }) {
  return `#playground/${version}/${feature}`;
}

/** The list, in `place`. */
export class FeatureList {
  constructor(place, features) {
    this.features = features;
    this.generation = "v2";
    this.search = el("input", {
      type: "search",
      id: "feature-search",
      placeholder: "Search, or press /",
      "aria-label": "Search features",
      autocomplete: "off",
      oninput: () => this.draw(),
    });
    this.filter = el(
      "div",
      { class: "segments", role: "radiogroup", "aria-label": "Generation of the API" },
      [
        ["v2", "V2"],
        ["v1", "V1"],
        ["", "All"],
      ].map(([value, text]) =>
        el(
          "label",
          {},
          el("input", { type: "radio", name: "generation", value, onchange: () => this.show(value) }),
          el("span", {}, text),
        ),
      ),
    );
    this.links = el("div", { class: "feature-links" });
    this.told = el("p", { class: "faint", role: "status" });
    fill(place, el("div", { class: "feature-tools" }, this.search, this.filter), this.told, this.links);
    place.addEventListener("keydown", (event) => this.#go(event));
  }

  /** Marks the chosen feature, and shows its generation of the API. */
  choose(chosen) {
    this.chosen = chosen;
    const isV1 = chosen.version.startsWith("v1");
    this.show(this.generation && (isV1 ? "v1" : "v2"));
    this.links.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }

  show(generation) {
    this.generation = generation;
    for (const radio of this.filter.querySelectorAll("input")) radio.checked = radio.value === generation;
    this.draw();
  }

  draw() {
    const words = this.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.features.filter((one) => {
      const text = `${one.title} ${one.tag} ${one.feature} ${one.version} ${one.summary}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const shown = found.filter((one) => this.#fits(one));
    const groups = grouped(shown);
    fill(
      this.links,
      [...groups].map(([tag, members]) =>
        el(
          "div",
          { class: "feature-group" },
          el("h3", {}, tag),
          members.map((one) => this.#link(one)),
        ),
      ),
    );
    const hidden = found.length - shown.length;
    fill(
      this.told,
      shown.length === 0 && !hidden ? "No feature fits." : null,
      hidden && words.length
        ? el(
            "button",
            { type: "button", class: "small", onclick: () => this.show("") },
            `${hidden} more in ${this.generation === "v2" ? "V1" : "V2"}`,
          )
        : null,
    );
  }

  #fits({ version }) {
    return !this.generation || version.startsWith("v1") === (this.generation === "v1");
  }

  #link(one) {
    const isChosen = one.version === this.chosen?.version && one.feature === this.chosen?.feature;
    return el(
      "a",
      { href: addressOf(one), "aria-current": isChosen && "true", title: one.summary },
      el("span", {}, one.feature),
      el("span", { class: `badge ${one.version.startsWith("v1") ? "old" : ""}` }, one.version),
    );
  }

  /** Arrow keys go through the list; from the search, down goes to its first entry. */
  #go(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.type === "radio") return;
    event.preventDefault();
    const links = [this.search, ...this.links.querySelectorAll("a")];
    links[Math.min(links.length - 1, Math.max(0, links.indexOf(event.target) + step))].focus();
  }
}

function grouped(features) {
  const groups = new Map();
  for (const one of features) groups.set(one.tag, [...(groups.get(one.tag) ?? []), one]);
  return groups;
}
