/**
 * JSON as nearly all of it is: without integers past 2^53, and without what JSON cannot hold. All else is left to
 * json.ts, which is loaded then.
 */

import { json } from "./later.js";

const MOST_DEPTH = 100;
// After what may stand before a number: signed addresses have long digits, too.
const LONG = /(^|[\s:,[-])\d{16}/;

/** Returns the value of a JSON text. Integers that no number holds are bigints. Throws SyntaxError. */
export async function read(text: string): Promise<unknown> {
  return LONG.test(text) ? (await json()).parse(text) : JSON.parse(text);
}

/** Returns the JSON text of a value. Throws InvalidInput, which names the place below `where`. */
export async function written(value: unknown, where: string): Promise<string> {
  return isSimple(value, MOST_DEPTH) ? JSON.stringify(value) : (await json()).stringify(value, where);
}

function isSimple(value: unknown, depth: number): boolean {
  if (typeof value === "number") return Number.isSafeInteger(Math.trunc(value));
  if (Object(value) !== value) return value === null || typeof value === "string" || typeof value === "boolean";
  const isList = Array.isArray(value);
  const isPlain = isList || !Object.getPrototypeOf(Object.getPrototypeOf(value) ?? {});
  if (!depth || !isPlain) return false;
  const held: unknown[] = isList ? [...value] : Object.values(value as object).filter((one) => one !== undefined);
  return held.every((one) => isSimple(one, depth - 1));
}
