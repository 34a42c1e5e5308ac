/** The steps of a run, from its files to its result. */

import { InvalidInput, TaskFailed, TaskNotFinished, TransferError, YouCamError } from "./errors.js";
import { body as bodyOf, check as checkNames } from "./features.js";
import type { Feature, Given } from "./features.js";
import { stringify } from "./json.js";
import { json } from "./session.js";
import type { Answer, Session } from "./session.js";
import { FileId, opened } from "./sources.js";
import type { Link, Upload } from "./sources.js";

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

/** A status with what only a wait needs: when to ask again, and a mock's reason. */
export type Checked<Results> = Status<Results> & { readonly pollMs: number; readonly hint: string };

interface State {
  task_id?: string;
  task_status?: string;
  status?: string;
  results?: unknown;
  error?: string | null;
  error_message?: string | null;
  polling_interval?: number | null;
  files?: { file_id: string; requests: { method?: string; url: string; headers: Record<string, unknown> }[] }[];
}

/** Uploads the files, starts the task and returns its id. */
export async function start(
  session: Session,
  feature: Feature,
  params: Readonly<Record<string, unknown>>,
  options: CallOptions,
): Promise<string> {
  checkParams(feature, params);
  const body = bodyOf(feature, params, await files(session, feature, params, options));
  // Drawn once: with the same id the run may be sent again and is paid only once.
  if (feature.isV1) body["request_id"] = requestId();
  const { signal, onProgress } = options;
  const call = { method: "POST", path: feature.path, body, once: !feature.isV1, paid: true, signal };
  const taskId = String(stateOf(await session.call(call)).task_id);
  onProgress?.({ stage: "started", taskId });
  return taskId;
}

/** Declares files in one request and uploads each. Returns their ids. */
export async function upload(
  session: Session,
  path: string,
  uploads: readonly Upload[],
  { signal, onProgress }: CallOptions,
): Promise<FileId[]> {
  const files = uploads.map((one) => ({ file_name: one.name, content_type: one.contentType, file_size: one.size }));
  const created = stateOf(await session.call({ method: "POST", path, body: { files }, signal }));
  const ids: FileId[] = [];
  for (const [done, file] of (created.files ?? []).entries()) {
    const { name, content } = uploads[done] as Upload;
    onProgress?.({ stage: "uploading", file: name, done, total: uploads.length });
    for (const { method = "PUT", url, headers } of file.requests) {
      // Exactly the headers that were signed; fetch sets the length itself and lets nobody else do so.
      const signed = Object.entries(headers).map(([key, value]): [string, string] => [key, String(value)]);
      const sent = signed.filter(([key]) => key.toLowerCase() !== "content-length" && key.toLowerCase() !== "host");
      accepted(`upload of ${name}`, await session.transfer(url, { method, headers: sent, body: content }, signal));
    }
    ids.push(new FileId(file.file_id));
  }
  return ids;
}

/** Checks the task and returns its state. Throws TaskLost if the service does not know it any more. */
export async function check<R>(
  session: Session,
  { path, isV1 }: Feature,
  taskId: string,
  signal?: AbortSignal,
): Promise<Checked<R>> {
  const query = isV1 ? { task_id: taskId } : undefined;
  // An id may hold a slash, which must not end the path segment.
  const where = isV1 ? path : `${path}/${encodeURIComponent(taskId)}`;
  const answer = await session.answer({ method: "GET", path: where, query, signal });
  const raw = json(answer);
  const state = stateOf(raw);
  const said = state.task_status ?? state.status;
  const common = { raw, pollMs: state.polling_interval ?? 0, hint: answer.headers.get("x-mock-explain") ?? "" };
  if (said === "success") return { ...common, state: said, results: state.results as R };
  // An unknown state counts as running: a client that gave up would lose sight of a paid task.
  if (said !== "error") return { ...common, state: "running" };
  return { ...common, state: said, error: state.error || "unknown_internal_error", message: state.error_message || "" };
}

/** Waits until the task has succeeded, and returns its results. */
export async function wait<R>(
  session: Session,
  feature: Feature,
  taskId: string,
  options: WaitOptions,
  firstMs = 0,
): Promise<R> {
  const { timeoutMs = WAIT_MS, pollMs, signal, onProgress } = options;
  checkMs("timeoutMs", timeoutMs);
  checkMs("pollMs", pollMs);
  const begun = session.clock.now();
  let pause = FIRST_PAUSE_MS;
  try {
    if (firstMs) await session.clock.sleep(Math.min(FIRST_PAUSE_MS, timeoutMs), signal);
    for (;;) {
      const status = await check<R>(session, feature, taskId, signal);
      if (status.state !== "running") return finished(feature, taskId, status);
      const waitedMs = session.clock.now() - begun;
      onProgress?.({ stage: "running", taskId, waitedMs });
      pause = pollMs || Math.max(status.pollMs, Math.min(pause, MOST_PAUSE_MS));
      // No check after the timeout, so that the caller gets control back in time.
      if (waitedMs + pause > timeoutMs) throw new TaskNotFinished(feature.name, taskId, timeoutMs);
      await session.clock.sleep(pause, signal);
      pause *= 1.5;
    }
  } catch (error) {
    if (error instanceof YouCamError) error.taskId = taskId;
    throw error;
  }
}

