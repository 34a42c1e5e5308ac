/** Streams of bytes, read whole or chunk by chunk. */

import { InvalidInput } from "../errors.js";
import { kindOf } from "../json.js";

/** Reads a stream of at most so many bytes whole; `role` names it in errors. Throws InvalidInput. */
export async function drained(
  stream: ReadableStream<unknown> | AsyncIterable<unknown>,
  role: string,
  signal: AbortSignal | undefined,
  mostBytes: number,
): Promise<Blob> {
  if ("locked" in stream && stream.locked)
    throw new InvalidInput(role, "somebody else reads this stream, or has read it");
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of "getReader" in stream ? pulled(stream) : stream) {
      signal?.throwIfAborted();
      if (!ArrayBuffer.isView(chunk)) throw new InvalidInput(role, `a stream of ${kindOf(chunk)}, not of bytes`);
      size += chunk.byteLength;
      if (size > mostBytes)
        throw new InvalidInput(role, `a stream of more than ${mostBytes} bytes, which no feature takes`);
      chunks.push(new Uint8Array(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.byteLength));
    }
  } catch (error) {
    if (error instanceof InvalidInput || signal?.aborted) throw error;
    throw new InvalidInput(role, `the stream broke off: ${(error as Error)?.message ?? error}`, { cause: error });
  }
  if (!size) throw new InvalidInput(role, "the stream is empty, or was read before");
  return new Blob(chunks);
}

/** Yields the chunks of a stream. Not every browser lets `for await` do so. */
export async function* pulled<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
