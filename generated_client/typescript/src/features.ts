/** The features of the contract: where a run goes, and where each of its parameters stands in the body. */

import { InvalidInput, UnknownFeature } from "./errors.js";
import type { FeatureName } from "./parameters.js";
import { ROWS, WORDS } from "./table.js";

/** A file of a run: where it is declared, and the JSON pointers for its file_id and its URL. */
export interface Place {
  readonly filePath: string;
  readonly fileId: string;
  readonly url: string | null;
  readonly many: boolean;
  readonly listed: boolean;
}

/** The lists of ready-made looks that a feature may have. */
export type ListKind = "templates" | "style_groups" | "styles" | "categories";

/** One version of a feature. */
export interface Feature {
  readonly name: string;
  readonly path: string;
  readonly isV1: boolean;
  readonly inputs: Readonly<Record<string, Place>>;
  /** JSON pointers into the body, by the name of the parameter. */
  readonly params: Readonly<Record<string, string>>;
  readonly required: readonly string[];
  /** Values by pointer, which are set before the parameters. */
  readonly fixed: Readonly<Record<string, unknown>>;
  /** Pointers to places where the body names one of its files again, with the input of that file. */
  readonly names: Readonly<Record<string, string>>;
  readonly lists: Readonly<Partial<Record<ListKind, string>>>;
}

/** Where a file goes, and its file_ids or URLs, by the name of the parameter. */
export type Given = Record<string, readonly [pointer: string, ids: readonly string[]]>;

const words = WORDS.split("\n");
const rows = new Map(ROWS.split("\n").map((line) => [line.split(" ", 1)[0] ?? "", line]));

/** The names that `run` accepts: the plain name for the newest version of each, and `v1.0/enhance` for others. */
export const FEATURES = [...rows.keys()] as readonly FeatureName[];

/** Returns whether the contract has a feature of that name, for a name that only the program's input knows. */
export function isFeature(name: string): name is FeatureName {
  return rows.has(name);
}

