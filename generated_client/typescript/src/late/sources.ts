/** Sources that a page seldom has: paths, streams and files of other kinds. And what is wrong with the rest. */

import { readPath } from "#files";
import { InvalidInput } from "../errors.js";
import { kindOf } from "../json.js";
import type { Kind, KindOf } from "../sources.js";
import { anyKind } from "./kinds.js";
import { drained } from "./streams.js";

const TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  heic: "image/heic",
  bmp: "image/bmp",
  tiff: "image/tiff",
  tif: "image/tiff",
  gif: "image/gif",
  mp4: "video/mp4",
  mov: "video/quicktime",
};

/**
 * Reads a source that is neither in memory nor an address, and has at most so many bytes. Returns it with its name.
 * Throws InvalidInput, also for what is no source.
 */
export async function unusualSource(
  source: unknown,
  role: string,
  signal: AbortSignal | undefined,
  mostBytes: number,
): Promise<[blob: Blob, name: string]> {
  if (typeof source === "string" || source instanceof URL) {
    if (!String(source)) throw new InvalidInput(role, "an empty text is no path and no address");
    const { name, bytes } = await readPath(source, role, mostBytes);
    return [new Blob([bytes]), name];
  }
  if (typeof source === "object" && source && ("getReader" in source || Symbol.asyncIterator in source)) {
    return [await drained(source as ReadableStream | AsyncIterable<unknown>, role, signal, mostBytes), role];
  }
  throw new InvalidInput(role, `${kindOf(source)} is not an address, path, Blob, bytes or stream of bytes`);
}

/** Returns the kind of a file that is no JPEG or PNG. Throws InvalidInput, also for its size. */
export async function unusualKind(
  blob: Blob,
  name: string,
  role: string,
  mostBytes: number,
  kind: KindOf,
): Promise<Kind> {
  const { size } = blob;
  if (!size) throw new InvalidInput(role, `${name} is empty`);
  if (size > mostBytes) throw new InvalidInput(role, `${size} bytes; no feature takes more than ${mostBytes}`);
  const known = await anyKind(blob, kind);
  if (known) return known;
  const [ending = ""] = /\w*$/.exec(name.toLowerCase()) ?? [];
  const type = blob.type.split(";")[0] || (name.includes(".") && Object.hasOwn(TYPES, ending) && TYPES[ending]);
  if (!type) {
    throw new InvalidInput(
      role,
      "not a JPEG, PNG, WebP, HEIC, MP4 or MOV; give a File of another type its usual name ending",
    );
  }
  const usual = Object.keys(TYPES).find((one) => TYPES[one] === type);
  return [/^/, usual ?? "bin", type];
}
