/** What only Node has: files. */

import { createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, parse, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { InvalidInput } from "../errors.js";

export const USER_AGENT: string | undefined = "youcam-typescript";

/** Reads a file that has at most so many bytes. Throws InvalidInput. */
export async function readPath(
  path: string | URL,
  role: string,
  mostBytes: number,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const plain = typeof path === "string" ? path : fileURLToPath(path);
  try {
    const { size } = await stat(plain);
    // Before it is read: a film of gigabytes would fill the memory only to be refused.
    if (size > mostBytes)
      throw new InvalidInput(role, `${plain} has ${size} bytes; no feature takes more than ${mostBytes}`);
    return { name: basename(plain), bytes: new Uint8Array(await readFile(plain)) };
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput(role, `${plain} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Writes a stream to that path, or under its name into that folder, once it was received completely. `named` chooses the
 * ending by the first bytes. Returns where it is.
 */
export async function savePath(
  path: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  named: (asked: string) => string,
): Promise<string> {
  const isFolder = path.endsWith("/") || path.endsWith(sep) || (await isDirectory(path));
  if (isFolder) await makeFolder(path);
  const asked = isFolder ? join(path, name) : path;
  // In the same folder, since replacing a file is atomic only within one file system.
  const part = join(dirname(asked), `.${basename(asked)}.part`);
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(part));
    const { dir, base } = parse(asked);
    const target = join(dir, named(base));
    await rename(part, target);
    return target;
  } finally {
    await rm(part, { force: true });
  }
}

/** Creates a folder, with those above it, unless it is there. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
