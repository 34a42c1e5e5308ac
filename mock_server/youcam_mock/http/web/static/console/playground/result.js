// What a run brought: its files beside the input, and every answer.

import { send } from "../api.js";
import { el, fill } from "../dom.js";
import { write } from "../json.js";
import { withTexts } from "./body.js";
import { compare, picture } from "./compare.js";
import { typed } from "./kinds.js";
import { tabs } from "./tabs.js";
import { entries } from "./zip.js";

const PICTURES = { jpg: "image/jpeg", jpeg: "image/jpeg", png: "image/png", webp: "image/webp" };
const MOST_TEXT = 100_000;

/** Shows the results of a task. `before` is the address of the picture that went in, or null. */
export function showResult(place, { state, task, before }) {
  const links = linksIn(state.results);
  const fresh = task?.results ?? [];
  const files = links.map(({ pointer, url }, at) => ({
    title: pointer || `File ${at + 1}`,
    // The mock's own list has links that lead to it even where others would not.
    url: fresh.length === links.length ? fresh[at].url : url,
  }));
  const panels = files.map(({ title, url }) => {
    const panel = el("div", {}, el("p", { role: "status" }, "Loading…"));
    let isLoaded = false;
    const shown = () => {
      if (!isLoaded) showFile(panel, url, title, before);
      isLoaded = true;
    };
    return { title, panel, shown };
  });
  const values = el("pre", { tabindex: 0 }, write(state.results ?? null, true));
  if (panels.length === 0) fill(place, el("p", {}, "This result has no files. Its values:"), values);
  else if (panels.length === 1) {
    fill(place, panels[0].panel);
    panels[0].shown();
  } else fill(place, tabs("Files of the result", panels));
}

function linksIn(results, found = [], at = []) {
  if (typeof results === "string" && /^https?:\/\//.test(results)) found.push({ pointer: title(at), url: results });
  else if (results && typeof results === "object") {
    for (const [key, value] of Object.entries(results)) linksIn(value, found, [...at, key]);
  }
  return found;
}

function title(keys) {
  const said = keys.filter((key) => !/^(urls?|mask_urls|output|data|results|files)$/.test(key));
  return said.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key)).join(" ");
}

async function showFile(place, url, name, before) {
  try {
    const response = await send(url);
    if (!response.ok) throw new Error(`The file cannot be had: status ${response.status}. Its link may have expired.`);
    const blob = await typed(await response.blob());
    const shown = await content(blob, name, before);
    fill(place, shown, saving(blob, url, name));
  } catch (error) {
    fill(place, el("p", { class: "bad", role: "alert" }, error.message));
  }
}

function saving(blob, url, name) {
  const called = new URL(url, location.href).pathname.split("/").at(-1) || name;
  return el(
    "p",
    { class: "faint" },
    `${blob.type || "unknown type"}, ${blob.size.toLocaleString("en")} bytes · `,
    el("a", { href: URL.createObjectURL(blob), download: decodeURIComponent(called) }, "Save"),
  );
}

async function content(blob, name, before) {
  const [kind] = blob.type.split("/");
  if (kind === "image") return pictureOf(blob, before);
  if (kind === "video") return videoOf(blob, name);
  if (blob.type === "application/zip") return zipped(blob);
  if (blob.type.includes("json") || kind === "text") {
    return [
      el("p", {}, "This result is no picture. It says:"),
      el("pre", { tabindex: 0 }, (await blob.text()).slice(0, MOST_TEXT)),
    ];
  }
  return el("p", { role: "status" }, "This result is no picture, no video and no text. Save it to look at it.");
}

function videoOf(blob, name) {
  const told = "This file says that it is a video, but the browser cannot play it.";
  return el("video", {
    src: URL.createObjectURL(blob),
    controls: true,
    loop: true,
    "aria-label": name || "The result",
    onerror: (event) => event.target.replaceWith(el("p", { class: "bad", role: "alert" }, told)),
  });
}

async function pictureOf(blob, before) {
  const source = URL.createObjectURL(blob);
  try {
    return before ? await compare(before, source) : await picture(source, "The result");
  } catch {
    return el("p", { class: "bad", role: "alert" }, `This file says that it is ${blob.type}, but it is no picture.`);
  }
}

async function zipped(blob) {
  const shown = el("div", {});
  const found = await entries(blob).catch(() => null);
  if (!found) return el("p", { class: "bad", role: "alert" }, "This file says that it is a ZIP, but it is none.");
  const open = async (entry) => {
    const type = PICTURES[entry.name.split(".").at(-1).toLowerCase()];
    const inside = await entry.blob(type ?? "text/plain");
    fill(
      shown,
      type ? await pictureOf(inside, null) : el("pre", { tabindex: 0 }, (await inside.text()).slice(0, MOST_TEXT)),
    );
  };
  const files = found.filter(({ name }) => !name.endsWith("/"));
  if (files.length) await open(files[0]);
  return [
    el("p", {}, `A ZIP of ${files.length} files:`),
    el(
      "div",
      { class: "row" },
      files.map((entry) => el("button", { type: "button", class: "small", onclick: () => open(entry) }, entry.name)),
    ),
    shown,
  ];
}

/** Returns why a run brought nothing: the code, the text, and what the mock says of it. */
export function failure({ code, text, explain, status }) {
  return el(
    "div",
    { class: "card failure", role: "alert" },
    el("h3", {}, code ?? "It did not work"),
    el("p", {}, text),
    explain && el("p", { class: "explain" }, explain),
    status ? el("p", { class: "faint" }, `HTTP status ${status}`) : null,
  );
}

/** Returns every answer of a run, folded. Of checks that say the same the last one is kept. */
export function answers(exchanges) {
  return exchanges.map(({ method, path, sent, status, answer, text }) =>
    el(
      "details",
      { class: "answer" },
      el("summary", {}, el("code", {}, `${method} ${brief(path)}`), ` ${status}`),
      sent === undefined ? null : [el("p", { class: "faint" }, "Sent"), el("pre", { tabindex: 0 }, write(sent, true))],
      el("p", { class: "faint" }, "Answered"),
      el("pre", { tabindex: 0 }, answer === null ? text : write(withTexts(answer, short), true)),
    ),
  );
}

function brief(path) {
  return path.length > 72 ? `${path.slice(0, 72)}…` : path;
}

function short(text) {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
