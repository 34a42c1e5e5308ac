/** The timing of requests: the clock that a client reads and waits on, its rate, and its retries. */

/** The machine's clock. Tests use another one, which waits without taking time. */
export interface Clock {
  /** Returns Unix time in ms. */
  now(): number;
  /** Waits. Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** At most `limit` requests in any `ms` milliseconds, sliding. */
export interface Window {
  readonly limit: number;
  readonly ms: number;
}

/** At most `attempts` for one request, with a pause before each further one that doubles from `firstMs` to `mostMs`. */
export interface Retries {
  readonly attempts: number;
  readonly firstMs: number;
  readonly mostMs: number;
}

export const CLOCK: Clock = { now: () => Date.now(), sleep };
/** The requests that the service accepts from one token (Rate Limit, V2 overview). */
export const DOCUMENTED: readonly Window[] = [
  { limit: 5, ms: 1000 },
  { limit: 250, ms: 300_000 },
];
export const RETRIES: Retries = { attempts: 4, firstMs: 500, mostMs: 8000 };
const LATER_MS = 20; // requests may arrive less evenly than they are sent
const LONGEST_RETRY_AFTER_MS = 60_000;

/** Acts once when the signal is aborted. Returns what ends that. */
function onAbort(signal: AbortSignal | undefined, act: () => void): () => void {
  signal?.throwIfAborted();
  signal?.addEventListener("abort", act, { once: true });
  return () => signal?.removeEventListener("abort", act);
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal?.reason);
    });
    const timer = setTimeout(() => {
      end();
      resolve();
    }, ms);
  });
}

/**
 * Does work that ends with the signal or after so many ms, whichever comes first. With `goesOn`, the signal also ends
 * what the work leaves behind, such as a body that is not read yet.
 */
export async function within<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  goesOn?: boolean,
): Promise<T> {
  const either = new AbortController();
  const end = onAbort(signal, () => either.abort(signal?.reason));
  const timer = setTimeout(() => either.abort(new Error(`no answer within ${ms / 1000} s`)), ms);
  try {
    return await work(either.signal);
  } finally {
    clearTimeout(timer);
    if (!goesOn) end();
  }
}

/**
 * Returns a function that books the next request, so that no window overflows, and returns the ms to wait before it is
 * sent.
 */
export function pace(windows: readonly Window[]): (now: number) => number {
  const most = Math.max(1, ...windows.map(({ limit }) => limit));
  let times: number[] = [];
  return (now) => {
    // Booked at once for later, so that calls at the same time get different turns.
    const at = Math.max(now, ...windows.map(({ limit, ms }) => (times.at(-limit) ?? -Infinity) + ms + LATER_MS));
    times = [...times, at].slice(-most);
    return at - now;
  };
}

/**
 * Returns the ms to wait after that many attempts, counted from 1: drawn between nothing and the longest (full jitter),
 * so that clients do not come back together, but not before the service said (Retry-After, in s).
 */
export function pauseMs({ firstMs, mostMs }: Retries, attempt: number, retryAfter?: string | null): number {
  const asked = Number(retryAfter) * 1000 || 0;
  const drawn = Math.random() * Math.min(mostMs, firstMs * 2 ** (attempt - 1));
  return Math.max(drawn, Math.min(asked, LONGEST_RETRY_AFTER_MS));
}
