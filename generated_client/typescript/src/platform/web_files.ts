/** Browsers and edge runtimes have no files. */

import { InvalidInput } from "../errors.js";
import type { FetchOptions, ResultFile } from "../results.js";

export async function readPath(path: string | URL, role: string, _mostBytes: number): Promise<never> {
  const shown = JSON.stringify(String(path).slice(0, 60));
  throw new InvalidInput(role, `${shown} is no http address, and paths need Node; give a Blob or bytes`);
}

export async function save(
  _what: ResultFile | readonly ResultFile[],
  path: string,
  _options?: FetchOptions,
): Promise<never> {
  const shown = JSON.stringify(path);
  throw new InvalidInput("path", `${shown} cannot be written here, only in Node; use blob() or stream()`);
}

export { save as saveAll };
