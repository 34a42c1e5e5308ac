// Who is told that a task ended, and how that went.

import { card, el, faint, fill, form, get, labelled, life, loading, notice, post } from "./parts.js";
import { endpointCard } from "./webhooks/endpoint.js";

const LOOK_MS = 1500;

export function mount(place) {
  const here = life();
  const note = notice();
  const list = el("div", { class: "stack" });
  const nothing = el("div");
  const cards = new Map(); // by id

  const load = () => loading(note, async () => {
    const { webhooks } = await get("/webhooks");
    const known = new Set(webhooks.map(({ id }) => id));
    for (const id of [...cards.keys()]) if (!known.has(id)) drop(id);
    for (const webhook of webhooks) {
      if (cards.has(webhook.id)) continue;
      const made = endpointCard(webhook, () => drop(webhook.id));
      cards.set(webhook.id, made);
      list.append(made.element);
    }
    tell();
  });

  function drop(id) {
    cards.get(id)?.element.remove();
    cards.delete(id);
    tell();
  }

  function tell() {
    fill(nothing, cards.size ? null : faint("No endpoint yet. Add the URL that your program listens at."));
  }

  const url = el("input", { name: "url", type: "url", autocomplete: "off", placeholder: "http://127.0.0.1:9000/hook" });
  const secret = el("input", { name: "secret", autocomplete: "off", placeholder: "whsec_…" });
  const add = form(note, async () => {
    await post("/webhooks", { url: url.value, ...(secret.value ? { secret: secret.value } : {}) });
    await load();
  }, "The endpoint is added.", { class: "row ends", "aria-label": "New endpoint" },
  labelled("URL", url), labelled("Secret", secret, "made up when empty"),
  el("button", { class: "primary" }, "Add the endpoint"));
  fill(place, el("h1", {}, "Webhooks"), el("div", { class: "stack" }, card("Add", add, note.line), nothing, list));
  // Attempts have no event of their own: they come by the mock's clock.
  here.every(LOOK_MS, () => document.hidden || cards.forEach(({ load: look }) => look()));
  here.loads(() => {
    [...cards.keys()].forEach(drop);
    return load();
  });
  return here;
}
