// Single controls of the form. Each takes the schema, the value and what to call with a new one (undefined: not sent).

import { el } from "../dom.js";
import { choices, isColour, rangeText, unitOf } from "./schema.js";

const FEW = 4;
const LONG = 200;

/** Returns the control of a value that is no object and no list. */
export function control(id, schema, value, { required, set, help }) {
  const parts = { id, schema, value, required, set, help };
  const values = choices(schema);
  if (required && values?.length === 1 && value === values[0]) return el("output", { id }, String(value));
  if (values) return required && values.length <= FEW ? radios(parts, values) : select(parts, values);
  if (schema.type === "boolean") return required ? checkbox(parts) : select(parts, [true, false]);
  if (schema.type === "integer" || schema.type === "number") return number(parts);
  return isColour(schema) ? colour(parts) : text(parts);
}

/** Returns a box to tick for each value that a list may hold. */
export function checkboxes(id, values, chosen, set) {
  const boxes = values.map((value, at) =>
    el(
      "label",
      { class: "tick" },
      el("input", {
        type: "checkbox",
        id: `${id}-${at}`,
        value: String(value),
        checked: chosen.includes(value),
        onchange: () => set(values.filter((_, other) => boxes[other].firstChild.checked)),
      }),
      String(value),
    ),
  );
  return el("div", { class: "ticks", id }, boxes);
}

function unsent(schema) {
  return schema.default === undefined ? "not sent" : `not sent (${schema.default})`;
}

function select({ id, schema, value, required, set, help }, values) {
  const list = el(
    "select",
    { id, "aria-describedby": help, onchange: () => set(values[list.value]) },
    required && values.includes(value) ? [] : el("option", { value: "" }, required ? "choose" : unsent(schema)),
    values.map((one, at) => el("option", { value: at, selected: one === value }, String(one))),
  );
  return list;
}

function radios({ id, value, set, help }, values) {
  return el(
    "div",
    { class: "segments", role: "radiogroup", "aria-labelledby": `${id}-name`, "aria-describedby": help },
    values.map((one, at) =>
      el(
        "label",
        {},
        el("input", {
          type: "radio",
          name: id,
          id: at ? `${id}-${at}` : id,
          checked: one === value,
          onchange: () => set(one),
        }),
        el("span", {}, String(one)),
      ),
    ),
  );
}

function checkbox({ id, value, set, help }) {
  const box = el("input", {
    type: "checkbox",
    id,
    checked: value === true,
    "aria-describedby": help,
    onchange: () => set(box.checked),
  });
  return box;
}

function number({ id, schema, value, set, help }) {
  const { minimum, maximum } = schema;
  const step = schema.type === "integer" ? 1 : "any";
  const field = el("input", {
    type: "number",
    id,
    step,
    min: minimum,
    max: maximum,
    value: value === null ? "" : value,
    placeholder: schema.default,
    "aria-describedby": help,
    oninput: () => take(field.value),
  });
  const take = (entered) => set(entered === "" ? undefined : exact(entered));
  if (!(maximum - minimum <= 10000)) return el("div", { class: "row" }, field, unitOf(schema.description));
  const slide = el("input", {
    type: "range",
    min: minimum,
    max: maximum,
    value: value ?? schema.default ?? minimum,
    step: step === 1 ? 1 : (maximum - minimum) / 100,
    "aria-labelledby": `${id}-name`,
    "aria-describedby": help,
  });
  slide.addEventListener("input", () => {
    field.value = slide.value;
    take(slide.value);
  });
  field.addEventListener("input", () => {
    if (field.value !== "") slide.value = field.value;
  });
  return el(
    "div",
    { class: "slide", title: rangeText(schema) },
    slide,
    field,
    el("span", { class: "unit" }, unitOf(schema.description)),
  );
}

function exact(entered) {
  const isBig = /^-?\d{16,}$/.test(entered) && !Number.isSafeInteger(Number(entered));
  return isBig ? BigInt(entered) : Number(entered);
}

function colour({ id, schema, value, required, set, help }) {
  const hasHash = new RegExp(schema.pattern).test("#a1b2c3");
  const field = el("input", {
    type: "text",
    id,
    value,
    pattern: schema.pattern,
    size: 8,
    spellcheck: "false",
    placeholder: schema.default,
    "aria-describedby": help,
  });
  const well = el("input", { type: "color", value: sixDigits(value), "aria-label": `Choose ${id.split("-").at(-1)}` });
  field.addEventListener("input", () => {
    if (field.validity.valid && field.value) well.value = sixDigits(field.value);
    set(field.value === "" && !required ? undefined : field.value);
  });
  well.addEventListener("input", () => {
    field.value = hasHash ? well.value : well.value.slice(1);
    set(field.value);
  });
  return el("div", { class: "row" }, well, field);
}

function sixDigits(value) {
  return /^#?[0-9a-f]{6}$/i.test(value ?? "") ? `#${value.replace("#", "").toLowerCase()}` : "#888888";
}

function text({ id, schema, value, required, set, help }) {
  const isLong = schema.maxLength > LONG || String(value ?? "").length > LONG;
  const field = el(isLong ? "textarea" : "input", {
    id,
    type: isLong ? null : "text",
    rows: isLong ? 3 : null,
    placeholder: schema.default,
    maxlength: schema.maxLength,
    "aria-describedby": help,
    oninput: () => set(field.value === "" && !required ? undefined : field.value),
  });
  field.value = value ?? "";
  return field;
}
