/** What is in the files of a result. Loaded when one is fetched. */

import { InvalidInput, ServiceUnreachable, wordsOf } from "../errors.js";
import type { Origin } from "../jobs.js";
import type { FetchOptions } from "../results.js";
import type { KindOf } from "../sources.js";
import { anyKind } from "./kinds.js";

const refusals = () => import("./refusals.js");

/** Returns a file of the task, its body unread. An expired link is replaced by a `fresh` one. */
export async function fetched(
  { session, details }: Origin,
  link: string,
  fresh: () => Promise<string | undefined>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (!link) throw new InvalidInput("result", `${details.name} gives no file; see its data`);
  let answer = await session.transfer(link, {}, signal, true);
  // The storage answers 403 to an expired link, and each check gives fresh ones.
  if (answer.status === 403) {
    const other = await fresh();
    if (!other)
      throw new (await refusals()).TransferError("download", 403, "expired", "and the task has no fresh link");
    answer = await session.transfer(other, {}, signal, true);
  }
  if (!answer.ok) throw (await refusals()).transferError("download", answer);
  return answer.response;
}

/** Returns the whole file of that name, with its kind. Throws ServiceUnreachable when it breaks off. */
export async function whole(
  name: string,
  response: Response,
  kind: KindOf,
  options: FetchOptions | undefined,
): Promise<Blob> {
  const blob = await response.blob().catch((error: unknown) => {
    throw brokenOff(name, error, options);
  });
  const [, , type] = (await anyKind(blob, kind)) ?? [];
  return blob.slice(0, blob.size, type);
}

/** Returns what to throw for a download that did not arrive completely. */
export function brokenOff(name: string, error: unknown, { signal }: FetchOptions = {}): unknown {
  if (signal?.aborted) return signal.reason;
  return new ServiceUnreachable(`download of ${name} broke off: ${wordsOf(error)}`, { cause: error });
}
