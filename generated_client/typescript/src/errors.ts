/**
 * The errors that need no answer of the service. All are a YouCamError; each says in one line what happened and what to
 * do. The others are in late/refusals.ts.
 */

/** The base of all errors of this package. An AbortSignal's own reason is thrown as it is. */
export class YouCamError extends Error {
  override name = "YouCamError";
  /** Whether a run may have started, and be charged, despite the error. */
  unclear = false;
  /** The task that it is about, once one was started. */
  taskId: string | undefined;
}

/** Thrown before anything is sent, when an argument is not what the call takes. */
export class InvalidInput extends YouCamError {
  override name = "InvalidInput";
  /** `parameter` is the argument that is wrong, such as `image` or `effects[0].color`. */
  constructor(
    readonly parameter: string,
    why: string,
    options?: ErrorOptions,
  ) {
    super(`${parameter}: ${why}`, options);
  }
}

/** Thrown when the contract has no feature of that name. */
export class UnknownFeature extends YouCamError {
  override name = "UnknownFeature";
}

/** Thrown when the service could not be reached, or did not answer in time. Nothing is known to have happened. */
export class ServiceUnreachable extends YouCamError {
  override name = "ServiceUnreachable";
}

/**
 * Thrown when a run was sent and its answer lost. It may have started and be charged. V2 runs are not repeated; V1 runs
 * were, with the same request_id.
 */
export class RunUnclear extends YouCamError {
  override name = "RunUnclear";
  override unclear = true;
}

export const UNCLEAR = "it may have started; see history() before you run it again";

/** Returns what an error of `fetch` says: the reason is in its causes. */
export function wordsOf(error: unknown): string {
  let words = "";
  for (let one = error; one instanceof Error; one = one.cause) {
    words = one.message || (one as { code?: string }).code || one.name;
  }
  return words || String(error);
}
