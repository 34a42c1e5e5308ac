// The form of a body, made from its schema. It writes each edit into the body, and knows no feature.

import { el, fill } from "../dom.js";
import { removeAt, setAt, valueAt } from "./body.js";
import { checkboxes, control } from "./controls.js";
import {
  alternatives,
  choices,
  discriminator,
  fitting,
  hasFields,
  labels,
  moved,
  rangeText,
  starter,
  takesNull,
} from "./schema.js";

/**
 * Draws the form into `place`. `model` has the `draft`, `move(form, key, value)` (to another form of the body),
 * `picker(keys)` (a list to choose from, or null) and `edited()`.
 */
export class Form {
  constructor(place, model) {
    this.place = place;
    this.model = model;
    this.opened = new Set();
  }

  draw() {
    const focused = this.place.contains(document.activeElement) ? document.activeElement.id : "";
    const { draft, move } = this.model;
    const { forms } = draft;
    const form = draft.form();
    const chosen = discriminator(forms);
    fill(this.place, forms.length > 1 && this.chooser([], "", forms, form, move), this.members(form, [], chosen?.name));
    if (focused) document.getElementById(focused)?.focus();
  }

  set(keys, value) {
    if (value === undefined) removeAt(this.model.draft.body, keys);
    else setAt(this.model.draft.body, keys, value);
    this.model.edited();
  }

  /** Sets what changes the form itself. */
  reshape(keys, value) {
    this.set(keys, value);
    this.draw();
  }

  members(form, keys, except) {
    const needed = new Set(form.required ?? []);
    const shown = Object.entries(form.properties ?? {}).filter(([name, part]) => name !== except && hasFields(part));
    const field = ([name, part]) => this.member(name, part, [...keys, name], needed.has(name));
    const first = shown.filter(([name]) => needed.has(name));
    const rest = shown.filter(([name]) => !needed.has(name));
    return [first.map(field), rest.length > 0 && this.more(keys, rest, field)];
  }

  more(keys, rest, field) {
    const at = keys.join("/");
    const isUsed = rest.some(([name]) => valueAt(this.model.draft.body, [...keys, name]) !== undefined);
    const part = el(
      "details",
      { class: "more", open: isUsed || this.opened.has(at) },
      el("summary", { id: idOf([...keys, "more"]) }, `Optional: ${rest.map(([name]) => name).join(", ")}`),
      rest.map(field),
    );
    part.addEventListener("toggle", () => (part.open ? this.opened.add(at) : this.opened.delete(at)));
    return part;
  }

  member(name, schema, keys, required) {
    const value = valueAt(this.model.draft.body, keys);
    const options = alternatives(schema);
    const option = fitting(options, value);
    const description = schema.description ?? option.description;
    if (option.type === "object" || option.type === "array") {
      if (value === undefined || value === null) return this.adder(name, schema, keys, description);
      const away = !required && el("button", { type: "button", onclick: () => this.reshape(keys) }, "Leave out");
      return option.type === "array"
        ? this.list(name, option, keys, description, away)
        : this.group(name, options, option, keys, description, away);
    }
    return this.single(name, option, keys, description, { required, isNullable: takesNull(schema) });
  }

  single(name, option, keys, description, { required, isNullable }) {
    const id = idOf(keys);
    const hint = [description, option.type !== "string" && rangeText(option) && `(${rangeText(option)})`];
    const emptied = required && isNullable ? null : undefined;
    const made = control(id, option, valueAt(this.model.draft.body, keys), {
      required,
      help: `${id}-help`,
      set: (value) => this.set(keys, value === undefined ? emptied : value),
    });
    const picker = this.model.picker(keys);
    return el(
      "div",
      { class: "field" },
      el(
        "label",
        { for: id, id: `${id}-name` },
        el("code", {}, name),
        required && el("span", { class: "needed" }, "required"),
      ),
      picker
        ? el(
            "div",
            { class: "row" },
            made,
            pick(picker, () => this.draw()),
          )
        : made,
      el("p", { class: "help", id: `${id}-help` }, hint.filter(Boolean).join(" ")),
    );
  }

  adder(name, schema, keys, description) {
    return el(
      "div",
      { class: "field" },
      el(
        "button",
        { type: "button", id: idOf(keys), onclick: () => this.reshape(keys, starter(schema)) },
        `Add ${name}`,
      ),
      el("p", { class: "help" }, description),
    );
  }

  group(name, options, option, keys, description, away) {
    const chosen = discriminator(options);
    const chooser =
      options.length > 1 &&
      this.chooser(keys, name, options, option, (other, key, value) =>
        this.reshape(keys, moved(other, valueAt(this.model.draft.body, keys), key, value)),
      );
    const members = this.members(option, keys, chosen?.name);
    const isPlain = !chooser && !away && Object.keys(option.properties ?? {}).length === 1;
    if (isPlain) return members;
    return el(
      "fieldset",
      {},
      el("legend", {}, el("code", {}, name)),
      description && el("p", { class: "help" }, description),
      away,
      chooser,
      members,
    );
  }

