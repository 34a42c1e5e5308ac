/** Browsers and edge runtimes: they have no files, and set their own User-Agent. */

import { InvalidInput } from "../errors.js";

export const USER_AGENT: string | undefined = undefined;

export async function readPath(path: string | URL, role: string): Promise<never> {
  const shown = String(path).slice(0, 60);
  throw new InvalidInput(
    role,
    `${JSON.stringify(shown)} is no http address, and paths need Node; give a Blob or bytes`,
  );
}

export async function savePath(path: string): Promise<never> {
  throw new InvalidInput(
    "path",
    `${JSON.stringify(path)} cannot be written here, only in Node; use blob() or stream()`,
  );
}

export async function makeFolder(path: string): Promise<never> {
  return savePath(path);
}
