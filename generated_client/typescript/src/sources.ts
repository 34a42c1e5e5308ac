/** The forms in which a picture or a video of a run can be given. */

import { readPath } from "#platform";
import { InvalidInput } from "./errors.js";
import { kindOf } from "./json.js";
import { MOST_BYTES } from "./table.js";

/** The id of a file that was uploaded before, as `upload` returns it. */
export class FileId {
  constructor(readonly id: string) {}
  toString(): string {
    return this.id;
  }
}

/**
 * A file of a run: an http(s) address, which the service fetches itself; in Node a path; a Blob or File, bytes (Buffer,
 * typed array, ArrayBuffer), a stream of bytes, or the FileId of an earlier upload.
 */
export type Source =
  string | URL | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | FileId;

/** Bytes and how they are declared. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly content: Blob | Uint8Array<ArrayBuffer>;
  readonly size: number;
}

/** An address that the service fetches itself. */
export interface Link {
  readonly url: string;
}

const ENDINGS: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/heic": "heic",
  "image/bmp": "bmp",
  "image/tiff": "tiff",
  "image/gif": "gif",
  "video/mp4": "mp4",
  "video/quicktime": "mov",
};
const TYPES: Record<string, string> = {
  jpeg: "image/jpeg",
  tif: "image/tiff",
  ...Object.fromEntries(Object.entries(ENDINGS).map(([type, ending]) => [ending, type])),
};
export const HEAD_BYTES = 12;

/** Reads the source; `role` names it in errors. Throws InvalidInput for what is no source, is empty, or too large. */
export async function opened(source: unknown, role: string, signal?: AbortSignal): Promise<Upload | Link | FileId> {
  if (source instanceof FileId) return source;
  if (typeof source === "string" || source instanceof URL) {
    if (/^https?:\/\//.test(String(source))) return { url: String(source) };
    if (!String(source)) throw new InvalidInput(role, "an empty text is no path and no address");
    const { name, bytes } = await readPath(source, role, MOST_BYTES);
    return upload(name, bytes, role);
  }
  if (source instanceof Blob) return upload((source as Partial<File>).name || role, source, role);
  if (source instanceof ArrayBuffer) return upload(role, new Uint8Array(source), role);
  if (ArrayBuffer.isView(source)) return upload(role, bytesOf(source), role);
  if (isStream(source)) return upload(role, await drained(source, role, signal), role);
  throw new InvalidInput(role, `${kindOf(source)} is not an address, path, Blob, bytes or stream of bytes`);
}

async function upload(name: string, content: Blob | Uint8Array<ArrayBuffer>, role: string): Promise<Upload> {
  const size = content instanceof Blob ? content.size : content.byteLength;
  if (!size) throw new InvalidInput(role, `${name} is empty`);
  if (size > MOST_BYTES) throw new InvalidInput(role, `${size} bytes; no feature takes more than ${MOST_BYTES}`);
  const head = content.slice(0, HEAD_BYTES);
  const start = head instanceof Blob ? new Uint8Array(await head.arrayBuffer()) : head;
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const said = content instanceof Blob ? content.type.split(";")[0] : "";
  const contentType = kind(start) || said || TYPES[ending ?? ""];
  if (!contentType) {
    throw new InvalidInput(
      role,
      "not a JPEG, PNG, WebP, HEIC, MP4 or MOV; give a File of another type its usual name ending",
    );
  }
  const ended = ending ? name : `${name}.${endingOf(contentType) ?? "bin"}`;
  return { name: ended, contentType, content, size };
}

/** Returns the content type that the first bytes show. */
export function kind(start: Uint8Array): string | undefined {
  const text = String.fromCharCode(...start.subarray(0, HEAD_BYTES));
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("RIFF")) return "image/webp";
  if (text.slice(4, 8) !== "ftyp") return undefined;
  const brand = text.slice(8, 12);
  if (brand === "qt  ") return "video/quicktime";
  return brand === "heic" || brand === "mif1" ? "image/heic" : "video/mp4";
}

/** Returns the usual ending of names of a content type. */
export function endingOf(contentType: string): string | undefined {
  return ENDINGS[contentType];
}

function isStream(source: unknown): source is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> {
  return typeof source === "object" && source !== null && ("getReader" in source || Symbol.asyncIterator in source);
}

async function drained(
  stream: ReadableStream<unknown> | AsyncIterable<unknown>,
  role: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if ("locked" in stream && stream.locked)
    throw new InvalidInput(role, "somebody else reads this stream, or has read it");
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of "getReader" in stream ? pulled(stream) : stream) {
      signal?.throwIfAborted();
      if (!ArrayBuffer.isView(chunk)) throw new InvalidInput(role, `a stream of ${kindOf(chunk)}, not of bytes`);
      size += chunk.byteLength;
      if (size > MOST_BYTES)
        throw new InvalidInput(role, `a stream of more than ${MOST_BYTES} bytes, which no feature takes`);
      chunks.push(bytesOf(chunk));
    }
  } catch (error) {
    if (error instanceof InvalidInput || signal?.aborted) throw error;
    throw new InvalidInput(role, `the stream broke off: ${(error as Error)?.message ?? error}`, { cause: error });
  }
  if (!size) throw new InvalidInput(role, "the stream is empty, or was read before");
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** Yields the chunks of a stream. Not every browser lets `for await` do so. */
export async function* pulled<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function bytesOf(view: ArrayBufferView): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset, view.byteLength);
}
