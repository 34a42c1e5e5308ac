// Writes a request of the journal as a curl command.

import { write } from "../parts.js";

const KEY = '-H "Authorization: Bearer $YOUCAM_API_KEY"';
// curl sets these by itself, and a browser's own would tell nothing.
const LEFT_OUT = /^(host|content-length|connection|transfer-encoding|accept-encoding|user-agent|cookie|expect)$|^sec-/;

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function url(origin, { path, request }) {
  const query = request?.query ? `?${request.query}` : "";
  return origin + encodeURI(path).replace(/[?#]/g, encodeURIComponent) + query;
}

function header([name, value]) {
  return name === "authorization" ? KEY : `-H ${quoted(`${name}: ${value}`)}`;
}

function body(kept) {
  if (!kept) return [];
  if ("json" in kept) return [`--data-raw ${quoted(write(kept.json))}`];
  if ("text" in kept) return [`--data-raw ${quoted(kept.text)}`];
  return ["--data-binary @FILE"];
}

/** Returns the command for an exchange as GET /_mock/requests/{id} shows it. The journal has blanked its secrets. */
export function curl(origin, exchange) {
  const headers = Object.entries(exchange.request?.headers ?? {}).filter(([name]) => !LEFT_OUT.test(name));
  const parts = [
    `curl -X ${exchange.method} ${quoted(url(origin, exchange))}`,
    ...headers.map(header),
    ...body(exchange.request?.body),
  ];
  return parts.join(" \\\n  ");
}
