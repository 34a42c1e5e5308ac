/** What features take in V1 and in other versions than the newest. Loaded when one is run. */

import type { Parse, Place, Taken } from "../features.js";
import { OTHER_ROWS, OTHER_WORDS } from "./other_rows.js";

/** Returns what a feature takes that is named by a code in other_rows.ts. `words` are those of table.ts. */
export function taken(parse: Parse, words: readonly string[], version: string, own: string, code: string): Taken {
  const rows = OTHER_ROWS.split("\n").map((line) => line.split(" ") as [string, string, string, string]);
  const [, flags = "", codes = ""] = rows.find(([of, , , names]) => of === version && names.includes(code)) ?? [];
  const all = [...words, ...OTHER_WORDS.split("\n")];
  if (!version.startsWith("1.")) return parse(flags, codes, all);
  const action = flags.includes("p") ? { params: {}, id: 0 } : { id: 0 };
  // The id is drawn once: with the same one the run may be sent again and is paid only once.
  const begun = { payload: { actions: [action] }, request_id: requestId() };
  return parse(flags, codes, all, "/payload/actions/0/params", begun, (text) => place(text, own));
}

function place(text: string, own: string): Place {
  const [stem, path = `/s2s/v1.1/file/${own}`] = text.split("@") as [string, string?];
  return { filePath: path, fileId: `/payload/file_sets/${stem}_ids`, url: null, listed: true };
}

function requestId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high & 0x1fffff) * 2 ** 32 + low;
}
