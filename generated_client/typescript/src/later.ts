/** The parts that most pages never need. Each is loaded when it is first used. */

import { RunUnclear, ServiceUnreachable, wordsOf } from "./errors.js";

export const complaints = () => loaded(import("./late/complaints.js"));
export const downloads = () => loaded(import("./late/downloads.js"));
export const files = () => loaded(import("#files"));
export const json = () => loaded(import("./json.js"));
export const naming = () => loaded(import("./late/naming.js"));
export const operations = () => loaded(import("./late/operations.js"));
export const otherVersions = () => loaded(import("./late/other_versions.js"));
export const refusals = (paid?: boolean) => loaded(import("./late/refusals.js"), paid);
export const signin = () => loaded(import("./late/signin.js"));
export const sources = () => loaded(import("./late/sources.js"));

/** Returns a part. Throws ServiceUnreachable when a page cannot fetch it, or RunUnclear after what may be charged. */
function loaded<T>(part: Promise<T>, paid?: boolean): Promise<T> {
  return part.catch((cause) => {
    throw new (paid ? RunUnclear : ServiceUnreachable)(`missing part: ${wordsOf(cause)}`, { cause });
  });
}
