/** One request, sent until it is answered or surely not worth it. */

import { neverSent } from "#platform";
import { RunUnclear, ServiceUnreachable, UNCLEAR, wordsOf } from "./errors.js";
import { pauseMs, within } from "./timing.js";
import type { Clock, Retries } from "./timing.js";

/** How a request is sent. */
export interface Manner {
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

/**
 * Sends a request that is answered within so many ms, and returns its answer, even a refusal. `turn` returns the ms to
 * wait for its turn; a body that is left `unread` may take longer. Throws ServiceUnreachable and RunUnclear.
 */
export type Send = (
  url: string,
  init: RequestInit,
  ms: number,
  manner: Manner,
  turn?: (now: number) => number,
  unread?: boolean,
) => Promise<Answer>;

type Outcome = Partial<Answer> & { readonly error?: unknown };

const MOST_TENTHS = 200; // of a retry; a success gives one of them back

/** Returns what sends requests. They share a budget of retries, so that a failing service does not get even more. */
export function sender(fetching: typeof fetch, clock: Clock, retries: Retries): Send {
  let tenths = MOST_TENTHS;
  return async (url, init, ms, { once, paid, signal }, turn, unread) => {
    const { host, pathname } = new URL(url);
    // Never the query: that of a signed link is a credential.
    const where = `${init.method ?? "GET"} ${host}${pathname}: `;
    let unclear = false;
    const failure = (words: string, cause: unknown): Error =>
      unclear
        ? new RunUnclear(`${where}${words}; ${UNCLEAR}`, { cause })
        : new ServiceUnreachable(where + words, { cause });
    const aborted = (reason: unknown): unknown => (unclear ? failure("aborted", reason) : reason);
    const pause = async (ms = 0): Promise<void> => {
      try {
        if (ms > 0) await clock.sleep(ms, signal);
        signal?.throwIfAborted();
      } catch (reason) {
        throw aborted(reason);
      }
    };
    const attempt = async (either: AbortSignal): Promise<Outcome> => {
      const response = await fetching(url, { ...init, signal: either });
      const { status, ok, headers } = response;
      return { status, ok, headers, response, text: unread && ok ? "" : await response.text() };
    };
    let cause: unknown;
    for (let count = 1; ; count++) {
      await pause(turn?.(clock.now()));
      const outcome = await within(ms, signal, attempt, unread).catch((error: unknown): Outcome => ({ error }));
      const { status, ok, headers, error } = outcome;
      if (ok) {
        tenths = Math.min(MOST_TENTHS, tenths + 1);
        return outcome as Answer;
      }
      cause = error ?? cause;
      const worked = status ? status >= 500 : !neverSent(error);
      unclear ||= worked && !!paid;
      if (signal?.aborted) throw aborted(signal.reason);
      const again = worked ? !once : !status || status === 429;
      if (!again || count >= retries.attempts || tenths < 10) {
        if (status && (worked || !unclear)) return outcome as Answer;
        throw failure(status ? `an answer was lost, then ${status}` : wordsOf(error), cause);
      }
      // Without the pause and the shared budget, clients would keep a failing service down.
      tenths -= 10;
      await pause(pauseMs(retries, count, headers?.get("retry-after")));
    }
  };
}
