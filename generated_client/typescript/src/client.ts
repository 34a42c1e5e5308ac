/** The client. */

import { feature as featureOf, isFeature, namesOf, taken } from "./features.js";
import type { Feature, Params } from "./features.js";
import type { Int64 } from "./json.js";
import { start, upload, wait } from "./jobs.js";
import type { CallOptions, WaitOptions } from "./jobs.js";
import { complaints, operations } from "./later.js";
import type { FeatureName, Features } from "./parameters.js";
import { Result } from "./results.js";
import type { components, paths } from "./schema.js";
import type { ListKind } from "./late/operations.js";
import { connect } from "./session.js";
import type { Options, Session } from "./session.js";
import { FileId, opened } from "./sources.js";
import type { Source, Upload } from "./sources.js";
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
    this.#session = connect(options);
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
    type Results = Features[F]["results"];
    const origin = await start(this.#session, await found(feature), params as unknown as Params, options);
    return new Result(origin, await wait<Results>(origin, options, 1));
  }

  /** Uploads the files, starts the task and returns it without waiting. Throws what `run` does before that. */
  async submit<F extends FeatureName>(
    feature: F,
    params: Features[F]["params"],
    options: CallOptions = {},
  ): Promise<Task<Features[F]["results"]>> {
    return new Task(await start(this.#session, await found(feature), params as unknown as Params, options));
  }

  /** Returns a task that was started earlier. Sends no request. Throws UnknownFeature. */
  task<F extends FeatureName>(feature: F, taskId: string): Task<Features[F]["results"]> {
    return new Task({ session: this.#session, details: featureOf(feature), id: taskId });
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
    const details = await found(options.feature ?? "enhance");
    const file = await opened(source, "file", options.signal);
    const [place] = Object.values((await taken(details)).inputs);
    if (!file.blob || !place) throw (await complaints()).wrongUpload(details.name, !file.blob);
    await upload(this.#session, place.filePath, [file as Upload], options);
    return new FileId(file.id as string);
  }

  /** Returns the bearer: the API key, or a V1 access token, which is good for two hours. Throws InvalidCredentials. */
  signIn(): Promise<string> {
    return this.#session.bearer();
  }

  /** Returns the balance: the sum of all buckets, and each with its type, amount and expiry (Unix ms). */
  async units(): Promise<{ total: number; buckets: Schemas["UnitBucket"][] }> {
    return (await operations()).units(this.#session);
  }

  /** Yields every change of the balance, newest first. */
  history(): AsyncGenerator<Schemas["HistoryEntry"]> {
    return this.#entries("history");
  }

  /** Yields the current price of each variety of each feature, as the service lists it. */
  prices(): AsyncGenerator<Schemas["Sku"]> {
    return this.#entries("prices");
  }

  /** Yields the templates of a V2 feature. Its first step throws InvalidInput for a feature without templates. */
  templates(feature: FeatureName): AsyncGenerator<Schemas["Template"]> {
    return this.#entries("templates", featureOf(feature));
  }

  /** Yields the style groups of a V1 feature. */
  styleGroups(feature: FeatureName): AsyncGenerator<Schemas["StyleGroup"]> {
    return this.#entries("style_groups", featureOf(feature));
  }

  /** Yields the styles of a group of a V1 feature. */
  styles(feature: FeatureName, styleGroupId: Int64): AsyncGenerator<Schemas["Style"]> {
    return this.#entries("styles", featureOf(feature), { style_group_id: styleGroupId });
  }

  /** Yields the categories of a V1 feature, with their styles; with an id those below it. */
  categories(feature: FeatureName, categoryId?: Int64): AsyncGenerator<Schemas["StyleCategory"]> {
    return this.#entries("categories", featureOf(feature), { category_id: categoryId });
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
    return (await operations()).request(this.#session, method, path, options) as Promise<AnswerOf<P, M>>;
  }

  async *#entries<T>(kind: ListKind, feature?: Feature, query?: Params): AsyncGenerator<T> {
    yield* (await operations()).entries<T>(this.#session, kind, taken, feature, query);
  }
}

/** Returns a feature by its name. Throws UnknownFeature, which names the nearest ones. */
async function found(name: string): Promise<Feature> {
  if (isFeature(name)) return featureOf(name);
  throw (await complaints()).unknownFeature(name, namesOf());
}
