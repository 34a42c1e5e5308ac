// What a file is, by its first bytes: the storage gives every result out without a type of its own.

const SIGNS = [
  ["image/jpeg", 0, [0xff, 0xd8, 0xff]],
  ["image/png", 0, [0x89, 0x50, 0x4e, 0x47]],
  ["image/webp", 8, [0x57, 0x45, 0x42, 0x50]],
  ["video/mp4", 4, [0x66, 0x74, 0x79, 0x70]],
  ["application/zip", 0, [0x50, 0x4b]],
  ["application/json", 0, [0x7b]],
  ["application/json", 0, [0x5b]],
];
const LONGEST = 12;
const TELLS_NOTHING = /^$|octet-stream/;

/** Returns the file with the type that its bytes show, or its own type if they show none. */
export async function typed(blob) {
  const head = new Uint8Array(await blob.slice(0, LONGEST).arrayBuffer());
  const sign = SIGNS.find(([, at, bytes]) => bytes.every((byte, offset) => head[at + offset] === byte));
  const own = TELLS_NOTHING.test(blob.type) ? "" : blob.type;
  return new Blob([blob], { type: sign?.[0] ?? own });
}
