/** What Node tells about itself and about a request that failed. */

export const HEADERS: Readonly<Record<string, string>> = { "User-Agent": "youcam-typescript" };
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|UNABLE_TO/;

/** Returns whether a request surely did not reach the service, by the error of `fetch`. */
export function neverSent(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one.message === "bad port" || NEVER_SENT.test(String((one as { code?: unknown }).code))) return true;
  }
  return false;
}
