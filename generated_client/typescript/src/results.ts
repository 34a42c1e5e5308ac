/** The result of a task: its files, and its data with the contract's types. */

import { makeFolder, savePath } from "#platform";
import { InvalidInput, ServiceUnreachable, wordsOf } from "./errors.js";
import { fetched, links } from "./jobs.js";
import type { Feature } from "./features.js";
import type { Session } from "./session.js";
import { endingOf, HEAD_BYTES, kind, pulled } from "./sources.js";

/** How a download is ended early. */
export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
}

/** The task that a result belongs to. */
export interface Origin {
  readonly session: Session;
  readonly details: Feature;
  readonly id: string;
}

/** One file of a result. It is fetched when it is used, and an expired link is replaced by a fresh one. */
export class ResultFile {
  /** The service's name for the file, such as output.jpg. */
  readonly name: string;
  readonly #task: Origin;
  readonly #place: number;

  constructor(
    task: Origin,
    place: number,
    /** The signed URL, good for two hours. */
    readonly url: string,
  ) {
    this.#task = task;
    this.#place = place;
    this.name = nameIn(url);
  }

  /** Returns the file's bytes as they arrive. Throws TransferError, TaskLost, ServiceUnreachable. */
  async stream({ signal }: FetchOptions = {}): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const { session, details, id } = this.#task;
    if (!this.url) throw new InvalidInput("result", `${details.name} gives no file; see its data`);
    const response = await fetched(session, details, id, this.url, this.#place, signal);
    return response.body ?? new Blob().stream();
  }

  /** Returns the whole file. */
  async blob(options?: FetchOptions): Promise<Blob> {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of this.#chunks(options)) chunks.push(chunk);
    const type = chunks[0] && kind(chunks[0]);
    return new Blob(chunks, type ? { type } : {});
  }

  /** Returns the whole content of the file. */
  async bytes(options?: FetchOptions): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.blob(options)).arrayBuffer());
  }

  /**
   * Node only: writes the file to that path, or under its own name into that folder, once it was received completely. A
   * picture whose kind is another than the path's ending says gets the ending of its kind. Returns where it is.
   */
  async save(path: string, options?: FetchOptions): Promise<string> {
    let start: Uint8Array = new Uint8Array();
    const seen = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        if (start.length < HEAD_BYTES) start = Uint8Array.from([...start, ...chunk.subarray(0, HEAD_BYTES)]);
        yield chunk;
      }
    };
    return savePath(path, this.name, seen(this.#chunks(options)), (asked) => endedBy(asked, kind(start)));
  }

  async *#chunks(options?: FetchOptions): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const stream = await this.stream(options);
    try {
      yield* pulled(stream);
    } catch (error) {
      if (options?.signal?.aborted) throw options.signal.reason;
      throw new ServiceUnreachable(`download of ${this.name} broke off: ${wordsOf(error)}`, { cause: error });
    }
  }
}

/** The result of a task. `url`, `blob`, `bytes`, `stream` and `save` are those of its first file. */
export class Result<Results> extends ResultFile {
  readonly feature: string;
  readonly taskId: string;
  /** All its files. */
  readonly files: readonly ResultFile[];

  constructor(
    task: Origin,
    /** `results` as the service sent it, with the contract's types. Integers past 2^53 are bigints. */
    readonly data: Results,
  ) {
    const found = links(data);
    super(task, 0, found[0] ?? "");
    this.feature = task.details.name;
    this.taskId = task.id;
    this.files = found.map((link, place) => new ResultFile(task, place, link));
  }

  /** Node only: writes every file into a folder, which is created. Files of the same name are numbered. */
  async saveAll(folder: string, options?: FetchOptions): Promise<string[]> {
    await makeFolder(folder);
    const taken = new Set<string>();
    const paths: string[] = [];
    for (const file of this.files) {
      const [, stem = "", ending = ""] = /^(.+?)(\.[^.]*)?$/.exec(file.name) ?? [];
      let name = file.name;
      for (let number = 2; taken.has(name); number++) name = `${stem}-${number}${ending}`;
      taken.add(name);
      paths.push(await file.save(`${folder}/${name}`, options));
    }
    return paths;
  }
}

function nameIn(url: string): string {
  let name = "";
  try {
    name = decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "");
  } catch {
    // A malformed name is none.
  }
  // It comes from the network: `..` would leave the folder, control characters would reach the terminal.
  return /^[^/\\\p{C}]+$/u.test(name) && /[^.]/.test(name) ? name : "result";
}

function endedBy(asked: string, type: string | undefined): string {
  const own = type?.startsWith("image/") ? endingOf(type) : undefined;
  const [ending = ""] = /[^.]*$/.exec(asked.toLowerCase()) ?? [];
  const isPicture = /^(png|jpe?g|webp)$/.test(ending);
  return !own || !isPicture || own === ending.replace("jpeg", "jpg") ? asked : asked.replace(/[^.]*$/, own);
}
