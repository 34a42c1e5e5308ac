/** The control API of a mock, typed from its contract, and the mock's clock for a client that waits. */

import { parse, stringify } from "../json.js";
import type { Clock } from "../timing.js";
import type { components, paths } from "./control.js";

type Schemas = components["schemas"];
type Json<T> = T extends { content: { "application/json": infer B } } ? B : undefined;
type Good<R> = R extends { 200: infer A } ? Json<A> : R extends { 201: infer A } ? Json<A> : undefined;
type Method = "get" | "post" | "put" | "patch" | "delete";
/** The methods that a path has. */
type MethodOf<P extends keyof paths> = {
  [M in Method & keyof paths[P]]: [NonNullable<paths[P][M]>] extends [never] ? never : M;
}[Method & keyof paths[P]];
type BodyOf<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { requestBody?: infer B }
  ? Json<NonNullable<B>>
  : undefined;
type AnswerOf<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { responses: infer R }
  ? Good<R>
  : undefined;

/** What a call of the control API sends beside its path. */
export interface ControlOptions<Body> {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: Body;
}

/** A scenario's matcher and effect, as `POST /_mock/scenarios` takes them. */
export type NewScenario = Schemas["NewScenario"];

/** Thrown when the mock refuses a call of its control API, in its own words. */
export class ControlError extends Error {
  override name = "ControlError";
}

/** A mock that runs: its address and keys, its clock, and what tests do with it. */
export class YouCamMock {
  readonly clientId: string;
  /** The mock's clock, for a client: it waits by letting the mock's time pass. */
  readonly clock: Clock;

  constructor(
    readonly url: string,
    readonly apiKey: string,
    readonly secretKey: string,
    clock: MockClock,
    private readonly token: string | undefined,
    private readonly end: () => Promise<void>,
  ) {
    this.clientId = apiKey;
    clock.mock = this;
    this.clock = clock;
  }

  /** What a client needs: `new YouCam(mock.options)`. */
  get options(): { apiKey: string; baseUrl: string; clock: Clock } {
    return { apiKey: this.apiKey, baseUrl: this.url, clock: this.clock };
  }

  /** Calls the control API: `mock.control("get", "/_mock/spend")`. Throws ControlError. */
  async control<P extends keyof paths & string, M extends MethodOf<P> & string>(
    method: M,
    path: P,
    options: ControlOptions<BodyOf<P, M>> = {},
  ): Promise<AnswerOf<P, M>> {
    return (await control(this.url, this.token, method, path, options)) as AnswerOf<P, M>;
  }

  /** Makes requests that match go wrong, as the scenario says. Returns its id. */
  async scenario(scenario: NewScenario): Promise<string> {
    return String((await this.control("post", "/_mock/scenarios", { body: scenario })).id);
  }

  /** Lets virtual time pass, in s. */
  async advance(seconds: number): Promise<void> {
    await (this.clock as MockClock).advance(seconds * 1000);
  }

  /** Puts everything back as it was at start; for `beforeEach`. */
  async reset(): Promise<void> {
    await this.control("post", "/_mock/reset");
    await (this.clock as MockClock).read();
  }

  /** Stops the mock, if this program started it. */
  async stop(): Promise<void> {
    await this.end();
  }
}

/** Attaches to the mock at an address. `token` is its control token, if it has one. */
export async function attached(
  url: string,
  token: string | undefined,
  end: () => Promise<void> = async () => undefined,
): Promise<YouCamMock> {
  const { accounts } = (await control(url, token, "get", "/_mock/accounts")) as { accounts: Schemas["Account"][] };
  const [first] = accounts;
  const clock = new MockClock();
  const mock = new YouCamMock(url, first?.api_key ?? "", first?.secret_key ?? "", clock, token, end);
  await clock.read();
  return mock;
}

async function control(
  url: string,
  token: string | undefined,
  method: string,
  path: string,
  { path: names = {}, query, body }: ControlOptions<unknown> = {},
): Promise<unknown> {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ""));
  const headers: Record<string, string> = { "Content-Type": "application/json" };
  if (token) headers["x-mock-token"] = token;
  const init: RequestInit = { method: method.toUpperCase(), headers };
  if (body !== undefined) init.body = stringify(body);
  const search = query
    ? `?${new URLSearchParams(Object.entries(query).map(([name, one]) => [name, String(one)]))}`
    : "";
  const answer = await fetch(`${url}${filled}${search}`, init);
  const text = await answer.text();
  if (answer.ok) return text ? parse(text) : undefined;
  throw new ControlError(`${init.method} ${filled}: ${answer.status} ${text.slice(0, 500)}`);
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** The mock's clock as a client sees it. When several wait on a virtual clock, each wakes at its own time. */
export class MockClock implements Clock {
  mock: YouCamMock | undefined;
  #mode = "real";
  #speed = 1;
  #read = { mock: Date.now(), own: Date.now() };
  #sleepers: Sleeper[] = [];
  #runs = false;

  now(): number {
    const passed = this.#mode === "virtual" ? 0 : (Date.now() - this.#read.own) * this.#speed;
    return this.#read.mock + passed;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = (): void => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        reject(signal?.reason);
      };
      const wake = (): void => {
        signal?.removeEventListener("abort", stop);
        resolve();
      };
      const sleeper = { due: this.now() + ms, wake };
      signal?.addEventListener("abort", stop, { once: true });
      if (this.#mode !== "virtual") return void setTimeout(wake, ms / this.#speed);
      this.#sleepers.push(sleeper);
      if (!this.#runs) void this.#run().catch(reject);
    });
  }

  /** Lets virtual time pass, in ms. */
  async advance(ms: number): Promise<void> {
    this.#set(await this.mock?.control("post", "/_mock/clock/advance", { body: { seconds: ms / 1000 } }));
  }

  /** Reads the mock's clock. */
  async read(): Promise<void> {
    this.#set(await this.mock?.control("get", "/_mock/clock"));
  }

  #set(said: Schemas["Clock"] | undefined): void {
    if (!said) return;
    this.#mode = said.mode;
    this.#speed = said.speed;
    this.#read = { mock: Number(said.now_ms), own: Date.now() };
  }

  async #run(): Promise<void> {
    this.#runs = true;
    try {
      for (;;) {
        // One turn, so that all who begin to wait now are known.
        await new Promise((resolve) => setTimeout(resolve, 0));
        const [first] = this.#sleepers.sort((one, other) => one.due - other.due);
        if (!first) return;
        if (first.due > this.now()) await this.advance(first.due - this.now());
        if (this.#sleepers.includes(first)) this.#sleepers.splice(this.#sleepers.indexOf(first), 1);
        first.wake();
      }
    } finally {
      this.#runs = false;
    }
  }
}
