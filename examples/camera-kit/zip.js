// Reads a ZIP with what browsers have (APPNOTE 4.3: the central directory at its end lists the files).

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

/** Returns the files of a ZIP (an ArrayBuffer) as Blobs by name. Throws an Error for what is no ZIP. */
export async function unzipped(buffer) {
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error("this is no ZIP");
  const files = new Map();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left && view.getUint32(at, true) === ENTRY; left -= 1) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(new Uint8Array(buffer, at + 46, nameLength));
    files.set(name, await contentOf(view, at));
    at += 46 + nameLength + extraLength + noteLength;
  }
  return files;
}

async function contentOf(view, entry) {
  const [size, start] = [view.getUint32(entry + 20, true), view.getUint32(entry + 42, true)];
  const before = 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = new Blob([new Uint8Array(view.buffer, start + before, size)]);
  if (view.getUint16(entry + 10, true) !== DEFLATED) return packed;
  return new Response(packed.stream().pipeThrough(new DecompressionStream("deflate-raw"))).blob();
}
