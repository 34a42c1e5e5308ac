/** The calls of one account: sign-in, rate and retries. */

import { HEADERS } from "#platform";
import { InvalidInput } from "./errors.js";
import { refusals, signin } from "./later.js";
import { sender } from "./sending.js";
import type { Answer, Manner } from "./sending.js";
import { read, written } from "./simple.js";
import { CLOCK, DOCUMENTED, pace, RETRIES } from "./timing.js";
import type { Clock, Retries, Window } from "./timing.js";

/** Who calls, whereto and how. */
export interface Options {
  /** The API key (V2). What is not given is taken from YOUCAM_API_KEY, where there are environment variables. */
  readonly apiKey?: string | undefined;
  /** V1 sign-in, which may run every feature too; YOUCAM_CLIENT_ID and YOUCAM_SECRET_KEY. */
  readonly clientId?: string | undefined;
  readonly secretKey?: string | undefined;
  /** The address to call; YOUCAM_BASE_URL, or else the service's. */
  readonly baseUrl?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** The rate to keep to; `[]` for none. */
  readonly rate?: readonly Window[] | undefined;
  readonly retries?: Partial<Retries> | undefined;
  /** The ms within which a call is answered, 30 s by default; an upload or a download has ten times as long. */
  readonly timeoutMs?: number | undefined;
  /** For tests: a clock that waits without taking time. */
  readonly clock?: Clock | undefined;
}

/** One request to the API. */
export interface Call extends Manner {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
}

/** Calls of one account. */
export interface Session {
  readonly baseUrl: string;
  readonly clock: Clock;
  /** Sends a call and returns the JSON of its answer. Throws ApiError, ServiceUnreachable and RunUnclear. */
  call(method: string, path: string, call?: Call): Promise<unknown>;
  /** Sends a call and returns its answer, even a refusal. */
  answer(method: string, path: string, call?: Call): Promise<Answer>;
  /** Sends a request to the storage. The signature in the address is all that it takes: no Authorization. */
  transfer(url: string, init: RequestInit, signal: AbortSignal | undefined, unread?: boolean): Promise<Answer>;
  /**
   * Returns the bearer: the API key, or that of sign-in, which is repeated before the token expires, and when it is the
   * one that was `refused`.
   */
  bearer(refused?: string): Promise<string>;
}

/** An account that signs in as V1 does. */
export interface Account {
  readonly clientId: string;
  readonly secretKey: string;
}

const JSON_TYPE = "application/json";
const SERVICE = "https://yce-api-01.makeupar.com";

/** Returns the calls of an account. Throws InvalidInput when it is not clear who calls or where. */
export function connect(options: Options): Session {
  const baseUrl = address(options.baseUrl || variable("BASE_URL") || SERVICE);
  const who = credentials(options);
  // Called as a plain function: browsers refuse a fetch with another `this`.
  const {
    clock = CLOCK,
    timeoutMs = 30_000,
    rate = DOCUMENTED,
    fetch: fetching = (...call) => fetch(...call),
  } = options;
  if (!(timeoutMs > 0)) throw new InvalidInput("timeoutMs", "should be more than 0");
  const turn = pace(rate);
  const send = sender(fetching, clock, { ...RETRIES, ...options.retries });
  let signIn: Session["bearer"] | undefined;

  async function bearer(refused?: string): Promise<string> {
    if (typeof who === "string") return who;
    const { signedIn } = await signin();
    signIn ??= signedIn(who, clock, async (path, body) => json(await answered("POST", path, { body })));
    return signIn(refused);
  }

  async function answer(method: string, path: string, call: Call = {}): Promise<Answer> {
    const used = await bearer();
    const first = await answered(method, path, call, used);
    if (first.status !== 401 || used === who) return first;
    // The service may forget a token before its two hours are over. One new sign-in is enough to find out.
    return answered(method, path, call, await bearer(used));
  }

  async function answered(method: string, path: string, call: Call, token?: string): Promise<Answer> {
    const headers: Record<string, string> = { ...HEADERS, Accept: JSON_TYPE };
    if (token) headers["Authorization"] = `Bearer ${token}`;
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (call.body !== undefined) {
      init.body = await written(call.body, "body");
      headers["Content-Type"] = JSON_TYPE;
    }
    const stated = Object.entries(call.query ?? {}).filter(([, value]) => value != null);
    const query = String(new URLSearchParams(stated as [string, string][]));
    return send(baseUrl + path + (query && `?${query}`), init, timeoutMs, call, turn);
  }

  return {
    baseUrl,
    clock,
    bearer,
    answer,
    call: async (method, path, call) => json(await answer(method, path, call), call?.paid),
    transfer: (url, init, signal, unread) => send(url, init, timeoutMs * 10, { signal }, undefined, unread),
  };
}

/** Returns the JSON of a successful answer. Throws ApiError. */
export async function json(answer: Answer, paid = false): Promise<unknown> {
  let body: unknown;
  try {
    body = await read(answer.text);
  } catch {
    // Told below, like JSON that is no object.
  }
  if (answer.ok && Object(body) === body) return body;
  throw (await refusals(paid)).refusal(answer, body, paid);
}

function variable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[`YOUCAM_${name}`];
}

function address(baseUrl: string): string {
  let protocol = "";
  try {
    ({ protocol } = new URL(baseUrl));
  } catch {
    // Told below, like an address of another kind.
  }
  if (!/^https?:$/.test(protocol)) {
    throw new InvalidInput("baseUrl", `${JSON.stringify(baseUrl)} should be like ${SERVICE}`);
  }
  return baseUrl.replace(/\/+$/, "");
}

function credentials(options: Options): string | Account {
  let { apiKey, clientId, secretKey } = options;
  if (!(apiKey || clientId || secretKey)) {
    [apiKey, clientId, secretKey] = ["API_KEY", "CLIENT_ID", "SECRET_KEY"].map(variable);
  }
  if (clientId && secretKey && !apiKey) return { clientId, secretKey };
  if (!apiKey || secretKey || clientId) {
    throw new InvalidInput("apiKey", "who calls? give apiKey, or clientId and secretKey (YOUCAM_API_KEY ...)");
  }
  if (/^[!-~]+$/.test(apiKey)) return apiKey;
  throw new InvalidInput("apiKey", "has blanks or characters that no key has; copy it again");
}
