// Accounts with their units, and what all tasks cost.

import { card, el, faint, fill, get, life, loading, notice, soon, table, units } from "./parts.js";
import { accountCard } from "./units/account.js";

export function mount(place) {
  const here = life();
  const note = notice();
  const spent = el("div");
  const accounts = el("div", { class: "stack" });
  const cards = new Map(); // by api_key

  const loadSpend = () => loading(note, async () => {
    const { units: all, tasks, by_feature: byFeature } = await get("/spend");
    const rows = Object.entries(byFeature).sort(([, a], [, b]) => b - a);
    const number = tasks === 1 ? "1 task" : `${tasks} tasks`;
    fill(spent, tasks ? [
      el("p", {}, "This run would have cost ", el("strong", {}, units(all)), `, for ${number}.`),
      table("Spent by feature", ["Feature", "Units"], rows),
    ] : faint("Nothing spent yet. Only tasks that succeed are charged."));
  });

  const loadAccounts = () => loading(note, async () => {
    const { accounts: found } = await get("/accounts?limit=1000");
    const known = new Set(found.map(({ api_key: key }) => key));
    for (const [key, { element }] of cards) {
      if (known.has(key)) continue;
      element.remove();
      cards.delete(key);
    }
    for (const account of found) {
      const made = cards.get(account.api_key);
      if (made) made.take(account.units);
      else add(account);
    }
  });

  function add(account) {
    const made = accountCard(account, loadAccounts);
    cards.set(account.api_key, made);
    accounts.append(made.element);
  }

  const spendSoon = soon(loadSpend);
  here.on("units", ({ api_key: key, units: found }) => {
    spendSoon();
    if (cards.has(key) && found) cards.get(key).take(found);
    else loadAccounts();
  });
  here.loads(loadSpend, loadAccounts);
  fill(place,
    el("h1", {}, "Units"), note.line,
    el("div", { class: "columns" },
      accounts,
      card("Spent", el("h2", {}, "Spent since the start"), spent)));
  return here;
}
