/**
 * Webhooks: checks that a message comes from the service, and reads it. For servers and edge runtimes.
 *
 * Messages are signed as Standard Webhooks says: headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, and a
 * secret that begins with `whsec_`.
 */

import { InvalidInput, YouCamError } from "./errors.js";

/** Thrown when a message was not signed with the secret, or is not a message of the service. */
export class WebhookRefused extends YouCamError {
  override name = "WebhookRefused";
}

/** The end of a task. The message has neither the result nor the error code: check the task for them. */
export interface WebhookEvent {
  /** The webhook-id. It is the same when a message is sent again, which shows what was handled already. */
  readonly id: string;
  readonly taskId: string;
  /** `success` or `error`. */
  readonly status: string;
  readonly createdAt: Date;
  readonly raw: unknown;
}

/** How strict to be about a message's time. */
export interface VerifyOptions {
  /** The seconds that the time may be off, 300 by default. */
  readonly toleranceS?: number;
  /** The time in Unix seconds, the machine's by default. */
  readonly nowS?: number;
}

const TOLERANCE_S = 300;

/**
 * Returns the content of a webhook message, after checking that the service sent it.
 *
 * `body` is the request's body as it arrived: JSON that was parsed and written again has other bytes. `secret` is the
 * endpoint's; give the old and the new one while you change it. Throws WebhookRefused, in one line, when a header is missing,
 * the time is off, no signature fits or the body is not what the service sends; InvalidInput when a secret is malformed.
 */
export async function verify(
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>,
  body: string | Uint8Array | ArrayBuffer,
  secret: string | readonly string[],
  { toleranceS = TOLERANCE_S, nowS = Date.now() / 1000 }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const keys = [secret].flat().map(keyOf);
  if (!keys.length) throw new InvalidInput("secret", "give at least one");
  const [id, sent, signatures] = ["id", "timestamp", "signature"].map((part) => header(headers, `webhook-${part}`));
  checkTime(sent as string, nowS, toleranceS);
  let text: string;
  try {
    text = typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new WebhookRefused("webhook: the body is not JSON, not even UTF-8");
  }
  const message = new TextEncoder().encode(`${id}.${sent}.${text}`);
  // Several keys and several signatures, since a secret is replaced while messages are under way.
  for (const key of keys) if (await fits(key, message, signatures as string)) return event(id as string, text);
  throw new WebhookRefused(
    "webhook: no signature fits; is it the secret of this endpoint, and the body as it arrived, byte for byte?",
  );
}

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  try {
    const key = decoded(
      String(secret)
        .trim()
        .replace(/^whsec_/, ""),
    );
    if (key.length) return key;
  } catch {
    // Told below, like an empty one.
  }
  throw new InvalidInput("secret", "should be whsec_ and Base64, as it was shown when the endpoint was set up");
}

function header(headers: Parameters<typeof verify>[0], name: string): string {
  const found =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1];
  const value = String(found ?? "").trim();
  if (!value) throw new WebhookRefused(`webhook: the header ${name} is missing`);
  return value;
}

function checkTime(sent: string, nowS: number, toleranceS: number): void {
  if (!/^[1-9]\d{0,10}$/.test(sent)) {
    throw new WebhookRefused("webhook: the header webhook-timestamp is not a time in Unix seconds");
  }
  const age = nowS - Number(sent);
  if (Math.abs(age) <= toleranceS) return;
  const off = age > 0 ? `${age.toFixed()} s old` : `${(-age).toFixed()} s in the future`;
  throw new WebhookRefused(`webhook: the message is ${off}, and ${toleranceS} s are allowed; is this clock right?`);
}

async function fits(
  key: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signatures: string,
): Promise<boolean> {
  const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  for (const each of signatures.split(/\s+/)) {
    if (!each.startsWith("v1,")) continue;
    try {
      // Compared by the platform, in constant time, so that a signature cannot be guessed byte by byte.
      if (await crypto.subtle.verify("HMAC", hmac, decoded(each.slice(3)), message)) return true;
    } catch {
      // Not Base64: it fits nothing.
    }
  }
  return false;
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
}

function event(id: string, text: string): WebhookEvent {
  let raw: { created_at?: unknown; data?: { task_id?: unknown; task_status?: unknown } } | null;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new WebhookRefused("webhook: the body is not JSON");
  }
  const { task_id: taskId, task_status: status } = raw?.data ?? {};
  const createdAt = new Date(typeof raw?.created_at === "number" ? raw.created_at * 1000 : NaN);
  if (typeof taskId !== "string" || typeof status !== "string" || Number.isNaN(createdAt.getTime())) {
    throw new WebhookRefused("webhook: signed, but the body lacks created_at or the data of a task that ended");
  }
  return { id, taskId, status, createdAt, raw };
}
