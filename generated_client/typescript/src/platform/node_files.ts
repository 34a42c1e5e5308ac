/** What only Node has: files. */

import { createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, parse, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { InvalidInput } from "../errors.js";
import { brokenOff } from "../late/downloads.js";
import { anyKind } from "../late/kinds.js";
import { pulled } from "../late/streams.js";
import type { FetchOptions, ResultFile } from "../results.js";
import { HEAD_BYTES, kind } from "../sources.js";

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
 * Writes a file of a result to that path, or under its own name into that folder, once it was received completely. A
 * picture gets the ending of its kind. Returns where it is.
 */
export async function save(file: ResultFile, path: string, options?: FetchOptions): Promise<string> {
  const isFolder = path.endsWith("/") || path.endsWith(sep) || (await isDirectory(path));
  if (isFolder) await mkdir(path, { recursive: true });
  const asked = isFolder ? join(path, file.name) : path;
  // In the same folder, since replacing a file is atomic only within one file system.
  const part = join(dirname(asked), `.${basename(asked)}.part`);
  let start = new Uint8Array();
  const seen = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks(file, options)) {
      if (start.length < HEAD_BYTES) start = Uint8Array.from([...start, ...chunk.subarray(0, HEAD_BYTES)]);
      yield chunk;
    }
  };
  try {
    await pipeline(Readable.from(seen(), { objectMode: false }), createWriteStream(part));
    const { dir, base } = parse(asked);
    const [, ending, type = ""] = (await anyKind(new Blob([start]), kind)) ?? [];
    const target = join(dir, type.startsWith("image/") ? endedBy(base, ending as string) : base);
    await rename(part, target);
    return target;
  } finally {
    await rm(part, { force: true });
  }
}

/** Writes files into a folder, which is created. Files of the same name are numbered. Returns where they are. */
export async function saveAll(files: readonly ResultFile[], folder: string, options?: FetchOptions): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  const paths: string[] = [];
  for (const file of files) {
    const [, stem = "", ending = ""] = /^(.+?)(\.[^.]*)?$/.exec(file.name) ?? [];
    let name = file.name;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}${ending}`;
    taken.add(name);
    paths.push(await file.save(`${folder}/${name}`, options));
  }
  return paths;
}

async function* chunks(file: ResultFile, options?: FetchOptions): AsyncGenerator<Uint8Array> {
  const stream = await file.stream(options);
  try {
    yield* pulled(stream);
  } catch (error) {
    throw brokenOff(file.name, error, options);
  }
}

function endedBy(asked: string, own: string): string {
  const [ending = ""] = /[^.]*$/.exec(asked.toLowerCase()) ?? [];
  const isPicture = /^(png|jpe?g|webp)$/.test(ending);
  return !isPicture || own === ending.replace("jpeg", "jpg") ? asked : asked.replace(/[^.]*$/, own);
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
