/** The calls of one account: sign-in, rate and retries. */

import { USER_AGENT } from "#platform";
import { InvalidInput, refusal, RunUnclear, ServiceUnreachable, UNCLEAR, wordsOf } from "./errors.js";
import { parse, stringify } from "./json.js";
import { idToken } from "./signin.js";
import { CLOCK, DOCUMENTED, Pace, pauseMs, RETRIES, RetryBudget, within } from "./timing.js";
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
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Whether sending it twice does harm. */
  readonly once?: boolean | undefined;
  /** Whether it starts what may be charged. */
  readonly paid?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An answer. The body of a call is read, that of a download is not. */
export interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly text: string;
  readonly response: Response;
}

interface Attempt {
  readonly url: string;
  readonly init: RequestInit;
  readonly timeoutMs: number;
  readonly once?: boolean | undefined;
  readonly paid?: boolean | undefined;
  readonly paced?: boolean;
  readonly unread?: boolean;
  readonly signal?: AbortSignal | undefined;
}

const SERVICE = "https://yce-api-01.makeupar.com";
const SIGN_IN = "/s2s/v1.0/client/auth";
const TOKEN_MS = (7200 - 300) * 1000; // an access token is good for two hours (V1)
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|UNABLE_TO/;

/** Calls of one account. */
export class Session {
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly #fetch: typeof fetch;
  readonly #who: { apiKey: string } | { clientId: string; secretKey: string };
  readonly #pace: Pace;
  readonly #retries: Retries;
  readonly #budget = new RetryBudget();
  readonly #timeoutMs: number;
  #token: { bearer: string; until: number } | undefined;
  #signingIn: Promise<string> | undefined;

