// The lists of ready-made styles and templates, with their thumbnails, to choose one from.

import { el, fill } from "../dom.js";
import { keysOf, setAt, valueAt } from "./body.js";
import { open } from "./dialog.js";
import { call, payload } from "./flow.js";

const KINDS = ["list-templates", "list-style-groups", "list-styles"];
const GROUP = "style_group_id";

/**
 * Returns what chooses the member at `keys`, or null if no list leads to it. `bearer` returns the key for the calls,
 * `edited` is called when the body has changed.
 */
export function pickerFor(draft, keys, { bearer, edited }) {
  const lists = (draft.feature.styles ?? []).filter(({ kind }) => KINDS.includes(kind));
  const at = keys.filter((key) => typeof key === "string");
  if (
    !lists.some(
      ({ member }) =>
        at.at(-1) ===
        member
          .split("/")
          .filter((key) => !/^\d+$/.test(key))
          .at(-1),
    )
  )
    return null;
  const templates = lists.find(({ kind }) => kind === "list-templates");
  return {
    text: "Choose…",
    open: (done) => {
      const place = el("div", { class: "styles" });
      const dialog = open("Choose a style", place);
      const chosen = (...settings) => {
        for (const [where, value] of settings) setAt(draft.body, where, value);
        dialog.close();
        edited();
        done();
      };
      if (templates) listTemplates(place, templates.path, bearer(), (id) => chosen([keys, id]));
      else
        listGroups(place, lists, bearer(), (group, style) => chosen(...styleMembers(draft.body, keys, group, style)));
    },
  };
}

/** Puts the first entry of a list into the body, where the documents' example names one that nobody has. */
export async function putFirstStyle(draft, bearer) {
  const lists = draft.feature.styles ?? [];
  const find = (wanted) => lists.find(({ kind }) => kind === wanted);
  const entries = async (path) => payload(await call("GET", path, bearer));
  const [templates, groups, styles] = KINDS.map(find);
  if (templates) {
    const keys = keysOf(templates.member);
    const found = (await entries(templates.path)).templates;
    const id = valueAt(draft.body, keys);
    if (id && found.length && !found.some((one) => one.id === id)) setAt(draft.body, keys, found[0].id);
  } else if (groups) {
    const holder = keysOf(groups.member).slice(0, -1);
    if (valueAt(draft.body, [...holder, GROUP]) === undefined) return;
    const [group] = (await entries(groups.path)).groups;
    const [style] = (await entries(`${styles.path}?${GROUP}=${group.id}`)).styles;
    setAt(draft.body, [...holder, GROUP], group.id);
    setAt(draft.body, [...holder, "style_ids"], [style.id]);
  }
}

/** Both ids of a V1 style stand in the same object. */
function styleMembers(body, keys, group, style) {
  const holder = keys.slice(
    0,
    keys.findIndex((key) => key === GROUP || key === "style_ids"),
  );
  return [
    [[...holder, GROUP], group],
    [[...holder, "style_ids"], [style]],
  ];
}

function listTemplates(place, path, bearer, chosen) {
  paged(place, path, bearer, ({ templates }) =>
    templates.map(({ id, thumb, title, category_name: category }) => entry(title, category, thumb, () => chosen(id))),
  );
}

async function listGroups(place, lists, bearer, chosen) {
  const path = (wanted) => lists.find(({ kind }) => kind === wanted)?.path;
  const below = el("div", {});
  const found = el("div", {});
  fill(place, found, below);
  paged(found, path("list-style-groups"), bearer, ({ groups }) =>
    groups.map(({ id, info }) =>
      el(
        "button",
        {
          type: "button",
          onclick: () =>
            paged(below, `${path("list-styles")}?${GROUP}=${id}`, bearer, ({ styles }) =>
              styles.map((style) => entry(style.info.title, "", style.info.thumb, () => chosen(id, style.id))),
            ),
        },
        info.title,
      ),
    ),
  );
}

function entry(title, category, thumb, onclick) {
  return el(
    "button",
    { type: "button", class: "style", onclick },
    el("img", { src: thumb, alt: "", loading: "lazy", width: 96, height: 96 }),
    el("span", {}, title),
    el("small", {}, category),
  );
}

/** Fills `place` with the entries of a list, a page at a time. */
async function paged(place, path, bearer, draw) {
  const shown = el("div", { class: "style-grid" });
  const told = el("p", { role: "status" }, "Loading…");
  const more = el("button", { type: "button", hidden: true }, "More");
  fill(place, shown, told, more);
  let next = null;
  const load = async () => {
    try {
      const query = next === null ? "" : `${path.includes("?") ? "&" : "?"}starting_token=${encodeURIComponent(next)}`;
      const page = payload(await call("GET", path + query, bearer));
      shown.append(...draw(page));
      next = page.next_token ?? null;
      more.hidden = next === null;
      told.textContent = shown.children.length ? "" : "The list is empty: any id is taken.";
    } catch (error) {
      told.textContent = error.message;
    }
  };
  more.addEventListener("click", load);
  await load();
}
