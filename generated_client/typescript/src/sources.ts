/** The forms in which a picture or a video of a run can be given. */

import { sources } from "./later.js";
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

/** A file and how it is declared; with its file_id once it is stored. */
export interface Upload {
  readonly blob: Blob;
  readonly name: string;
  readonly type: string;
  id?: string;
}

/** An address that the service fetches itself. */
export interface Link {
  readonly url: string;
}

/** What a source is to a run. */
export type Opened = Partial<Upload & Link>;

/** A kind of files: how they begin, the usual ending of their names, and their content type. */
export type Kind = readonly [start: RegExp, ending: string, type: string];

/** Tells the kind of a file by its first bytes. */
export type KindOf = (blob: Blob, kinds?: readonly Kind[]) => Promise<Kind | undefined>;

// late/kinds.ts has the others.
const USUAL: readonly Kind[] = [
  [/^\xff\xd8\xff/, "jpg", "image/jpeg"],
  [/^\x89PNG\r/, "png", "image/png"],
];
/** The first bytes that show a kind. */
export const HEAD_BYTES = 12;

/** Reads the source; `role` names it in errors. Throws InvalidInput for what is no source, is empty, or too large. */
export async function opened(source: unknown, role: string, signal: AbortSignal | undefined): Promise<Opened> {
  if (source instanceof FileId) return source;
  const isText = typeof source === "string" || source instanceof URL;
  if (isText && /^https?:\/\//.test(String(source))) return { url: String(source) };
  let [blob, name] = [source as Blob, role];
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) blob = new Blob([source as ArrayBuffer]);
  else if (source instanceof Blob) name = (source as Partial<File>).name || role;
  else [blob, name] = await (await sources()).unusualSource(source, role, signal, MOST_BYTES);
  const known = blob.size && blob.size <= MOST_BYTES && (await kind(blob));
  const [, ending, type] = known || (await (await sources()).unusualKind(blob, name, role, MOST_BYTES, kind));
  return { blob, type, name: /\.\w+$/.test(name) ? name : `${name}.${ending}` };
}

/** Returns which of the kinds the first bytes show; of the usual ones unless others are given. */
export async function kind(blob: Blob, kinds = USUAL): Promise<Kind | undefined> {
  const start = String.fromCharCode(...new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer()));
  return kinds.find(([pattern]) => pattern.test(start));
}
