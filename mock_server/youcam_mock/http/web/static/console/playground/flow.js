// A run as any program does it: upload the files, start the task, check it until it has ended.

import { CallError, get, post, send } from "../api.js";
import { on } from "../events.js";
import { read, write } from "../json.js";

const CHECK_MS = { least: 40, most: 1000 };
const AWAY_MS = 1000;

/** Raised for a refusal by the API. It has `status`, `code`, `explain` and `exchange`. */
export class Refused extends Error {
  constructor(exchange) {
    const { error, error_code: code } = exchange.answer ?? {};
    super(error ?? (exchange.text.slice(0, 300) || `The answer has status ${exchange.status} and no text.`));
    Object.assign(this, { exchange, code, status: exchange.status, explain: exchange.explain });
  }
}

/** Calls the API with the key of an account. Returns the exchange. Raises Refused, and CallError if none answers. */
export async function call(method, path, bearer, body, signal) {
  const headers = { authorization: `Bearer ${bearer}` };
  if (body !== undefined) headers["content-type"] = "application/json";
  const response = await send(path, { method, headers, body: body === undefined ? undefined : write(body), signal });
  const text = await response.text();
  const explain = response.headers.get("x-mock-explain");
  const exchange = { method, path, sent: body, status: response.status, explain, text, answer: parsed(text) };
  if (!response.ok || exchange.answer === null) throw new Refused(exchange);
  return exchange;
}

function parsed(text) {
  try {
    return read(text);
  } catch {
    return null;
  }
}

/** V1 answers under `result`, V2 under `data`. */
export function payload({ answer }) {
  return answer?.data ?? answer?.result ?? {};
}

/** Returns the path of a check. */
export function checkPath(feature, task) {
  const id = encodeURIComponent(task);
  return feature.check_path.includes("{task_id}")
    ? feature.check_path.replace("{task_id}", id)
    : `${feature.check_path}?task_id=${id}`;
}

/** Returns what declares a file. */
export function declaration({ blob, name }) {
  return { files: [{ content_type: blob.type || "application/octet-stream", file_name: name, file_size: blob.size }] };
}

/** One run. `tell` is called with {stage}, {exchange}, {task} and {left_ms} as it goes on. */
export class Run {
  constructor({ draft, bearer, ids, tell }) {
    Object.assign(this, { draft, bearer, ids, tell });
    this.stopping = new AbortController();
    this.woken = () => {};
  }

  stop() {
    this.stopping.abort();
    this.woken();
  }

  /** Returns the last check, and what the mock says of the task. Raises Refused, CallError and AbortError. */
  async go() {
    const ids = new Map();
    for (const [mark, file] of this.draft.named()) ids.set(mark, await this.#upload(file, this.draft.pathFor(mark)));
    this.tell({ stage: "Starting the task" });
    const { feature } = this.draft;
    const started = await this.#call(
      "POST",
      feature.path,
      this.draft.filled((mark) => ids.get(mark)),
    );
    const { task_id: task } = payload(started);
    this.tell({ stage: "Running", task });
    const end = on("clock", () => this.woken());
    try {
      return await this.#checked(task);
    } finally {
      end();
    }
  }

  async #upload(file, path) {
    // The same bytes are uploaded once for each account and feature, as a careful program does.
    if (this.ids.has(file.blob)) return this.ids.get(file.blob);
    this.tell({ stage: `Uploading ${file.name}` });
    const declared = await this.#call("POST", path, declaration(file));
    const [
      {
        file_id: id,
        requests: [{ method, url, headers }],
      },
    ] = payload(declared).files;
    const response = await send(url, { method, headers, body: file.blob, signal: this.stopping.signal });
    if (!response.ok) {
      const text = await response.text();
      throw new Refused({ method, path: url, status: response.status, text, answer: null });
    }
    this.ids.set(file.blob, id);
    return id;
  }

  async #checked(task) {
    const path = checkPath(this.draft.feature, task);
    for (;;) {
      const check = await this.#patiently(() => this.#call("GET", path));
      const state = payload(check);
      const name = state.task_status ?? state.status;
      const told = await this.#known(task);
      if (name !== "running") return { check, state, name, task: told };
      this.tell({ left_ms: told?.time_left_ms ?? null });
      await this.#pause();
    }
  }

  /** Does it again for as long as nobody answers. */
  async #patiently(act) {
    for (;;) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof CallError) || error.status !== 0) throw error;
        this.tell({ stage: "The mock does not answer. Asking again." });
        await this.#rest(AWAY_MS);
      }
    }
  }

  async #known(task) {
    try {
      return await get(`/tasks/${encodeURIComponent(task)}`, this.stopping.signal);
    } catch (error) {
      if (error.name === "AbortError") throw error;
      return null;
    }
  }

  /** Waits for the next check. A clock that stands still is looked at when it was moved, and now and then. */
  async #pause() {
    const { speed } = await this.#patiently(() => get("/clock", this.stopping.signal));
    await this.#rest(Math.max(CHECK_MS.least, Math.min(CHECK_MS.most, CHECK_MS.most / (speed || 1))));
  }

  #rest(milliseconds) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.woken(), milliseconds);
      this.woken = () => {
        clearTimeout(timer);
        this.woken = () => {};
        if (this.stopping.signal.aborted) reject(new DOMException("The wait was ended.", "AbortError"));
        else resolve();
      };
    });
  }

  async #call(method, path, body) {
    try {
      const exchange = await call(method, path, this.bearer, body, this.stopping.signal);
      this.tell({ exchange });
      return exchange;
    } catch (error) {
      if (error instanceof Refused) this.tell({ exchange: error.exchange });
      throw error;
    }
  }
}

/** Moves a virtual clock. */
export function advance(seconds) {
  return post("/clock/advance", { seconds });
}
