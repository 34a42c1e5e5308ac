/**
 * JSON without lost digits. The ids of styles, units and history have 64 bits; `JSON.parse` rounds what is past 2^53.
 */

import { InvalidInput } from "./errors.js";

/** A whole number of 64 bits: a bigint where a number would lose digits. */
export type Int64 = number | bigint;

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const LONG = /^-?\d{16,}$/;
const MARK = "\u{F0000}";
const DEEPEST = 100;

/** Returns the value of a JSON text. Integers that no number holds are bigints. Throws SyntaxError. */
export function parse(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Only valid JSON comes past this, so that the pattern cannot run wild.
  if (!/\d{16}/.test(text)) return value;
  const marked = text.replace(TOKEN, (token) =>
    LONG.test(token) && !Number.isSafeInteger(+token) ? `"${MARK}${token}"` : token,
  );
  return JSON.parse(marked, (_, one: unknown) => {
    const [before, digits] = String(one).split(MARK);
    return before === "" && LONG.test(digits as string) && typeof one === "string" ? BigInt(digits as string) : one;
  });
}

/**
 * Returns the JSON text of a value: bigints as the integers that they are, members that are undefined left out. Throws
 * InvalidInput, which names the place below `where`, for what JSON cannot hold, and for integers that lost digits.
 */
export function stringify(value: unknown, where = "value", depth = 0): string {
  if (depth > DEEPEST) throw new InvalidInput(where.slice(0, 40), "nested too deep, or holds itself");
  if (typeof value === "bigint") return `${value}`;
  if (value === null || /^(string|boolean)$/.test(typeof value)) return JSON.stringify(value);
  if (Number.isFinite(value)) {
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return `${value as number}`;
    throw new InvalidInput(where, `${value as number} is past 2^53 and has lost digits; give a bigint`);
  }
  if (Array.isArray(value)) {
    return `[${Array.from(value, (one, place) => stringify(one, `${where}[${place}]`, depth + 1))}]`;
  }
  if (!isPlain(value)) throw new InvalidInput(where, `${kindOf(value)} is no value of JSON`);
  const stated = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${stated.map(([name, one]) => `${JSON.stringify(name)}:${stringify(one, `${where}.${name}`, depth + 1)}`)}}`;
}

/** Returns what a value is, for a message. */
export function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value === "number" ? String(value) : typeof value;
  return value.constructor?.name || "object";
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  // Objects of another realm, such as a test runner's, have another Object.
  return kind === null || Object.getPrototypeOf(kind) === null;
}
