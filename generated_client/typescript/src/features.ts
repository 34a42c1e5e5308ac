/** The features of the contract: where a run goes, and where each of its parameters stands in the body. */

import { UnknownFeature } from "./errors.js";
import { naming, otherVersions } from "./later.js";
import type { FeatureName } from "./parameters.js";
import { OTHERS, ROWS, STEMS, WORDS } from "./table.js";

/** A file of a run: where it is declared, the pointers for its file_id and its URL, and whether there are several. */
export interface Place {
  readonly filePath: string;
  readonly fileId: string;
  readonly url: string | null;
  readonly listed: boolean;
}

/** One version of a feature. */
export interface Feature {
  readonly name: string;
  readonly path: string;
  readonly isV1: boolean;
}

/** What a feature takes. */
export interface Taken {
  /** What the table says of it with letters. */
  readonly flags: string;
  readonly inputs: Readonly<Record<string, Place>>;
  /** JSON pointers into the body, by the name of the parameter. */
  readonly params: Readonly<Record<string, string>>;
  readonly required: readonly string[];
  /** Pointers to places where the body names one of its files again, with the input of that file. */
  readonly names: Readonly<Record<string, string>>;
  /** What a body has before the files and the parameters. */
  readonly begun: Params;
}

/** What a run takes, by the name of the parameter. */
export type Params = Readonly<Record<string, unknown>>;
/** The files of a run, by the name of the parameter. */
export type Given = Readonly<Record<string, readonly { readonly id?: string; readonly url?: string }[]>>;

type Known = readonly [version: string, own: string, codes: string, flags?: string];

const words = inFull(WORDS).split("\n");
const known = knownFeatures();

/** The names that `run` accepts: the plain name for the newest version of each, and `v1.0/enhance` for others. */
export const FEATURES = /* @__PURE__ */ inOrder();

/** Returns whether the contract has a feature of that name, for a name that only the program's input knows. */
export function isFeature(name: string): name is FeatureName {
  return known.has(name);
}

/** Returns a feature by its name. Throws UnknownFeature. */
export function feature(name: string): Feature {
  const [version, own] = known.get(name) ?? [];
  if (!version) throw new UnknownFeature(`no feature ${JSON.stringify(name) ?? typeof name}`);
  return { name, path: `/s2s/v${version}/task/${own}`, isV1: version.startsWith("1.") };
}

/** Returns what a feature takes; table.ts explains its row. */
export async function taken({ name }: Feature): Promise<Taken> {
  const [version, own, codes, flags] = known.get(name) as Known;
  if (flags !== undefined) return parsed(flags, codes, words);
  return (await otherVersions()).taken(parsed, words, version, own, codes);
}

/** Reads a row. `holder` is the pointer of the object that has the parameters, `placeOf` tells where a file goes. */
function parsed(
  flags: string,
  codes: string,
  words: readonly string[],
  holder = "",
  begun: Params = {},
  placeOf = place,
): Taken {
  const inputs: Record<string, Place> = {};
  const params: Record<string, string> = {};
  const names: Record<string, string> = {};
  const required: string[] = [];
  for (const [, code, need] of `${flags.includes("n") ? "" : '"!'}${codes}`.matchAll(/(.)(!?)/g)) {
    const word = words[numberOf(code as string)] as string;
    const [name, sign, rest = holder] = word.split(/([:=#])/) as [string, string?, string?];
    if (sign === "#") names[rest] = name;
    else if (sign === ":") inputs[name] = placeOf(rest);
    else params[name] = `${rest}/${name}`;
    if (need) required.push(name);
  }
  return { flags, inputs, params, names, required, begun };
}

export type Parse = typeof parsed;

function knownFeatures(): Map<string, Known> {
  const found = new Map<string, Known>();
  for (const line of ROWS.split("\n")) {
    const [flags, codes, ...names] = line.split(" ") as [string, string, ...string[]];
    for (const own of names.map(inFull)) found.set(own, [flags.replace(/^\D+/, "") || "2.0", own, codes, flags]);
  }
  const plain = [...found.keys()];
  for (const line of OTHERS.split("\n")) {
    const [version, codes] = line.split(" ") as [string, string];
    for (const code of codes) {
      const own = plain[numberOf(code)] as string;
      found.set(`v${version}/${own}`, [version, own, code]);
    }
  }
  return found;
}

function inFull(text: string): string {
  const stems = STEMS.split("\n");
  return text.replace(/[A-Z]/g, (capital) => stems[capital.charCodeAt(0) - 65] as string);
}

function numberOf(code: string): number {
  return code.charCodeAt(0) - 34;
}

/** Returns the names that `run` accepts. */
export function namesOf(): FeatureName[] {
  return [...known.keys()] as FeatureName[];
}

function inOrder(): readonly FeatureName[] {
  const isOther = (name: string): number => Number(/^v\d/.test(name));
  return namesOf()
    .sort()
    .sort((one, other) => isOther(one) - isOther(other));
}

function place(stem: string): Place {
  const listed = stem.endsWith("*");
  const member = (kind: string): string => `/${stem.replace("*", "")}_file_${kind}${listed ? "s" : ""}`;
  return { filePath: "/s2s/v2.0/file", fileId: member("id"), url: member("url"), listed };
}

/** Returns the body of a run, which is made of what is begun. */
export async function body({ inputs, params, names, begun }: Taken, values: Params, files: Given): Promise<Params> {
  const made = begun as Node;
  const idsOf = (role: string): unknown[] => (files[role] ?? []).map(({ url, id }) => url ?? id);
  for (const [role, [first]] of Object.entries(files)) {
    const { url, fileId, listed } = inputs[role] as Place;
    put(made, (first?.url && url) || fileId, listed ? idsOf(role) : idsOf(role)[0]);
  }
  for (const [name, pointer] of Object.entries(params)) if (values[name] != null) put(made, pointer, values[name]);
  for (const [pointer, role] of Object.entries(names)) {
    if (files[role]) (await naming()).fillIn(made, pointer, idsOf(role));
  }
  return made;
}

/** An object of a body. */
export type Node = Record<string, unknown>;

/** Sets a value, and creates the objects and lists on the way to it. */
function put(body: Node, pointer: string, value: unknown): void {
  const [, ...way] = pointer.split("/");
  const last = way.pop() as string;
  let node = body;
  way.forEach((part, at) => {
    node = (node[part] ??= /^\d/.test(way[at + 1] ?? last) ? [] : {}) as Node;
  });
  node[last] = value;
}
