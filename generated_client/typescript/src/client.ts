/** The client. */

import { InvalidInput } from "./errors.js";
import { feature as featureOf } from "./features.js";
import type { ListKind } from "./features.js";
import type { Int64 } from "./json.js";
import { start, upload, wait } from "./jobs.js";
import type { CallOptions, WaitOptions } from "./jobs.js";
import type { FeatureName, Features } from "./parameters.js";
import { Result } from "./results.js";
import type { components, paths } from "./schema.js";
import { Session } from "./session.js";
import type { Options } from "./session.js";
import { opened } from "./sources.js";
import type { FileId, Source } from "./sources.js";
import { Task } from "./tasks.js";

type Schemas = components["schemas"];
type Method = "get" | "post";
/** The body of a successful answer, as the contract describes it. */
export type AnswerOf<P extends keyof paths, M extends Method> =
  paths[P] extends Record<M, { responses: { 200: { content: { "application/json": infer B } } } }> ? B : unknown;

/** What `request` sends. */
export interface RequestOptions {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * The YouCam API, called as one account.
 *
 *     const youcam = new YouCam({ apiKey: "..." });
 *     await (await youcam.run("enhance", { image: "selfie.jpg", scale: 2 })).save("large.jpg");
 *
 * Throws InvalidInput when it is not clear who calls or where.
 */
export class YouCam {
  readonly #session: Session;

  constructor(options: Options = {}) {
    this.#session = new Session(options);
  }

  /** The address of the service that it calls. */
  get baseUrl(): string {
    return this.#session.baseUrl;
  }

