/** What is wrong with the arguments of a run, in words. Loaded when something is. */

import { InvalidInput, UnknownFeature } from "../errors.js";
import type { Taken } from "../features.js";

/** Returns the error for a name that is no feature's. It names the nearest ones. */
export function unknownFeature(name: unknown, known: readonly string[]): UnknownFeature {
  return new UnknownFeature(`no feature ${JSON.stringify(name) ?? typeof name}${meant(name, [...known].sort())}`);
}

/** Returns the error for parameters of which one is unknown or missing. */
export function wrongParams(feature: string, { inputs, params, required }: Taken, given: unknown): InvalidInput {
  if (typeof given !== "object" || given === null) return new InvalidInput("params", `${feature} takes an object`);
  const known = [...Object.keys(inputs), ...Object.keys(params)];
  const name = Object.keys(given).find((one) => !known.includes(one));
  if (name !== undefined) return new InvalidInput(name, `${feature} has no such parameter${meant(name, known)}`);
  const missing = required.filter((one) => (given as Record<string, unknown>)[one] == null);
  return new InvalidInput(missing[0] ?? "params", `${feature} needs ${missing.join(" and ")}`);
}

/** Returns the error for too many files, or none. */
export function wrongCount(feature: string, role: string, listed: boolean, count: number): InvalidInput {
  return new InvalidInput(role, `${feature} takes ${listed ? "at least one" : "one"}, not ${count}`);
}

/** Returns the error for an address beside so many files, or where none is taken. */
export function wrongAddress(feature: string, role: string, files: number): InvalidInput {
  const why = files ? "either all are addresses or none is" : `${feature} takes no address; download it first`;
  return new InvalidInput(role, why);
}

/** Returns the error for a source that is no file, or a feature that takes none. */
export function wrongUpload(feature: string, takesFile: boolean): InvalidInput {
  return takesFile
    ? new InvalidInput("file", "upload takes a file, not an address or a FileId")
    : new InvalidInput("feature", `${feature} takes no file`);
}

/** Returns the error for an option that is no time. */
export function wrongMs(option: string): InvalidInput {
  return new InvalidInput(option, "should be a number of ms");
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