  constructor(options: Options) {
    this.baseUrl = address(options.baseUrl || variable("YOUCAM_BASE_URL") || SERVICE);
    this.#who = credentials(options);
    this.clock = options.clock ?? CLOCK;
    // Called as a plain function: browsers refuse a fetch with another `this`.
    this.#fetch = options.fetch ?? ((...request) => fetch(...request));
    this.#pace = new Pace(options.rate ?? DOCUMENTED);
    this.#retries = { ...RETRIES, ...options.retries };
    this.#timeoutMs = options.timeoutMs ?? 30_000;
    if (!(this.#timeoutMs > 0)) throw new InvalidInput("timeoutMs", "should be more than 0");
  }

  /** Sends a call and returns the JSON of its answer. Throws ApiError, ServiceUnreachable and RunUnclear. */
  async call(call: Call): Promise<unknown> {
    return json(await this.answer(call), call.paid);
  }

  /** Sends a call and returns its answer, even a refusal. */
  async answer(call: Call): Promise<Answer> {
    if (call.path !== SIGN_IN) await this.bearer();
    const used = this.#token;
    const answer = await this.#answered(call);
    if (answer.status !== 401 || "apiKey" in this.#who || call.path === SIGN_IN) return answer;
    // The service may forget a token before its two hours are over. One new sign-in is enough to find out.
    if (this.#token === used) this.#token = undefined;
    return this.#answered(call);
  }

  /** Sends a request to the storage. The signature in the address is all that it takes: no Authorization. */
  transfer(url: string, init: RequestInit, signal?: AbortSignal, unread = false): Promise<Answer> {
    return this.#persistent({ url, init, signal, unread, timeoutMs: this.#timeoutMs * 10 });
  }

  /** Returns the bearer: the API key, or that of sign-in, which is repeated before the token expires. */
  async bearer(): Promise<string> {
    if ("apiKey" in this.#who) return this.#who.apiKey;
    if (this.#token && this.clock.now() < this.#token.until) return this.#token.bearer;
    // One sign-in for all calls that wait for it.
    this.#signingIn ??= this.#signIn(this.#who).finally(() => (this.#signingIn = undefined));
    return this.#signingIn;
  }

  async #signIn({ clientId, secretKey }: { clientId: string; secretKey: string }): Promise<string> {
    const now = this.clock.now();
    const body = { client_id: clientId, id_token: idToken(clientId, secretKey, now) };
    const said = (await this.call({ method: "POST", path: SIGN_IN, body })) as { result: { access_token: string } };
    this.#token = { bearer: said.result.access_token, until: now + TOKEN_MS };
    return this.#token.bearer;
  }

  async #answered(call: Call): Promise<Answer> {
    const { method, path, body, once, paid, signal } = call;
    const headers: Record<string, string> = { Accept: "application/json" };
    if (USER_AGENT) headers["User-Agent"] = USER_AGENT;
    const init: RequestInit = { method, headers, redirect: "manual" };
    if (body !== undefined) {
      init.body = stringify(body, "body");
      headers["Content-Type"] = "application/json";
    }
    if (path !== SIGN_IN) headers["Authorization"] = `Bearer ${await this.bearer()}`;
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(call.query ?? {})) {
      if (value !== undefined && value !== null) query.set(name, String(value));
    }
    const url = `${this.baseUrl}${path}${query.size ? `?${query}` : ""}`;
    return this.#persistent({ url, init, once, paid, signal, paced: true, timeoutMs: this.#timeoutMs });
  }

  async #persistent(attempt: Attempt): Promise<Answer> {
    const { url, init, once, paid, signal } = attempt;
    // Never the query: that of a signed link is a credential.
    const where = `${init.method ?? "GET"} ${new URL(url).host}${new URL(url).pathname}`;
    let unclear = false;
    for (let count = 1; ; count++) {
      await this.#wait(attempt.paced ? this.#pace.turn(this.clock.now()) : 0, signal, where, unclear);
      const outcome = await this.#tried(attempt).catch((error: unknown) => ({ error }));
      const failed = "error" in outcome;
      if (!failed && outcome.ok) {
        this.#budget.refund();
        return outcome;
      }
      const worked = failed ? !neverSent(outcome.error) : outcome.status >= 500;
      unclear ||= Boolean(paid) && worked;
      const what = `${where}: ${failed ? wordsOf(outcome.error) : `an answer was lost, and then ${outcome.status}`}`;
      const options = failed ? { cause: outcome.error } : undefined;
      if (signal?.aborted) throw aborted(signal, where, unclear);
      const again = worked ? !once : failed || outcome.status === 429;
      if (!(again && count < this.#retries.attempts && this.#budget.take())) {
        if (!failed && (!unclear || outcome.status >= 500)) return outcome;
        throw unclear ? new RunUnclear(`${what}; ${UNCLEAR}`, options) : new ServiceUnreachable(what, options);
      }
      // Without the pause and the shared budget, clients would keep a failing service down.
      const retryAfter = failed ? null : outcome.headers.get("retry-after");
      await this.#wait(pauseMs(this.#retries, count, retryAfter), signal, where, unclear);
    }
  }

  async #tried({ url, init, timeoutMs, signal, unread }: Attempt): Promise<Answer> {
    const work = async (either: AbortSignal): Promise<Answer> => {
      const response = await this.#fetch(url, { ...init, signal: either });
      const { status, ok, headers } = response;
      return { status, ok, headers, response, text: unread && ok ? "" : await response.text() };
    };
    return within(timeoutMs, signal, work, unread);
  }

  async #wait(ms: number, signal: AbortSignal | undefined, where: string, unclear: boolean): Promise<void> {
    try {
      if (ms > 0) await this.clock.sleep(ms, signal);
      signal?.throwIfAborted();
    } catch (error) {
      throw signal?.aborted ? aborted(signal, where, unclear) : error;
    }
  }
}

/** Returns the reason of the signal, unless a run was under way: then its caller must know. */
function aborted(signal: AbortSignal, where: string, unclear: boolean): unknown {
  return unclear ? new RunUnclear(`${where}: aborted; ${UNCLEAR}`, { cause: signal.reason }) : signal.reason;
}

/** Returns the JSON of a successful answer. Throws ApiError. */
export function json(answer: Answer, paid = false): unknown {
  let body: unknown;
  try {
    body = parse(answer.text);
  } catch {
    body = undefined;
  }
  const isObject = typeof body === "object" && body !== null;
  if (answer.ok && isObject) return body;
  throw refusal(answer, isObject ? body : undefined, paid);
}

function neverSent(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one.message === "bad port" || NEVER_SENT.test(String((one as { code?: unknown }).code))) return true;
  }
  return false;
}

function variable(name: string): string | undefined {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
}

function address(baseUrl: string): string {
  let url: URL | undefined;
  try {
    url = new URL(baseUrl);
  } catch {
    // Told below, like an address of another kind.
  }
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InvalidInput("baseUrl", `${JSON.stringify(baseUrl)} should be like ${SERVICE}`);
  }
  return baseUrl.replace(/\/+$/, "");
}

function credentials(options: Options): { apiKey: string } | { clientId: string; secretKey: string } {
  let { apiKey, clientId, secretKey } = options;
  if (!(apiKey || clientId || secretKey)) {
    [apiKey, clientId, secretKey] = ["YOUCAM_API_KEY", "YOUCAM_CLIENT_ID", "YOUCAM_SECRET_KEY"].map(variable);
  }
  if (clientId && secretKey && !apiKey) return { clientId, secretKey };
  if (apiKey && !secretKey && !clientId) {
    if (!/^[!-~]+$/.test(apiKey)) {
      throw new InvalidInput("apiKey", "has blanks or characters that no key has; copy it from the console");
    }
    return { apiKey };
  }
  throw new InvalidInput(
    "apiKey",
    "who calls? give apiKey, or clientId and secretKey (YOUCAM_API_KEY, YOUCAM_CLIENT_ID ...)",
  );
}
