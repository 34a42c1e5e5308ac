/** Bodies that name their files a second time, as those for jewellery do. Loaded when one is run. */

import type { Node } from "../features.js";

/** Names the files in an object, or in the objects of a list, if they do not name others. */
export function fillIn(body: Node, pointer: string, ids: readonly unknown[]): void {
  const [, holder, ...rest] = pointer.split("/") as [string, string, ...string[]];
  const member = rest.pop() as string;
  // Copies, since the objects are the caller's.
  const named = (entry: Node, at: number): Node =>
    at < ids.length ? { ...entry, [member]: entry[member] ?? ids[at] } : entry;
  body[holder] = rest.length
    ? ((body[holder] ?? ids.map(() => ({}))) as Node[]).map(named)
    : named((body[holder] ?? {}) as Node, 0);
}
