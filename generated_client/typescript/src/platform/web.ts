/** Browsers and edge runtimes set their own User-Agent, and tell nothing of why a request failed. */

export const HEADERS: Readonly<Record<string, string>> = {};

/** Returns whether a request surely did not reach the service, by the error of `fetch`. */
export function neverSent(_error: unknown): boolean {
  return false;
}
