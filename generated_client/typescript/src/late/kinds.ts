/** The kinds of files that a page seldom uploads. Results may be of any. */

import type { Kind, KindOf } from "../sources.js";

const SELDOM: readonly Kind[] = [
  [/^RIFF/, "webp", "image/webp"],
  [/^.{4}ftyp(heic|mif1)/s, "heic", "image/heic"],
  [/^.{4}ftypqt /s, "mov", "video/quicktime"],
  [/^.{4}ftyp/s, "mp4", "video/mp4"],
];

/** Returns what the first bytes show, usual or not. */
export async function anyKind(blob: Blob, kind: KindOf): Promise<Kind | undefined> {
  return (await kind(blob)) ?? kind(blob, SELDOM);
}
