// One account: its status, its units, a grant, and its history.

import {
  action, card, choice, copyButton, el, faint, fill, form, labelled, moments, notice, patch, perform, post, table,
  units,
} from "../parts.js";
import { showHistory } from "./history.js";

const STATUSES = ["active", "inactive", "expired"];
const TYPES = ["ApiPaygToken", "ApiSubsToken", "PaygToken", "SubsToken"];

function buckets(found) {
  const left = found.filter(({ amount }) => amount > 0);
  if (!left.length) return faint("No units left. Give it some below, or see how a program takes a refusal.");
  return table("Units", ["Type", "Amount", "Lapses", "Obtained"],
    left.map(({ type, amount, expiry, obtained }) => [type, amount, moments(expiry), moments(obtained)]));
}

function grant(key, note, changed) {
  const type = choice({ name: "type" }, TYPES);
  const amount = el("input", { name: "amount", inputmode: "decimal", size: "8", value: "100" });
  const expiry = el("input", { name: "expiry", type: "date" });
  const job = async () => {
    const number = Number(amount.value);
    const body = { type: type.value, amount: amount.value.trim() && !Number.isNaN(number) ? number : amount.value };
    if (expiry.value) body.expiry = new Date(`${expiry.value}T00:00`).getTime();
    await post(`/accounts/${encodeURIComponent(key)}/units`, body);
    await changed();
  };
  const properties = { class: "row ends", "aria-label": `Grant to ${key}` };
  return form(note, job, () => `${units(Number(amount.value))} given.`, properties,
    labelled("Type", type), labelled("Amount", amount), labelled("Lapses", expiry, "in a year unless given"),
    el("button", {}, "Grant units"));
}

function statusOf(account, note) {
  const status = choice({ onchange: changed }, STATUSES);
  status.value = account.status;
  async function changed() {
    const path = `/accounts/${encodeURIComponent(account.api_key)}`;
    const done = await perform(note, () => patch(path, { status: status.value }), `The key is ${status.value} now.`);
    if (done) account.status = status.value;
    else status.value = account.status;
  }
  return labelled("Status", status);
}

/** Returns the card of an account. `changed` is called when its units changed; `take` shows new ones. */
export function accountCard(account, changed) {
  const { api_key: key } = account;
  const note = notice();
  const balance = el("strong", { class: "balance" });
  const held = el("div");
  const past = el("div");
  const take = (found) => {
    const sum = found.reduce((total, { amount }) => total + amount, 0);
    balance.textContent = units(Math.round(sum * 100) / 100);
    fill(held, buckets(found));
  };
  take(account.units);
  const element = card(`Account ${key}`,
    el("div", { class: "row apart" }, el("h2", {}, key), balance),
    el("div", { class: "row ends" },
      statusOf(account, note),
      copyButton("Copy key", note, () => key),
      copyButton("Copy secret key", note, () => account.secret_key),
      action("Show history", note, () => showHistory(past, key), "")),
    held, grant(key, note, changed), note.line, past);
  return { element, take };
}
