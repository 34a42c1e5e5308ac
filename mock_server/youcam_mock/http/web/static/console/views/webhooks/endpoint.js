// One endpoint: its secret, what was sent to it, and how that was taken.

import {
  action, card, copyButton, el, faint, fill, get, loading, mark, moments, notice, post, remove, table, toneOf,
} from "../parts.js";

const PAGE = 1000;
const SHOWN = 100;

function next({ status, next_ms: at }) {
  if (at) return ["again at ", moments(at)];
  return status >= 200 && status < 300 ? "arrived" : "given up";
}

/** Returns the card of an endpoint. `gone` is called when it was deleted; `load` looks for new deliveries. */
export function endpointCard({ id, url, secret, created_ms: created }, gone) {
  const note = notice();
  const list = el("div");
  const path = `/webhooks/${encodeURIComponent(id)}`;
  let deliveries = null;
  let asking = false;

  // Deliveries are only ever added, so that those behind the known ones are enough.
  const load = () => loading(note, async () => {
    if (asking) return;
    asking = true;
    try {
      const known = deliveries ?? [];
      const { deliveries: fresh } = await get(`${path}/deliveries?limit=${PAGE}&after=${known.length}`);
      if (deliveries && !fresh.length) return;
      deliveries = [...known, ...fresh];
      draw();
    } finally {
      asking = false;
    }
  });

  function row(delivery) {
    const { at_ms: at, webhook_id: message, attempt, status } = delivery;
    const again = action("Send again", note, async () => {
      await post(`${path}/deliveries/${encodeURIComponent(message)}/again`);
      await load();
    }, "Sent again.", { "aria-label": `Send ${message} again` });
    const answer = mark(toneOf(status), status ?? "no answer");
    return [moments(at), answer, attempt, next(delivery), el("code", {}, message), again];
  }

  function draw() {
    const newest = deliveries.slice(-SHOWN).reverse();
    const heads = ["When", "Answer", "Attempt", "Then", "Message", ""];
    fill(list, newest.length ? table(`Deliveries to ${url}`, heads, newest.map(row)) :
      faint("Nothing sent yet. A message goes out when a task ends."));
  }

  const element = card(`Endpoint ${url}`,
    el("div", { class: "row apart" },
      el("h2", {}, url),
      el("div", { class: "row" },
        copyButton("Copy secret", note, () => secret),
        action("Delete", note, async () => {
          await remove(path);
          gone();
        }, "Deleted.", { "aria-label": `Delete ${url}` }))),
    faint("Since ", moments(created)),
    note.line, list);
  load();
  return { element, load };
}