  /**
   * Uploads the files, starts the task, waits for its end and returns its result.
   *
   * Throws UnknownFeature or InvalidInput before anything is sent; TransferError when the storage refuses a file;
   * InvalidRequest, InsufficientUnits, InvalidCredentials, RateLimited or ServiceError (all ApiError) when the service
   * refuses; ServiceUnreachable; RunUnclear when a run was sent and its answer lost; TaskFailed when the engine fails, which
   * costs nothing; TaskLost; TaskNotFinished when the time is up, and the task goes on.
   */
  async run<F extends FeatureName>(
    feature: F,
    params: Features[F]["params"],
    options: WaitOptions = {},
  ): Promise<Result<Features[F]["results"]>> {
    const task = await this.submit(feature, params, options);
    type Results = Features[F]["results"];
    return new Result(task, await wait<Results>(this.#session, task.details, task.id, options, 1));
  }

  /** Uploads the files, starts the task and returns it without waiting. Throws what `run` does before that. */
  async submit<F extends FeatureName>(
    feature: F,
    params: Features[F]["params"],
    options: CallOptions = {},
  ): Promise<Task<Features[F]["results"]>> {
    const details = featureOf(feature);
    const id = await start(this.#session, details, params as unknown as Readonly<Record<string, unknown>>, options);
    return new Task(id, details, this.#session);
  }

  /** Returns a task that was started earlier. Sends no request. Throws UnknownFeature. */
  task<F extends FeatureName>(feature: F, taskId: string): Task<Features[F]["results"]> {
    return new Task(taskId, featureOf(feature), this.#session);
  }

  /** Waits for a task that was started earlier, and returns its result. */
  wait<F extends FeatureName>(
    feature: F,
    taskId: string,
    options: WaitOptions = {},
  ): Promise<Result<Features[F]["results"]>> {
    return this.task(feature, taskId).wait(options);
  }

  /** Uploads a file once, for several runs. A V1 feature accepts only files that were uploaded for it. */
  async upload(source: Source, options: CallOptions & { readonly feature?: FeatureName } = {}): Promise<FileId> {
    const [place] = Object.values(featureOf(options.feature ?? "enhance").inputs);
    const file = await opened(source, "file", options.signal);
    if (!("content" in file)) throw new InvalidInput("file", "upload takes a file, not an address or a FileId");
    if (!place) throw new InvalidInput("feature", `${options.feature} takes no file`);
    const [id] = await upload(this.#session, place.filePath, [file], options);
    return id as FileId;
  }

  /** Returns the bearer: the API key, or a V1 access token, which is good for two hours. Throws InvalidCredentials. */
  signIn(): Promise<string> {
    return this.#session.bearer();
  }

  /** Returns the balance: the sum of all buckets, and each with its type, amount and expiry (Unix ms). */
  async units(): Promise<{ total: number; buckets: Schemas["UnitBucket"][] }> {
    const { results } = await this.request("get", "/s2s/v1.0/client/credit");
    const cents = results.reduce((sum, one) => sum + Math.round(Number(one.amount_dec ?? one.amount) * 100), 0);
    return { total: cents / 100, buckets: results };
  }

  /** Yields every change of the balance, newest first. */
  history(): AsyncGenerator<Schemas["HistoryEntry"]> {
    return this.#entries("/s2s/v1.0/client/credit/history", "history");
  }

  /** Yields the current price of each variety of each feature, as the service lists it. */
  prices(): AsyncGenerator<Schemas["Sku"]> {
    return this.#entries("/s2s/v2.0/credit/feature-cost", "skus");
  }

  /** Yields the templates of a V2 feature. Throws InvalidInput for a feature without templates. */
  templates(feature: FeatureName): AsyncGenerator<Schemas["Template"]> {
    return this.#entries(listOf(feature, "templates"), "templates");
  }

  /** Yields the style groups of a V1 feature. */
  styleGroups(feature: FeatureName): AsyncGenerator<Schemas["StyleGroup"]> {
    return this.#entries(listOf(feature, "style_groups"), "groups");
  }

  /** Yields the styles of a group of a V1 feature. */
  styles(feature: FeatureName, styleGroupId: Int64): AsyncGenerator<Schemas["Style"]> {
    return this.#entries(listOf(feature, "styles"), "styles", { style_group_id: styleGroupId });
  }

  /** Yields the categories of a V1 feature, with their styles; with an id those below it. */
  categories(feature: FeatureName, categoryId?: Int64): AsyncGenerator<Schemas["StyleCategory"]> {
    return this.#entries(listOf(feature, "categories"), "results", { category_id: categoryId });
  }

  /**
   * Sends any operation of the contract, with the same bearer, rate and retries, and returns the JSON of its answer. A POST
   * is sent once. Throws what `run` does when the service refuses.
   */
  async request<P extends keyof paths & string, M extends Method>(
    method: M,
    path: P,
    options: RequestOptions = {},
  ): Promise<AnswerOf<P, M>> {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = options.path?.[name];
      if (!value) throw new InvalidInput("path", `${path} needs ${name}`);
      return encodeURIComponent(value);
    });
    const { body, query, signal } = options;
    const once = method === "post";
    const paid = once && /\/task\//.test(path) && !path.endsWith("/delete");
    const call = { method: method.toUpperCase(), path: filled, body, query, signal, once, paid };
    return (await this.#session.call(call)) as AnswerOf<P, M>;
  }

  async *#entries<T>(path: string, member: string, query: Record<string, unknown> = {}): AsyncGenerator<T> {
    type Page = Record<string, T[]> & { next_token?: unknown };
    for (let token: unknown; ;) {
      const call = { method: "GET", path, query: { ...query, starting_token: token } };
      const said = (await this.#session.call(call)) as { data?: Page; result?: Page } & Page;
      const page = said.result ?? said.data ?? said;
      yield* page[member] ?? [];
      if (page.next_token === undefined || page.next_token === null || page.next_token === "") return;
      // A page that names itself would never end.
      if (page.next_token === token) return;
      token = page.next_token;
    }
  }
}

function listOf(name: FeatureName, kind: ListKind): string {
  const { lists } = featureOf(name);
  const has = Object.keys(lists).join(", ");
  const path = lists[kind];
  if (!path) throw new InvalidInput("feature", `${name} has no ${kind}${has ? `; it has ${has}` : ""}`);
  return path;
}
