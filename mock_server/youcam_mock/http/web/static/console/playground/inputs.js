// The files of a run: dropped, chosen, photographed, the mock's sample, or an address.

import { controlHeaders, send } from "../api.js";
import { el, fill } from "../dom.js";
import { takePhoto } from "./camera.js";

const MEGABYTE = 1024 * 1024;
const SIDES = [
  ["long_side", "long side"],
  ["short_side", "short side"],
  ["width", "width"],
  ["height", "height"],
];

/**
 * Returns the mock's own sample for an input, as {blob, name}; null if it has none. `number` counts the files of a
 * list. Raises CallError if the mock does not answer.
 */
export async function sample({ version, feature }, pointer, number = 0) {
  const path = `/_mock/sample/${version}/${feature}?pointer=${encodeURIComponent(pointer)}&number=${number}`;
  const response = await send(path, { headers: controlHeaders() });
  if (!response.ok) return null;
  const blob = await response.blob();
  const ending =
    { "image/jpeg": "jpg", "image/png": "png", "video/mp4": "mp4" }[blob.type] ?? blob.type.split("/").at(-1);
  return { blob, name: `${stem(pointer)}.${ending}` };
}

function stem(pointer) {
  return (
    pointer
      .split("/")
      .at(-1)
      .replace(/_?(file_)?ids?$/, "") || "file"
  );
}

/** Draws a card for each input of the draft. `edited` is called after each change. */
export function drawInputs(place, draft, edited) {
  const redraw = () => {
    drawInputs(place, draft, edited);
    edited();
  };
  fill(
    place,
    draft.inputs().map((input) => card(input, draft, redraw)),
  );
}

function card(input, draft, redraw) {
  const { pointer } = input;
  const name = pointer.split("/").at(-1);
  const kind = input.kind === "video" ? "video" : "photo";
  const values = draft.values(pointer);
  const told = el("p", { class: "bad", role: "alert" });
  // V1 has lists everywhere, and takes one file in most of them.
  const isMany = input.list && (input.most > 1 || pointer.endsWith("_file_ids"));
  const take = (files) => {
    const marks = [...files].map(({ blob, name: called }) => draft.add(blob, called));
    if (!marks.length) return;
    const isMore = isMany && values.every((one) => draft.files.has(one));
    draft.put(pointer, isMore ? [...values, ...marks] : marks.slice(0, isMany ? marks.length : 1));
    redraw();
  };
  const chosen = (list) => take([...list].map((file) => ({ blob: file, name: file.name })));
  const useSample = async () => {
    const found = await sample(draft.feature, pointer, values.length).catch((error) => error);
    if (found?.blob) take([found]);
    else told.textContent = found?.message ?? "The mock has no sample for this.";
  };
  const picker = el("input", {
    type: "file",
    id: `file-${pointer}`,
    class: "hidden-file",
    accept: accepted(input),
    multiple: isMany,
    onchange: () => chosen(picker.files),
  });
  const box = el(
    "section",
    {
      class: "input",
      "aria-label": name,
      ondragover: (event) => {
        event.preventDefault();
        box.classList.add("over");
      },
      ondragleave: () => box.classList.remove("over"),
      ondrop: (event) => {
        event.preventDefault();
        box.classList.remove("over");
        chosen(event.dataTransfer.files);
      },
    },
    el(
      "div",
      { class: "input-head" },
      el("code", {}, name),
      input.required && el("span", { class: "needed" }, "required"),
    ),
    el(
      "div",
      { class: "thumbs" },
      values.map((value, at) => thumb(value, at, draft, pointer, redraw)),
      values.length === 0 && el("p", { class: "empty" }, `Drop a ${kind} here`),
    ),
    el(
      "div",
      { class: "row" },
      picker,
      el("label", { for: picker.id, class: "button small" }, "Choose a file"),
      kind === "photo" &&
        navigator.mediaDevices &&
        button("Camera", () => takePhoto((blob) => take([{ blob, name: "camera.jpg" }]))),
      button("Sample", useSample),
      input.url_pointer &&
        button("Address", () => {
          draft.put(pointer, ["https://example.com/photo.jpg"]);
          redraw();
        }),
    ),
    el("p", { class: "help" }, limits(input)),
    told,
  );
  if (input.required || values.length) return box;
  return el(
    "details",
    { class: "folded" },
    el("summary", {}, el("code", {}, name), " ", el("span", { class: "needed" }, "optional")),
    box,
  );
}

function button(text, onclick) {
  return el("button", { type: "button", class: "small", onclick }, text);
}

function thumb(value, at, draft, pointer, redraw) {
  const others = () => draft.values(pointer).filter((_, other) => other !== at);
  const away = el(
    "button",
    {
      type: "button",
      class: "small",
      "aria-label": `Remove ${value}`,
      onclick: () => {
        draft.put(pointer, others());
        redraw();
      },
    },
    "✕",
  );
  const file = draft.files.get(value);
  if (file) {
    const isVideo = file.blob.type.startsWith("video/");
    const shown = isVideo
      ? el("video", { src: file.shown, controls: true, muted: true, "aria-label": file.name })
      : el("img", { src: file.shown, alt: file.name, onerror: (event) => event.target.replaceWith("no preview") });
    return el("figure", { class: "thumb" }, shown, el("figcaption", {}, el("span", {}, file.name), away));
  }
  const field = el("input", {
    type: "text",
    value,
    "aria-label": `${pointer.split("/").at(-1)}: address or file_id`,
    onchange: () => {
      draft.put(pointer, draft.values(pointer).with(at, field.value));
      redraw();
    },
  });
  return el("div", { class: "row address" }, field, away);
}

function accepted({ formats = [], kind }) {
  return formats.length
    ? formats.map((format) => `.${format},${format === "jpeg" ? ".jpg," : ""}${kind}/${format}`).join(",")
    : `${kind ?? "image"}/*`;
}

/** Returns the limits of an input in words, as far as the contract states them. */
function limits(input) {
  const said = [];
  if (input.formats?.length) said.push(input.formats.join(", ").toUpperCase());
  if (input.max_bytes) said.push(`at most ${Math.round((10 * input.max_bytes) / MEGABYTE) / 10} MB`);
  for (const [member, words] of SIDES) {
    const [least, most] = [input[`${member}_min`], input[`${member}_max`]];
    if (least && most) said.push(`${words} ${least} to ${most} px`);
    else if (least || most) said.push(`${words} ${least ? `from ${least}` : `up to ${most}`} px`);
  }
  if (input.duration_max) said.push(`up to ${input.duration_max} s`);
  if (input.faces) said.push(input.faces === 1 ? "one face" : `${input.faces} faces`);
  if (input.hands) said.push("a hand");
  return said.join(" · ");
}