/** Returns a feature by its name; table.ts explains its row. Throws UnknownFeature, which names the nearest ones. */
export function feature(name: string): Feature {
  const row = rows.get(name);
  if (!row) throw new UnknownFeature(`no feature ${JSON.stringify(name) ?? typeof name}${meant(name, FEATURES)}`);
  const [, head = "", ...places] = row.split(" ");
  const version = head.replace(/[^\d.]/g, "");
  const own = name.replace(/^v\d+\.\d+\//, "");
  const isV1 = version.startsWith("1");
  const inputs: Record<string, Place> = {};
  const params: Record<string, string> = {};
  const required: string[] = [];
  const names: Record<string, string> = {};
  for (const token of places.map((one) => words[parseInt(one, 36)] ?? "")) {
    const [, about = "", need] = /^(.*?)(!?)$/.exec(token) ?? [];
    const [, parameter = "", sign, rest = ""] = /^([^:=#]*)([:=#]?)(.*)$/.exec(about) ?? [];
    if (sign === "#") names[rest] = parameter;
    else if (sign === ":") inputs[parameter] = place(rest, isV1, own);
    else params[parameter] = rest || (isV1 ? `/payload/actions/0/params/${parameter}` : `/${parameter}`);
    if (need) required.push(parameter);
  }
  return {
    name,
    path: `/s2s/v${version}/task/${own}`,
    isV1,
    inputs,
    params,
    required,
    fixed: {
      ...(head.includes("p") && { "/payload/actions/0/params": {} }),
      ...(isV1 && { "/payload/actions/0/id": 0 }),
    },
    names,
    lists: {
      ...(head.includes("t") && { templates: `/s2s/v${version}/task/template/${own}` }),
      ...(head.includes("s") && {
        style_groups: `/s2s/v${version}/task/style-group/${own}`,
        styles: `/s2s/v${version}/task/style/${own}`,
        categories: `/s2s/v1.1/task/style/${own}`,
      }),
    },
  };
}

function place(text: string, isV1: boolean, own: string): Place {
  const [stem = "", path] = text.split("@");
  if (isV1) {
    const fileId = `/payload/file_sets/${stem}_ids`;
    return { filePath: path ?? `/s2s/v1.1/file/${own}`, fileId, url: null, many: false, listed: true };
  }
  const many = stem.endsWith("*");
  const [bare, s] = [stem.replace("*", ""), many ? "s" : ""];
  return {
    filePath: "/s2s/v2.0/file",
    fileId: `/${bare}_file_id${s}`,
    url: `/${bare}_file_url${s}`,
    many,
    listed: many,
  };
}

/** Checks the names of the parameters. Throws InvalidInput for an unknown or a missing one. */
export function check(feature: Feature, params: Readonly<Record<string, unknown>>): void {
  const known = [...Object.keys(feature.inputs), ...Object.keys(feature.params)];
  const name = Object.keys(params).find((one) => !known.includes(one));
  if (name !== undefined) throw new InvalidInput(name, `${feature.name} has no such parameter${meant(name, known)}`);
  const missing = feature.required.filter((one) => params[one] === undefined || params[one] === null);
  if (missing[0]) throw new InvalidInput(missing[0], `${feature.name} needs ${missing.join(" and ")}`);
}

/** Returns the body of a run. */
export function body(
  feature: Feature,
  params: Readonly<Record<string, unknown>>,
  files: Given,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  const given = Object.entries(files).map(([role, [pointer, ids]]) => [
    pointer,
    feature.inputs[role]?.listed ? ids : ids[0],
  ]);
  const stated = Object.entries(feature.params).map(([name, pointer]) => [pointer, params[name]]);
  for (const [pointer, value] of [...Object.entries(feature.fixed), ...given, ...stated]) {
    if (value !== undefined && value !== null) put(made, pointer as string, copied(value));
  }
  for (const [pointer, role] of Object.entries(feature.names)) {
    if (files[role]) fillIn(made, pointer, files[role][1]);
  }
  return made;
}

type Node = Record<string, unknown>;

/** Copies objects and lists, since names are filled in; what JSON cannot hold is found when the body is written. */
function copied(value: unknown, depth = 0): unknown {
  if (depth > 100 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => copied(one, depth + 1));
  if (Object.prototype.toString.call(value) !== "[object Object]" || value.constructor?.name !== "Object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copied(one, depth + 1)]));
}

/** Sets a value, and creates the objects and lists on the way to it. */
function put(body: Node, pointer: string, value: unknown): void {
  const way = pointer.slice(1).split("/");
  const last = way.pop() as string;
  let node = body;
  way.forEach((part, at) => {
    node = (node[part] ??= /^\d/.test(way[at + 1] ?? last) ? [] : {}) as Node;
  });
  node[last] = value;
}

/** Names the files in an object, or in the objects of a list, if they do not name others. */
function fillIn(body: Node, pointer: string, ids: readonly string[]): void {
  const [holder = "", ...rest] = pointer.slice(1).split("/");
  const member = rest.at(-1) as string;
  const entries =
    rest.length > 1 ? ((body[holder] ??= ids.map(() => ({}))) as Node[]) : [(body[holder] ??= {}) as Node];
  entries.slice(0, ids.length).forEach((entry, at) => (entry[member] ??= ids[at]));
}

function meant(name: unknown, known: readonly string[]): string {
  const word = String(name);
  const near = known
    .map((one) => [distance(word, one), one] as const)
    .filter(([far, one]) => far <= Math.max(one.length, word.length) / 2)
    .sort(([one], [other]) => one - other);
  if (near[0])
    return `; did you mean ${near
      .slice(0, 2)
      .map(([, one]) => one)
      .join(" or ")}?`;
  return known.length < 20 ? `; it may be ${known.join(", ")}` : "";
}

/** Returns how many letters to change, add or drop to make one word of the other (Levenshtein). */
function distance(word: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [place, letter] of [...word.slice(0, 50)].entries()) {
    const next = [place + 1];
    for (let at = 0; at < other.length; at++) {
      const changed = (row[at] ?? 0) + (letter === other[at] ? 0 : 1);
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
