// Calls the mock: the control API under /_mock, and the API itself as any program would.

import { write } from "./json.js";

const TOKEN = "youcam-mock-control-token";

/** Raised for an answer that is no success. `status` is 0 if no answer came. */
export class CallError extends Error {
  constructor(status, message, body) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** Tells who listens whether the mock can be reached. */
export const reach = new EventTarget();

function report(away) {
  reach.dispatchEvent(new CustomEvent("change", { detail: { away } }));
}

export function controlHeaders() {
  const token = sessionStorage.getItem(TOKEN);
  return token ? { "x-mock-token": token } : {};
}

export function keepToken(token) {
  sessionStorage.setItem(TOKEN, token);
}

/** Sends a request and returns the response, whatever its status. Raises CallError if none comes. */
export async function send(path, options = {}) {
  try {
    const response = await fetch(path, { cache: "no-store", ...options });
    report(false);
    return response;
  } catch (error) {
    if (error.name === "AbortError") throw error;
    report(true);
    throw new CallError(0, "The mock does not answer. Is it still running?");
  }
}

/** Returns the JSON of a control operation; null for an empty answer. Raises CallError with the mock's own sentence. */
export async function control(method, path, body, signal) {
  const headers = controlHeaders();
  if (body !== undefined) headers["content-type"] = "application/json";
  const content = body === undefined ? undefined : write(body);
  const response = await send(`/_mock${path}`, { method, headers, body: content, signal });
  const text = await response.text();
  const answer = parsed(text);
  if (!response.ok)
    throw new CallError(response.status, answer?.error ?? `${response.status} ${text.slice(0, 200)}`, answer);
  return answer;
}

export const get = (path, signal) => control("GET", path, undefined, signal);
export const post = (path, body = {}) => control("POST", path, body);
export const put = (path, body) => control("PUT", path, body);
export const patch = (path, body) => control("PATCH", path, body);
export const remove = (path) => control("DELETE", path);

export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
