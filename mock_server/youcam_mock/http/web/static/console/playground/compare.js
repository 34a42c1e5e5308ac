// Two pictures over each other, with a line between them to move.

import { el } from "../dom.js";

const SAME_SHAPE = 0.03;

/** Returns two pictures to compare: over each other if they have the same shape, otherwise side by side. */
export async function compare(before, after) {
  const [first, second] = await Promise.all([picture(before, "The input"), picture(after, "The result")]);
  const shapes = [first, second].map((image) => image.naturalWidth / image.naturalHeight);
  if (Math.abs(shapes[0] / shapes[1] - 1) > SAME_SHAPE) {
    return el(
      "div",
      { class: "pair" },
      [first, second].map((image) => el("figure", {}, image, el("figcaption", {}, image.alt, " · ", size(image)))),
    );
  }
  const line = el("input", {
    type: "range",
    min: 0,
    max: 100,
    step: 1,
    value: 50,
    "aria-label": "How much of the input is shown, in per cent",
  });
  const place = el(
    "div",
    { class: "compare" },
    el("div", { class: "under" }, first),
    el("div", { class: "over" }, second),
    line,
  );
  const move = () => place.style.setProperty("--at", `${line.value}%`);
  line.addEventListener("input", move);
  move();
  return el("figure", {}, place, el("figcaption", {}, `Input ${size(first)}, result ${size(second)}`));
}

/** Returns a picture that has been decoded. Raises an error if it is none. */
export async function picture(source, alt) {
  const image = el("img", { src: source, alt });
  await image.decode();
  return image;
}

export function size(image) {
  return `${image.naturalWidth} × ${image.naturalHeight}`;
}
