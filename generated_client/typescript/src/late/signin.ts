/**
 * V1 sign-in: the id_token proves that the caller holds the account's secret key (Quick start guide, V1).
 *
 * It is RSA with PKCS#1 v1.5, which WebCrypto lacks. With a public key the arithmetic is a dozen lines, so that browsers
 * and edge runtimes have it too.
 */

import { InvalidInput } from "../errors.js";
import type { Account, Session } from "../session.js";
import type { Clock } from "../timing.js";

const SIGN_IN = "/s2s/v1.0/client/auth";
const TOKEN_MS = (7200 - 300) * 1000; // an access token is good for two hours (V1)
const RSA = "06092a864886f70d010101"; // the object identifier 1.2.840.113549.1.1.1
const PADDING_BYTES = 11;

/** Returns what gives an account's bearer, signing in by `call` where there is none, or a refused or an old one. */
export function signedIn(
  { clientId, secretKey }: Account,
  clock: Clock,
  call: (path: string, body: unknown) => Promise<unknown>,
): Session["bearer"] {
  let token = { bearer: "", until: 0 };
  let signingIn: Promise<string> | undefined;
  const signIn = async (): Promise<string> => {
    const now = clock.now();
    const body = { client_id: clientId, id_token: idToken(clientId, secretKey, now) };
    const said = (await call(SIGN_IN, body)) as { result: { access_token: string } };
    token = { bearer: said.result.access_token, until: now + TOKEN_MS };
    return token.bearer;
  };
  return async (refused) => {
    if (token.bearer !== refused && clock.now() < token.until) return token.bearer;
    // One sign-in for all calls that wait for it.
    signingIn ??= signIn().finally(() => (signingIn = undefined));
    return signingIn;
  };
}

/**
 * Returns the id_token for V1's `/client/auth`. Each sign-in needs a new one, as the service checks its time.
 *
 * `secretKey` is the RSA public key as the console shows it: X.509 in Base64, without PEM lines. Throws InvalidInput,
 * which does not quote the key.
 */
export function idToken(clientId: string, secretKey: string, nowMs: number): string {
  const [modulus, exponent, size] = publicKey(secretKey);
  const text = new TextEncoder().encode(`client_id=${clientId}&timestamp=${Math.floor(nowMs)}`);
  const room = size - PADDING_BYTES;
  if (text.length > room) {
    throw new InvalidInput(
      "clientId",
      `${text.length} bytes with its timestamp; the secret key encrypts at most ${room}`,
    );
  }
  const block = new Uint8Array(size);
  block[1] = 2;
  block.set(padding(size - text.length - 3), 2);
  block.set(text, size - text.length);
  const encrypted = power(BigInt(`0x${hex(block)}`), exponent, modulus);
  return btoa(String.fromCharCode(...bytes(encrypted.toString(16).padStart(size * 2, "0"))));
}

function padding(length: number): Uint8Array {
  const drawn = crypto.getRandomValues(new Uint8Array(length));
  // A zero would end the padding, so that none may be drawn.
  for (let at = drawn.indexOf(0); at >= 0; at = drawn.indexOf(0)) crypto.getRandomValues(drawn.subarray(at, at + 1));
  return drawn;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let left = exponent, square = base % modulus; left > 0n; left >>= 1n, square = (square * square) % modulus) {
    if (left & 1n) result = (result * square) % modulus;
  }
  return result;
}

function publicKey(secretKey: string): [modulus: bigint, exponent: bigint, bytes: number] {
  if (secretKey.includes("-----")) {
    throw new InvalidInput("secretKey", "leave out the PEM lines, -----BEGIN ...----- and -----END ...-----");
  }
  let der: string;
  try {
    der = hex(Uint8Array.from(atob(secretKey.replace(/\s/g, "")), (one) => one.charCodeAt(0)));
  } catch {
    throw new InvalidInput("secretKey", "not Base64; copy it from the console as it is");
  }
  // SEQUENCE { SEQUENCE { algorithm, NULL }, BIT STRING { SEQUENCE { INTEGER modulus, INTEGER exponent } } }
  const [algorithm, bits] = parts(parts(der)[0] ?? "");
  const [modulus, exponent] = algorithm?.startsWith(RSA) && bits ? parts(parts(bits.slice(2))[0] ?? "") : [];
  const size = modulus?.replace(/^(00)+/, "").length ?? 0;
  if (!modulus || !exponent || size < 128) {
    throw new InvalidInput("secretKey", "not an X.509 public key for RSA; is it the secret key, not the API key?");
  }
  return [BigInt(`0x${modulus}`), BigInt(`0x${exponent}`), size / 2];
}

/** Returns the contents of the DER values in a hexadecimal text; nothing from where it is malformed. */
function parts(der: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + 4 <= der.length;) {
    const first = parseInt(der.slice(at + 2, at + 4), 16);
    const more = first < 128 ? 0 : (first - 128) * 2;
    const length = (more ? parseInt(der.slice(at + 4, at + 4 + more), 16) : first) * 2;
    const start = at + 4 + more;
    at = start + length;
    if (!(at <= der.length)) break;
    found.push(der.slice(start, at));
  }
  return found;
}

function hex(some: Uint8Array): string {
  return Array.from(some, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytes(text: string): number[] {
  return (text.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
}