  /** Returns the choice between alternatives: by the member that tells them apart, or by what they ask for. */
  chooser(keys, name, options, option, move) {
    const chosen = discriminator(options);
    const id = idOf([...keys, chosen?.name ?? "form"]);
    const entries = chosen
      ? options.flatMap((one, at) => chosen.lists[at].map((value) => ({ one, text: String(value), value })))
      : labels(options).map((text, at) => ({ one: options[at], text }));
    const now = chosen && valueAt(this.model.draft.body, [...keys, chosen.name]);
    const isNow = ({ one, value }) => one === option && (!chosen || value === now);
    const list = el(
      "select",
      {
        id,
        onchange: () => {
          const { one, value } = entries[list.value];
          move(one, chosen?.name, value);
        },
      },
      entries.map((entry, at) => el("option", { value: at, selected: isNow(entry) }, entry.text)),
    );
    return el(
      "div",
      { class: "field" },
      el("label", { for: id }, chosen ? el("code", {}, chosen.name) : name ? `Form of ${name}` : "Form of the body"),
      list,
    );
  }

  list(name, option, keys, description, away) {
    const items = valueAt(this.model.draft.body, keys);
    const id = idOf(keys);
    const values = choices(alternatives(option.items)[0]);
    const frame = (...inside) =>
      el(
        "fieldset",
        {},
        el("legend", {}, el("code", {}, name)),
        description && el("p", { class: "help" }, description),
        away,
        inside,
      );
    if (values && option.maxItems !== 1)
      return frame(checkboxes(id, values, items, (chosen) => this.set(keys, chosen)));
    if (option.minItems === 1 && option.maxItems === 1 && items.length === 1) {
      return this.member(name, { description, ...option.items }, [...keys, 0], true);
    }
    return frame(
      items.map((_, at) => this.item(name, option, keys, at)),
      items.length < (option.maxItems ?? Infinity) && this.appender(option, keys),
    );
  }

  item(name, option, keys, at) {
    const items = valueAt(this.model.draft.body, keys);
    const options = alternatives(option.items);
    const tag = discriminator(options)?.name ?? Object.keys(options[0].properties ?? {})[0];
    const title = `${name} ${at + 1}`;
    const kind = typeof items[at]?.[tag] === "string" ? ` · ${items[at][tag]}` : "";
    const swap = (other) => {
      [items[at], items[other]] = [items[other], items[at]];
      this.reshape(keys, items);
    };
    const button = (text, what, off, act) =>
      el(
        "button",
        {
          type: "button",
          class: "small",
          id: idOf([...keys, at, what]),
          "aria-label": `${what} ${title}`,
          title: what,
          disabled: off,
          onclick: act,
        },
        text,
      );
    return el(
      "div",
      { class: "item", role: "group", "aria-label": title },
      el(
        "div",
        { class: "item-bar" },
        el("strong", {}, title, kind),
        button("↑", "Move up", at === 0, () => swap(at - 1)),
        button("↓", "Move down", at === items.length - 1, () => swap(at + 1)),
        button("✕", "Remove", items.length <= (option.minItems ?? 0), () => this.reshape(keys, items.toSpliced(at, 1))),
      ),
      this.inner(option.items, options, [...keys, at]),
    );
  }

  inner(schema, options, keys) {
    const option = fitting(options, valueAt(this.model.draft.body, keys));
    if (option.type !== "object") return this.member("value", schema, keys, true);
    const chosen = discriminator(options);
    return [
      options.length > 1 &&
        this.chooser(keys, "this entry", options, option, (other, key, value) =>
          this.reshape(keys, moved(other, valueAt(this.model.draft.body, keys), key, value)),
        ),
      this.members(option, keys, chosen?.name),
    ];
  }

  appender(option, keys) {
    const options = alternatives(option.items);
    const id = idOf([...keys, "add"]);
    const chosen = discriminator(options);
    const entries = chosen ? options.flatMap((one, at) => chosen.lists[at].map((value) => ({ one, value }))) : [];
    const kind =
      chosen &&
      el(
        "select",
        { "aria-label": `${chosen.name} to add` },
        entries.map(({ value }, at) => el("option", { value: at }, String(value))),
      );
    const add = () => {
      const { one, value } = kind ? entries[kind.value] : { one: option.items };
      const made = kind ? moved(one, {}, chosen.name, value) : starter(one);
      this.reshape(keys, [...valueAt(this.model.draft.body, keys), made]);
    };
    return el("div", { class: "row" }, kind, el("button", { type: "button", id, onclick: add }, "Add"));
  }
}

function pick(picker, done) {
  return el("button", { type: "button", onclick: () => picker.open(done) }, picker.text);
}

function idOf(keys) {
  return `f-${keys.join("-")}`;
}
