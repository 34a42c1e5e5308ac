/** The steps of a run, from its files to its result. */

import { YouCamError } from "./errors.js";
import { body as bodyOf, taken } from "./features.js";
import type { Feature, Given, Params, Taken } from "./features.js";
import { complaints, refusals } from "./later.js";
import type { Answer } from "./sending.js";
import { json } from "./session.js";
import type { Session } from "./session.js";
import { written } from "./simple.js";
import { opened } from "./sources.js";
import type { Opened, Upload } from "./sources.js";

const FIRST_PAUSE_MS = 2000;
const MOST_PAUSE_MS = 5000; // well within the 10 s after which V1 drops a task that nobody checks
const WAIT_MS = 600_000;

/** What a run tells while it goes on. */
export type Progress =
  | { readonly stage: "uploading"; readonly file: string; readonly done: number; readonly total: number }
  | { readonly stage: "started"; readonly taskId: string }
  | { readonly stage: "running"; readonly taskId: string; readonly waitedMs: number };

/** How a call is ended early, and who hears of its steps. */
export interface CallOptions {
  /** Ends the call. It rejects with the signal's reason, or with RunUnclear when a run was just being sent. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How long to wait for a task. */
export interface WaitOptions extends CallOptions {
  /** The ms after which TaskNotFinished is thrown, and the task goes on; 10 minutes by default. */
  readonly timeoutMs?: number | undefined;
  /** The ms between two checks; without it what the service asks for, or a growing pause. */
  readonly pollMs?: number | undefined;
}

/** The state of a task when it was checked. */
export type Status<Results> =
  | { readonly state: "running"; readonly raw: unknown }
  | { readonly state: "success"; readonly results: Results; readonly raw: unknown }
  | { readonly state: "error"; readonly error: string; readonly message: string; readonly raw: unknown };

/** A task at the service. */
export interface Origin {
  readonly session: Session;
  readonly details: Feature;
  readonly id: string;
}

/** A task as a check found it. */
export interface Checked {
  /** `success`, `error`, or anything else while it runs. */
  readonly state: string | undefined;
  readonly data: Data;
  readonly raw: unknown;
  readonly answer: Answer;
}

/** The relevant part of an answer. */
export interface Data {
  task_id?: string;
  task_status?: string;
  status?: string;
  results?: unknown;
  error?: string | null;
  error_message?: string | null;
  polling_interval?: number | null;
  files?: { file_id: string; requests: { method?: string; url: string; headers: Record<string, unknown> }[] }[];
}

/** Uploads the files, starts the task and returns it. */
export async function start(session: Session, details: Feature, params: Params, options: CallOptions): Promise<Origin> {
  const takes = await taken(details);
  await checkParams(details.name, takes, params);
  const body = await bodyOf(takes, params, await stored(session, details.name, takes, params, options));
  const { signal, onProgress } = options;
  const call = { body, once: !details.isV1, paid: true, signal };
  const id = String(dataOf(await session.call("POST", details.path, call)).task_id);
  onProgress?.({ stage: "started", taskId: id });
  return { session, details, id };
}

/** Declares files in one request and uploads each, which then has its id. */
export async function upload(
  session: Session,
  path: string,
  uploads: readonly Upload[],
  { signal, onProgress }: CallOptions,
): Promise<void> {
  const files = uploads.map(({ name, type, blob }) => ({ file_name: name, content_type: type, file_size: blob.size }));
  const created = dataOf(await session.call("POST", path, { body: { files }, signal }));
  for (const [done, { file_id: id, requests }] of (created.files ?? []).entries()) {
    const file = uploads[done] as Upload;
    onProgress?.({ stage: "uploading", file: file.name, done, total: uploads.length });
    for (const { method = "PUT", url, headers } of requests) {
      // Exactly the headers that were signed; fetch sets the length itself and lets nobody else do so.
      const signed = Object.entries(headers).filter(([name]) => !/^(content-length|host)$/i.test(name));
      const init = { method, headers: signed as [string, string][], body: file.blob };
      const answer = await session.transfer(url, init, signal);
      if (!answer.ok) throw (await refusals()).transferError(`upload of ${file.name}`, answer);
    }
    file.id = id;
  }
}

/** Checks the task. Throws TaskLost if the service does not know it any more. */
export async function check({ session, details, id }: Origin, signal: AbortSignal | undefined): Promise<Checked> {
  // An id may hold a slash, which must not end the path segment.
  const where = details.path + (details.isV1 ? "?task_id=" : "/") + encodeURIComponent(id);
  const answer = await session.answer("GET", where, { signal });
  const raw = await json(answer);
  const data = dataOf(raw);
  return { state: data.task_status ?? data.status, data, raw, answer };
}

/** Waits until the task has succeeded, and returns its results. */
export async function wait<R>(origin: Origin, options: WaitOptions, firstMs = 0): Promise<R> {
  const { timeoutMs = WAIT_MS, pollMs = 0, signal, onProgress } = options;
  const isMs = (ms: unknown): boolean => typeof ms === "number" && ms >= 0;
  if (!isMs(timeoutMs) || !isMs(pollMs)) throw (await complaints()).wrongMs(isMs(timeoutMs) ? "pollMs" : "timeoutMs");
  const { id: taskId, session } = origin;
  const { clock } = session;
  const begun = clock.now();
  let pause = FIRST_PAUSE_MS;
  try {
    if (firstMs) await clock.sleep(Math.min(FIRST_PAUSE_MS, timeoutMs), signal);
    for (;;) {
      const checked = await check(origin, signal);
      const { state, data } = checked;
      // An unknown state counts as running: a client that gave up would lose sight of a paid task.
      if (state === "success" || state === "error") return await finished<R>(origin, checked);
      const waitedMs = clock.now() - begun;
      onProgress?.({ stage: "running", taskId, waitedMs });
      pause = pollMs || Math.max(data.polling_interval ?? 0, Math.min(pause, MOST_PAUSE_MS));
      // No check after the timeout, so that the caller gets control back in time.
      if (waitedMs + pause > timeoutMs) return await finished<R>(origin, checked, timeoutMs);
      await clock.sleep(pause, signal);
      pause *= 1.5;
    }
  } catch (error) {
    if (error instanceof YouCamError) error.taskId = taskId;
    throw error;
  }
}

/** Returns the results of a success. Throws TaskFailed, TaskNotFinished. */
export async function finished<R>(origin: Origin, checked: Checked, waitedMs = 0): Promise<R> {
  if (checked.state === "success") return checked.data.results as R;
  throw (await refusals()).unfinished(origin, checked, waitedMs);
}

/** Returns every URL in a result, in order, each once. */
export function links(results: unknown): string[] {
  const found = new Set<string>();
  // A stack, not recursion: the service decides how deep its answers nest.
  const pending = [results];
  while (pending.length) {
    const node = pending.pop();
    if (typeof node === "string" && /^https?:\/\//.test(node)) found.add(node);
    else if (Object(node) === node) pending.push(...Object.values(node as object).reverse());
  }
  return [...found];
}

/** Checks the parameters before a file is uploaded. Throws InvalidInput. */
async function checkParams(feature: string, takes: Taken, given: Params): Promise<void> {
  const { inputs, params, required } = takes;
  const isUnknown = (name: string): boolean => !Object.hasOwn({ ...inputs, ...params }, name);
  if (Object(given) !== given || Object.keys(given).some(isUnknown) || required.some((name) => given[name] == null)) {
    throw (await complaints()).wrongParams(feature, takes, given);
  }
  // Written for nothing, which tells what JSON cannot hold.
  for (const name of Object.keys(params)) if (given[name] !== undefined) await written(given[name], name);
}

/** Returns the files by their roles, each with its id or URL. All are read before any is uploaded. */
async function stored(
  session: Session,
  feature: string,
  { inputs }: Taken,
  params: Params,
  options: CallOptions,
): Promise<Given> {
  const given: Record<string, Opened[]> = {};
  const uploads: Record<string, Opened[]> = {};
  for (const [role, { url, listed, filePath }] of Object.entries(inputs)) {
    if (params[role] == null) continue;
    const values = [params[role]].flat();
    if (!values.length || (values.length > 1 && !listed)) {
      throw (await complaints()).wrongCount(feature, role, listed, values.length);
    }
    const some: Opened[] = (given[role] = []);
    for (const one of values) some.push(await opened(one, role, options.signal));
    const files = some.filter((one) => !one.url);
    if (files.length < some.length && (files.length || !url)) {
      throw (await complaints()).wrongAddress(feature, role, files.length);
    }
    (uploads[filePath] ??= []).push(...files.filter((one) => one.blob));
  }
  for (const [path, some] of Object.entries(uploads)) {
    if (some.length) await upload(session, path, some as Upload[], options);
  }
  return given;
}

/** Returns the relevant part of an answer, which V1 calls `result` and V2 `data`. */
function dataOf(body: unknown): Data {
  const { data, result } = (body ?? {}) as { data?: Data; result?: Data };
  return data || result || {};
}
