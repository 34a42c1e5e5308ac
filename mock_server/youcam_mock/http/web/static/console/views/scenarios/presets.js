// What most programs are tried with: one click each.

import { action, choice, el, fill, get, labelled, loading, post } from "../parts.js";

const RUNS = { method: "POST", path: "/s2s/*/task/*" };
const PLACES = [
  ["Any call of the API", { path: "/s2s/*" }],
  ["Runs", RUNS],
  ["Status checks and lists", { method: "GET", path: "/s2s/*/task/*" }],
  ["Uploads and downloads", { path: "/ttl30/*" }],
];
const TOO_FEW = {
  status: 400,
  error: "Your account doesn't have enough credits to complete this request.",
  error_code: "CreditInsufficiency",
};
// `runs` are for runs only, whatever other calls were chosen.
const PRESETS = [
  { label: "429 three times", effect: { status: 429, headers: { "Retry-After": "2" } }, times: 3 },
  { label: "503 once", effect: { status: 503 }, times: 1 },
  { label: "5 s late, ten times", effect: { delay_ms: 5000 }, times: 10 },
  { label: "Connection dropped once", effect: { drop: true }, times: 1 },
  { label: "Half an answer once", effect: { truncate: true }, times: 1 },
  { label: "Malformed JSON once", effect: { malformed: true }, times: 1 },
  { label: "Insufficient units once", effect: { status: 400, body: TOO_FEW }, times: 1, runs: RUNS },
  { label: "A task that never ends", effect: { never: true }, times: 1, runs: {} },
];

function groups(features) {
  const tags = [...new Set(features.map(({ tag }) => tag))];
  const option = ({ operation, title, version }) => el("option", { value: operation }, `${title} · ${version}`);
  return tags.map((tag) => el("optgroup", { label: tag }, features.filter((one) => one.tag === tag).map(option)));
}

/** Returns the buttons. `added` is called after each; `features` tells them what there is to choose from. */
export function presets(note, added) {
  const places = PLACES.map(([text], number) => [String(number), text]);
  const place = choice({ onchange: () => loading(note, loadCodes) }, places);
  const code = choice({}, []);
  let known = [];

  const add = async (scenario) => {
    await post("/scenarios", scenario);
    await added();
  };
  const matched = (runs) => {
    const chosen = PLACES[Number(place.value)];
    return chosen ? (runs ?? chosen[1]) : { operation: place.value };
  };
  const buttons = PRESETS.map(({ label, effect, times, runs }) =>
    action(label, note, () => add({ match: matched(runs), effect, times }), `Set: ${label}.`));
  const fail = action("Fail the next run so", note,
    () => add({ match: { operation: place.value }, effect: { engine_error: code.value }, times: 1 }),
    () => `The next run fails with ${code.value}.`);

  async function loadCodes() {
    const chosen = known.find(({ operation }) => operation === place.value);
    const errors = chosen ? (await get(`/features/${chosen.version}/${chosen.feature}`)).errors : [];
    code.disabled = fail.disabled = errors.length === 0;
    fill(code, errors.length ? errors.map((each) => el("option", { value: each }, each)) :
      el("option", { value: "" }, "of a feature: choose it above"));
  }

  loadCodes();
  return {
    element: el("div", { class: "stack" },
      labelled("For", place),
      el("div", { class: "row", role: "group", "aria-label": "Common scenarios" }, buttons),
      el("div", { class: "row ends" }, labelled("Engine error", code), fail)),
    features(found) {
      known = found;
      place.append(...groups(found));
    },
  };
}
