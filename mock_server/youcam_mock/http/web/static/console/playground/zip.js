// Reads ZIP files: their list, and the bytes of one entry.

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65535;
const ENTRY_LENGTH = 46;
const DEFLATED = 8;

/** Returns the entries of a ZIP, as {name, size, blob()}. Raises RangeError if it is none. */
export async function entries(zip) {
  const bytes = new DataView(await zip.arrayBuffer());
  const last = bytes.byteLength - END_LENGTH;
  let end = last;
  while (end > last - LONGEST_COMMENT && bytes.getUint32(end, true) !== END) end -= 1;
  const found = [];
  let at = bytes.getUint32(end + 16, true);
  for (let left = bytes.getUint16(end + 10, true); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.getUint16(at + offset, true));
    const entry = {
      method: bytes.getUint16(at + 10, true),
      packed: bytes.getUint32(at + 20, true),
      size: bytes.getUint32(at + 24, true),
      name: new TextDecoder().decode(new Uint8Array(bytes.buffer, at + ENTRY_LENGTH, name)),
      start: bytes.getUint32(at + 42, true),
    };
    found.push({ name: entry.name, size: entry.size, blob: (type) => content(zip, bytes, entry, type) });
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return found;
}

function content(zip, bytes, { method, packed, start }, type) {
  const begin = start + 30 + bytes.getUint16(start + 26, true) + bytes.getUint16(start + 28, true);
  const stored = zip.slice(begin, begin + packed);
  const stream =
    method === DEFLATED ? stored.stream().pipeThrough(new DecompressionStream("deflate-raw")) : stored.stream();
  return new Response(stream, { headers: { "content-type": type } }).blob();
}
