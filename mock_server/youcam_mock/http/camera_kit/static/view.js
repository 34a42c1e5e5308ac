// The built-in view of UI mode: the picture, an oval for the face, what to do, and buttons.

import { VIEW_STYLE } from "./view_style.js";
import { adviceOf, qualifies } from "./quality.js";

const PLACE = "YMK-module"; // the id of the element in which modules of the vendor show themselves
const SVG = "http://www.w3.org/2000/svg";
const OVAL = "M50,10 C72,10 82,28 82,48 C82,70 68,88 50,88 C32,88 18,70 18,48 C18,28 28,10 50,10 Z";

// What a browser calls the languages.
const TAGS = {
  chs: "zh-Hans",
  cht: "zh-Hant",
  deu: "de",
  enu: "en",
  esp: "es",
  fra: "fr",
  ita: "it",
  jpn: "ja",
  kor: "ko",
  ptb: "pt-BR",
};

/** The view of one opened camera. It stands in the page's element #YMK-module, or before everything. */
export class View {
  #host = document.createElement("div");
  #parts = {};
  #texts;
  #canvas;

  /** `on` has what the buttons do: capture, flip, retake, close. */
  constructor(canvas, texts, language, on) {
    this.#texts = texts;
    this.#canvas = canvas;
    const place = document.getElementById(PLACE);
    this.#host.classList.toggle("floating", place === null);
    label(this.#host, { role: "region", "aria-label": texts.title, tabindex: "-1", lang: TAGS[language] });
    Object.assign(this.#host.style, { width: `${canvas.width}px`, height: `${canvas.height}px` });
    this.#host.addEventListener("keydown", (event) => event.key === "Escape" && on.close());
    this.#fill(on);
    (place ?? document.body).append(this.#host);
    this.#host.focus({ preventScroll: true });
    this.say(texts.starting);
  }

  /** Shows the picture as in a mirror, or not. */
  mirror(isMirrored) {
    this.#canvas.classList.toggle("mirrored", isMirrored);
  }

  /** Offers the other camera where there is one. */
  offerFlip(isThere) {
    this.#parts.flip.hidden = !isThere;
  }

  say(text) {
    if (this.#parts.advice.textContent !== text) this.#parts.advice.textContent = text;
  }

  /** Says in the view's language by name. */
  sayText(name) {
    this.say(this.#texts[name]);
  }

  live() {
    const { capture, retake } = this.#parts;
    const isAtButton = this.#host.shadowRoot.activeElement === retake;
    this.#taken(false);
    capture.disabled = false;
    if (isAtButton) capture.focus({ preventScroll: true });
  }

  captured() {
    this.#taken(true);
    this.sayText("captured");
    this.#parts.retake.focus({ preventScroll: true });
  }

  failed() {
    this.sayText("failed");
    this.#parts.capture.disabled = true;
  }

  show(quality) {
    this.say(adviceOf(quality, this.#texts));
    this.#parts.overlay.classList.toggle("good", qualifies(quality));
    this.#sign("place", quality.hasFace ? quality.area : "notgood");
    this.#sign("pose", quality.frontal);
    this.#sign("light", quality.lighting);
  }

  remove() {
    this.#host.remove();
  }

  #taken(isTaken) {
    const { overlay, signs, capture, retake } = this.#parts;
    overlay.toggleAttribute("hidden", isTaken);
    signs.hidden = capture.hidden = isTaken;
    retake.hidden = !isTaken;
  }

  #sign(name, value) {
    const isGood = value === "good";
    const said = this.#texts[isGood || value === "ok" ? value : "bad"];
    const sign = this.#parts[name];
    sign.classList.toggle("good", isGood);
    sign.textContent = `${this.#texts[name]}: ${said}`;
  }

  #fill(on) {
    const parts = this.#parts;
    parts.overlay = overlayOf();
    parts.advice = made("p", { className: "advice" });
    parts.advice.setAttribute("role", "status");
    parts.signs = made("ul", { className: "signs" });
    for (const name of ["place", "pose", "light"]) {
      parts[name] = made("li", { textContent: `${this.#texts[name]}: …` });
      parts.signs.append(parts[name]);
    }
    const buttons = made("div", { className: "buttons" });
    for (const name of ["capture", "retake", "flip"]) {
      parts[name] = made("button", { type: "button", textContent: this.#texts[name], onclick: on[name] });
      parts[name].hidden = name !== "capture";
      buttons.append(parts[name]);
    }
    parts.capture.className = parts.retake.className = "main";
    parts.capture.disabled = true;
    const close = made("button", { type: "button", className: "close", textContent: "×", onclick: on.close });
    close.setAttribute("aria-label", this.#texts.close);
    const bottom = made("div", { className: "bottom" });
    bottom.append(parts.signs, buttons);
    const style = new CSSStyleSheet(); // a page's policy may refuse style elements
    style.replaceSync(VIEW_STYLE);
    const root = this.#host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style];
    this.#canvas.setAttribute("aria-hidden", "true");
    root.append(this.#canvas, parts.overlay, parts.advice, bottom, close);
  }
}

function made(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

function label(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function overlayOf() {
  const svg = document.createElementNS(SVG, "svg");
  const shapes = [
    ["around", `M-200,-200 H300 V300 H-200 Z ${OVAL}`],
    ["oval", OVAL],
  ];
  label(svg, { viewBox: "0 0 100 110", preserveAspectRatio: "xMidYMid meet", "aria-hidden": "true" });
  for (const [name, path] of shapes) {
    const shape = document.createElementNS(SVG, "path");
    label(shape, { class: name, d: path, "fill-rule": "evenodd" });
    svg.append(shape);
  }
  return svg;
}
