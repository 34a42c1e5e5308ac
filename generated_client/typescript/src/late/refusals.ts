/** What the service, its storage or an engine refuse, as errors. Loaded when that happens. */

import { UNCLEAR, YouCamError } from "../errors.js";
import type { Checked, Origin, Status } from "../jobs.js";
import type { Answer } from "../sending.js";

/** Thrown when the service refused a request, or failed. */
export class ApiError extends YouCamError {
  override name = "ApiError";
  constructor(
    /** The HTTP status. */
    readonly status: number,
    /** The service's stable name of the error; null where it gave none. */
    readonly errorCode: string | null,
    said: string,
    /** The service's x-request-id, which its support asks for. */
    readonly requestId: string | null,
    /** What to do about it. A mock's `x-mock-explain` is the hint where there is one. */
    readonly hint: string,
  ) {
    // A mock's hint often repeats the message at its beginning.
    const words = hint.startsWith(said) ? hint : hint ? `${said} - ${hint}` : said;
    super(`${status}${errorCode ? ` ${errorCode}` : ""}: ${words}${requestId ? ` [x-request-id ${requestId}]` : ""}`);
  }
}

/** Thrown for a 401: the API key, the secret key or the access token was not accepted. */
export class InvalidCredentials extends ApiError {
  override name = "InvalidCredentials";
}

/** Thrown when the free balance does not pay for the run. Nothing was charged. */
export class InsufficientUnits extends ApiError {
  override name = "InsufficientUnits";
}

/** Thrown after repeated 429: more requests than the service accepts. */
export class RateLimited extends ApiError {
  override name = "RateLimited";
}

/** Thrown when the request does not fit the API's description. The message names the member. */
export class InvalidRequest extends ApiError {
  override name = "InvalidRequest";
}

/** Thrown when no task has that id any more: it was not polled in time, has expired, or is another account's. */
export class TaskLost extends ApiError {
  override name = "TaskLost";
}

/** Thrown when the service failed (5xx), or gave an answer that cannot be read. */
export class ServiceError extends ApiError {
  override name = "ServiceError";
}

/** Thrown when the storage refused an upload or a download. It never holds the signed address. */
export class TransferError extends YouCamError {
  override name = "TransferError";
  constructor(
    doing: string,
    /** The HTTP status. */
    readonly status: number,
    /** The storage's own code, such as SignatureDoesNotMatch; null when the answer was not its XML. */
    readonly code: string | null,
    why: string | null,
  ) {
    const words = [code, why].filter(Boolean).join(": ");
    super(`${doing} refused with HTTP ${status}${words ? `: ${words}` : ""}`);
  }
}

/** Thrown when the engine could not do the task. Nothing was charged. */
export class TaskFailed extends YouCamError {
  override name = "TaskFailed";
  constructor(
    readonly feature: string,
    override readonly taskId: string,
    /** The engine's code, such as error_no_face; `youcam-client/meanings` has what it means in a sentence. */
    readonly code: string,
    /** Why it happened: the service's words, or a mock's. Mostly empty. */
    readonly hint: string,
  ) {
    const why = hint.replace(`the task failed with ${code}: `, "");
    super(`${feature} failed with ${code}${why ? `: ${why}` : ""}`);
  }
}

/** Thrown when the task still runs. Wait for it again by its `taskId`, and do not run it twice. */
export class TaskNotFinished extends YouCamError {
  override name = "TaskNotFinished";
  constructor(
    readonly feature: string,
    override readonly taskId: string,
    waitedMs: number,
  ) {
    super(`${feature} still runs after ${waitedMs / 1000} s; wait again for task ${taskId}`);
  }
}

const UNKNOWN = "unknown_internal_error";

type Kind = new (...facts: ConstructorParameters<typeof ApiError>) => ApiError;

const NAMED: Record<string, [Kind, string]> = {
  CreditInsufficiency: [InsufficientUnits, "buy units, or wait until running tasks have ended"],
  InvalidTaskId: [TaskLost, "poll V1 tasks at least every 10 s, and fetch results within their retention"],
  InvalidApiKey: [InvalidCredentials, "copy the API key from the console as it is"],
  InactiveApiKey: [InvalidCredentials, "activate the API key in the console"],
  ExpiredApiKey: [InvalidCredentials, "make a new API key in the console"],
  InvalidAccessToken: [InvalidCredentials, "sign in again; a token is good for two hours"],
  InvalidAuthentication: [InvalidCredentials, "check clientId, secretKey and this machine's clock"],
  InvalidTemplate: [InvalidRequest, "take the id of a template that templates() lists"],
  InvalidStyle: [InvalidRequest, "take the id of a style that styles() lists"],
  InvalidStyleGroup: [InvalidRequest, "take the id of a group that styleGroups() lists"],
  OperationInvalid: [InvalidRequest, "wait until the task has ended"],
};

/** Returns the error for an answer that is no success, or whose `body` cannot be read. */
export function refusal(answer: Answer, body: unknown, paid: boolean): ApiError {
  const { status, headers } = answer;
  const isObject = typeof body === "object" && body !== null;
  const said = (isObject ? body : {}) as Record<string, unknown>;
  const code = typeof said["error_code"] === "string" ? said["error_code"] : null;
  let [kind, hint]: [Kind, string] = (code !== null && Object.hasOwn(NAMED, code) && NAMED[code]) || [
    InvalidRequest,
    "",
  ];
  if (status === 401 && kind === InvalidRequest) kind = InvalidCredentials;
  if (status === 429) [kind, hint] = [RateLimited, "send fewer requests, from fewer processes"];
  if (status >= 500 || status < 300) [kind, hint] = [ServiceError, paid ? UNCLEAR : "try again later"];
  const words = String(said["error"] || said["message"] || (!isObject ? "the answer is not JSON" : "no words"));
  const why = headers.get("x-mock-explain") ?? hint;
  const error = new kind(status, code, words, headers.get("x-request-id"), why);
  error.unclear = paid && kind === ServiceError;
  return error;
}

/** Returns the error for a task that has failed, or still runs after so many ms. */
export function unfinished({ details, id }: Origin, { state, data, answer }: Checked, waitedMs: number): YouCamError {
  if (state !== "error") return new TaskNotFinished(details.name, id, waitedMs);
  const why = answer.headers.get("x-mock-explain") || data.error_message || "";
  return new TaskFailed(details.name, id, data.error || UNKNOWN, why);
}

/** Returns the state of a task as its caller sees it. */
export function statusOf<R>({ state, data, raw }: Checked): Status<R> {
  if (state === "success") return { state, results: data.results as R, raw };
  if (state !== "error") return { state: "running", raw };
  return { state, error: data.error || UNKNOWN, message: data.error_message || "", raw };
}

/** Returns the error for an answer of the storage that is no success; `doing` describes the request. */
export function transferError(doing: string, { status, text }: Answer): TransferError {
  // No XML parser: two flat elements are all that is needed, and parsers can be attacked by entities.
  return new TransferError(doing, status, element(text, "Code"), element(text, "Message"));
}

function element(text: string, name: string): string | null {
  return new RegExp(`<${name}>([^<]{1,500})</${name}>`).exec(text)?.[1]?.replace(/\s+/g, " ") ?? null;
}
