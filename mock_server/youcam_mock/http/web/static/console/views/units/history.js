// What changed the balance of an account, asked for through the API as its owner would.

import { action, CallError, el, faint, fill, moments, notice, parsed, send, table } from "../parts.js";

const PATH = "/s2s/v1.0/client/credit/history";
const SIZE = 20;

async function page(key, token) {
  const query = new URLSearchParams({ page_size: SIZE, ...(token ? { starting_token: token } : {}) });
  const response = await send(`${PATH}?${query}`, { headers: { authorization: `Bearer ${key}` } });
  const answer = parsed(await response.text());
  if (response.ok) return answer.result;
  const why = response.headers.get("x-mock-explain") ?? answer?.error ?? "";
  throw new CallError(response.status, `The API refuses with ${response.status}: ${why}`);
}

function line({ timestamp, action: name, target_id: target, info }) {
  const change = (info.credits ?? []).reduce((sum, bucket) => sum + (bucket.amount_dec ?? bucket.amount ?? 0), 0);
  const signed = change > 0 ? `+${change}` : String(change);
  return [moments(timestamp), name, signed, target ? el("code", {}, target) : null];
}

/** Fills an element with the history, newest first. Raises CallError. */
export async function showHistory(place, key) {
  const note = notice();
  const rows = [];
  const list = el("div");
  const more = action("Show more", note, () => next(), "");
  let token = null;
  async function next() {
    const { history, next_token: following } = await page(key, token);
    token = following;
    rows.push(...history);
    fill(list, rows.length ? table("History", ["When", "What", "Units", "For"], rows.map(line)) :
      faint("Nothing changed this balance yet."));
    more.hidden = !token;
  }
  await next();
  fill(place, el("h2", {}, "History"), list, more, note.line);
}
