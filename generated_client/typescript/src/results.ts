/** The result of a task: its files, and its data with the contract's types. */

import { check, links } from "./jobs.js";
import type { Origin } from "./jobs.js";
import { downloads, files } from "./later.js";
import { kind } from "./sources.js";

/** How a download is ended early. */
export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
}

/** One file of a result. It is fetched when it is used, and an expired link is replaced by a fresh one. */
export class ResultFile {
  /** The service's name for the file, such as output.jpg. */
  readonly name: string;
  readonly #origin: Origin;
  readonly #place: number;

  constructor(
    origin: Origin,
    place: number,
    /** The signed URL, good for two hours. */
    readonly url: string,
  ) {
    this.#origin = origin;
    this.#place = place;
    this.name = nameIn(url);
  }

  /** Returns the file's bytes as they arrive. Throws TransferError, TaskLost, ServiceUnreachable. */
  async stream(options?: FetchOptions): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    return (await this.#fetched(options)).body ?? new Blob().stream();
  }

  /** Returns the whole file. */
  async blob(options?: FetchOptions): Promise<Blob> {
    return (await downloads()).whole(this.name, await this.#fetched(options), kind, options);
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
    return (await files()).save(this, path, options);
  }

  async #fetched({ signal }: FetchOptions = {}): Promise<Response> {
    const fresh = async (): Promise<string | undefined> =>
      links((await check(this.#origin, signal)).data.results)[this.#place];
    return (await downloads()).fetched(this.#origin, this.url, fresh, signal);
  }
}

/** The result of a task. `url`, `blob`, `bytes`, `stream` and `save` are those of its first file. */
export class Result<Results> extends ResultFile {
  readonly feature: string;
  readonly taskId: string;
  /** All its files. */
  readonly files: readonly ResultFile[];

  constructor(
    origin: Origin,
    /** `results` as the service sent it, with the contract's types. Integers past 2^53 are bigints. */
    readonly data: Results,
  ) {
    const found = links(data);
    super(origin, 0, found[0] ?? "");
    this.feature = origin.details.name;
    this.taskId = origin.id;
    this.files = found.map((link, place) => new ResultFile(origin, place, link));
  }

  /** Node only: writes every file into a folder, which is created. Files of the same name are numbered. */
  async saveAll(folder: string, options?: FetchOptions): Promise<string[]> {
    return (await files()).saveAll(this.files, folder, options);
  }
}

function nameIn(url: string): string {
  let name = "";
  try {
    name = decodeURIComponent(/^\w+:\/\/[^?#]*\/([^?#]*)/.exec(url)?.[1] ?? "");
  } catch {
    // A malformed name is none.
  }
  // It comes from the network: `..` would leave the folder, control characters would reach the terminal.
  return /^(?!\.*$)[^/\\\p{C}]+$/u.test(name) ? name : "result";
}
