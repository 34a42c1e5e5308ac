// Shows one request whole: what was sent, and what was answered.

import {
  bytes, CallError, controlHeaders, copyButton, el, faint, fill, loading, notice, parsed, read, send, write,
} from "../parts.js";
import { curl } from "./curl.js";

function body(kept) {
  if (!kept) return faint("No body.");
  const size = bytes(kept.size);
  if ("json" in kept) return [faint(`JSON, ${size}`), el("pre", { tabindex: "0" }, write(kept.json, true))];
  if ("text" in kept) return [faint(`Text, ${size}`), el("pre", { tabindex: "0" }, kept.text)];
  if (kept.sha256) return el("p", {}, `A file of ${size}, SHA-256 `, el("code", {}, kept.sha256));
  return faint(`${size}, not kept: ${kept.left_out}`);
}

function side(title, kept, instead) {
  if (!kept) return el("section", {}, el("h2", {}, title), faint(instead));
  const lines = Object.entries(kept.headers).map(([name, value]) => `${name}: ${value}`);
  return el("section", {},
    el("h2", {}, title),
    kept.query && el("p", {}, "Query ", el("code", {}, kept.query)),
    body(kept.body),
    el("details", {}, el("summary", {}, `${lines.length} headers`), el("pre", { tabindex: "0" }, lines.join("\n"))));
}

function filled(below, exchange, note) {
  const gone = "Not kept: older requests make room for newer ones.";
  fill(below,
    el("div", { class: "row" },
      copyButton("Copy as curl", note, () => curl(location.origin, exchange)),
      el("a", { class: "button", href: `#scenarios/request/${exchange.id}` }, "Make this a scenario"),
      el("a", { href: `#requests/${exchange.id}` }, `Link to request ${exchange.id}`),
      exchange.task && el("a", { href: `#tasks/${encodeURIComponent(exchange.task)}` }, "Its task"),
      exchange.operation && el("code", {}, exchange.operation)),
    note.line,
    el("div", { class: "sides" },
      side("Sent", exchange.request, gone),
      side("Answered", exchange.response, exchange.status ? gone : "The connection was closed without an answer.")));
}

/** Returns a request with both sides, whose numbers keep all their digits. Raises CallError. */
export async function readRequest(id) {
  const response = await send(`/_mock/requests/${encodeURIComponent(id)}`, { headers: controlHeaders() });
  const text = await response.text();
  if (response.ok) return read(text);
  throw new CallError(response.status, parsed(text)?.error ?? text.slice(0, 200));
}

/** Fills an element with the request of that id, or with why it is not there. Returns a promise of the exchange. */
export async function showRequest(below, id) {
  const note = notice();
  let found = null;
  fill(below, note.line);
  await loading(note, async () => {
    found = await readRequest(id);
    filled(below, found, note);
  });
  return found;
}
