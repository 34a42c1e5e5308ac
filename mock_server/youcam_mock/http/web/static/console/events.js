// Listens to /_mock/events (server-sent events): `hello` at the beginning, `request`, `task`, `units`, `clock`.
// Read with fetch, since an EventSource can send no control token.

import { controlHeaders, reach, send } from "./api.js";

const AGAIN_MS = 1000;
const listeners = new Map();
let last = null;

/** Calls `listener` with the JSON of each event of a kind. Returns a function that ends that. */
export function on(kind, listener) {
  if (!listeners.has(kind)) listeners.set(kind, new Set());
  listeners.get(kind).add(listener);
  return () => listeners.get(kind).delete(listener);
}

function tell(kind, data) {
  for (const listener of listeners.get(kind) ?? []) listener(data);
}

/** Listens for as long as the page is open. After a break it goes on where it was, if the mock still can. */
export async function listen() {
  for (;;) {
    try {
      const headers = controlHeaders();
      if (last !== null) headers["last-event-id"] = last;
      const response = await send("/_mock/events", { headers });
      if (response.ok) await read(response.body);
    } catch {
      reach.dispatchEvent(new CustomEvent("change", { detail: { away: true } }));
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

async function read(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    blocks.forEach(take);
  }
}

function take(block) {
  const fields = Object.fromEntries(
    block
      .split("\n")
      .filter((line) => !line.startsWith(":"))
      .map((line) => {
        const at = line.indexOf(":");
        return [line.slice(0, at), line.slice(at + 1).trimStart()];
      }),
  );
  if (fields.id) last = fields.id;
  if (fields.data) tell(fields.event ?? "message", JSON.parse(fields.data));
}