/** Returns the results of a success. Throws TaskFailed, TaskNotFinished. */
export function finished<R>(feature: Feature, taskId: string, status: Checked<R>): R {
  if (status.state === "success") return status.results;
  if (status.state === "running") throw new TaskNotFinished(feature.name, taskId, 0);
  throw new TaskFailed(feature.name, taskId, status.error, status.hint || status.message);
}

/** Returns a file of the task, its body unread. An expired link is replaced by a fresh one. */
export async function fetched(
  session: Session,
  feature: Feature,
  taskId: string,
  link: string,
  place: number,
  signal: AbortSignal | undefined,
): Promise<Response> {
  let answer = await session.transfer(link, {}, signal, true);
  // The storage answers 403 to an expired link, and each check gives fresh ones.
  if (answer.status === 403) {
    const status = await check(session, feature, taskId, signal);
    const fresh = status.state === "success" ? links(status.results)[place] : undefined;
    if (!fresh) throw new TransferError("download", 403, "expired", "and the task has no fresh link");
    answer = await session.transfer(fresh, {}, signal, true);
  }
  return accepted("download", answer).response;
}

/** Returns every URL in a result, in order, each once. */
export function links(results: unknown): string[] {
  const found = new Set<string>();
  // A stack, not recursion: the service decides how deep its answers nest.
  const pending = [results];
  while (pending.length) {
    const node = pending.pop();
    if (typeof node === "string" && /^https?:\/\//.test(node)) found.add(node);
    else if (typeof node === "object" && node !== null) pending.push(...Object.values(node).reverse());
  }
  return [...found];
}

function checkMs(name: string, ms: unknown): void {
  if (ms !== undefined && !(typeof ms === "number" && ms >= 0))
    throw new InvalidInput(name, "should be a number of ms");
}

function checkParams(feature: Feature, params: unknown): void {
  if (typeof params !== "object" || params === null)
    throw new InvalidInput("params", `${feature.name} takes an object`);
  const named = params as Record<string, unknown>;
  checkNames(feature, named);
  // Written once for nothing: what JSON cannot hold is told before a file is uploaded.
  for (const name of Object.keys(feature.params)) if (named[name] !== undefined) stringify(named[name], name);
}

/** Returns for each input its pointer, and file_ids or URLs. All files are read before any is uploaded. */
async function files(
  session: Session,
  feature: Feature,
  params: Readonly<Record<string, unknown>>,
  options: CallOptions,
): Promise<Given> {
  const given: [role: string, some: (Upload | Link | FileId)[]][] = [];
  for (const role of Object.keys(feature.inputs)) {
    const value = params[role];
    if (value !== undefined && value !== null) given.push([role, await sources(feature, role, value, options.signal)]);
  }
  const ids = new Map<Upload, FileId>();
  for (const path of new Set(given.map(([role]) => feature.inputs[role]?.filePath ?? ""))) {
    const here = given.filter(([role]) => feature.inputs[role]?.filePath === path).flatMap(([, some]) => some);
    const uploads = here.filter((one): one is Upload => "content" in one);
    const made = uploads.length ? await upload(session, path, uploads, options) : [];
    made.forEach((id, at) => ids.set(uploads[at] as Upload, id));
  }
  const named = (one: Upload | Link | FileId): string =>
    "url" in one ? one.url : String("content" in one ? ids.get(one) : one);
  return Object.fromEntries(
    given.map(([role, some]) => {
      const { url, fileId } = feature.inputs[role] ?? { url: null, fileId: "" };
      return [role, [some[0] && "url" in some[0] && url ? url : fileId, some.map(named)]];
    }),
  );
}

async function sources(
  feature: Feature,
  role: string,
  value: unknown,
  signal: AbortSignal | undefined,
): Promise<(Upload | Link | FileId)[]> {
  const { many = false, listed = false, url = null } = feature.inputs[role] ?? {};
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (!values.length || (values.length > 1 && !(many || listed))) {
    const least = many || listed ? "at least one" : "one";
    throw new InvalidInput(role, `${feature.name} takes ${least}, not ${values.length}`);
  }
  const found = [];
  for (const one of values) found.push(await opened(one, role, signal));
  const linked = found.filter((one) => "url" in one).length;
  if (linked && linked < found.length) throw new InvalidInput(role, "either all are addresses or none is");
  if (linked && !url) throw new InvalidInput(role, `${feature.name} takes no address; download it first`);
  return found;
}

/** Returns the storage's answer. Throws TransferError for a refusal; `doing` describes the request. */
function accepted(doing: string, answer: Answer): Answer {
  if (answer.ok) return answer;
  // No XML parser: two flat elements are all that is needed, and parsers can be attacked by entities.
  const [code = null, why = null] = ["Code", "Message"].map((name) => element(answer.text, name));
  throw new TransferError(doing, answer.status, code, why);
}

function element(text: string, name: string): string | null {
  return new RegExp(`<${name}>([^<]{1,500})</${name}>`).exec(text)?.[1]?.replace(/\s+/g, " ") ?? null;
}

function requestId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high & 0x1fffff) * 2 ** 32 + low;
}

/** Returns the relevant part of an answer, which V1 calls `result` and V2 `data`. */
function stateOf(body: unknown): State {
  const { data, result } = (body ?? {}) as { data?: State; result?: State };
  return data || result || {};
}
