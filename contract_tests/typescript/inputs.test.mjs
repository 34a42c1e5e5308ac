// What a run may be given, and what is told, in one line and before anything is sent, about everything else.
import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { open, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { FileId, InvalidInput, UnknownFeature, YouCam } from "youcam-client";

const JPEG = new Uint8Array(await readFile("photo.jpg"));

/** A service that takes everything, and keeps what it was sent. */
class Service {
  sent = [];

  youcam = new YouCam({
    apiKey: "key",
    baseUrl: "http://service.test",
    rate: [],
    fetch: async (url, init) => {
      const { pathname } = new URL(url);
      const isJson = typeof init.body === "string";
      const body = isJson ? JSON.parse(init.body) : new Uint8Array(await new Response(init.body).arrayBuffer());
      this.sent.push({ path: pathname, headers: init.headers, body });
      if (pathname.includes("/file")) {
        const stored = (_, place) => {
          const requests = [{ method: "PUT", url: "http://store.test/1", headers: { "Content-Type": "x" } }];
          return { file_id: `id-${place}`, requests };
        };
        return Response.json({ data: { files: body.files.map(stored) } });
      }
      return Response.json({ data: { task_id: "task" } });
    },
  });

  /** Returns the declared name and type of the one file, the bytes that were stored, and the body of the run. */
  get run() {
    const [{ body }, stored, run] = this.sent;
    return { ...body.files[0], bytes: stored.body, body: run.body };
  }
}

/** Returns what is told about a run, to which nothing was sent. */
async function told(feature, params, kind = InvalidInput) {
  const service = new Service();
  const error = await service.youcam.submit(feature, params).catch((reason) => reason);
  assert.ok(error instanceof kind, String(error?.stack ?? error));
  assert.equal(error.message.split("\n").length, 1);
  assert.deepEqual(service.sent, []);
  return error.message;
}

const enhanced = (image) => told("enhance", { image, scale: 2 });

async function* chunks(...some) {
  yield* some;
}

function streamed(...some) {
  return ReadableStream.from(some);
}

const padded = new Uint8Array(JPEG.length + 10);
padded.set(JPEG, 5);
const SOURCES = {
  "a path": ["photo.jpg", "photo.jpg"],
  "an address of a file": [pathToFileURL("photo.jpg"), "photo.jpg"],
  "a Blob": [new Blob([JPEG]), "image.jpg"],
  "a File": [new File([JPEG], "ich & du.JPG"), "ich & du.JPG"],
  "a Buffer": [Buffer.from(JPEG), "image.jpg"],
  "a part of a buffer": [padded.subarray(5, -5), "image.jpg"],
  "an ArrayBuffer": [JPEG.buffer, "image.jpg"],
  "a DataView": [new DataView(padded.buffer, 5, JPEG.length), "image.jpg"],
  "a ReadableStream": [streamed(JPEG.subarray(0, 7), JPEG.subarray(7)), "image.jpg"],
  "a stream of Node": [() => createReadStream("photo.jpg"), "image.jpg"],
  "an async generator": [chunks(JPEG.subarray(0, 1), JPEG.subarray(1)), "image.jpg"],
};

for (const [what, [source, name]] of Object.entries(SOURCES)) {
  test(`${what} is uploaded as it is`, async () => {
    const service = new Service();
    await service.youcam.submit("enhance", { image: typeof source === "function" ? source() : source, scale: 2 });
    const { file_name, content_type, file_size, bytes, body } = service.run;
    assert.deepEqual([file_name, content_type, file_size], [name, "image/jpeg", JPEG.length]);
    assert.deepEqual(bytes, JPEG);
    assert.deepEqual(body, { src_file_id: "id-0", scale: 2 });
  });
}

test("an address and a FileId are passed on", async () => {
  const service = new Service();
  await service.youcam.submit("enhance", { image: "https://a.test/b.jpg", scale: 2 });
  await service.youcam.submit("enhance", { image: new URL("https://a.test/b.jpg"), scale: 2 });
  await service.youcam.submit("enhance", { image: new FileId("https://is-an-id"), scale: 2 });
  const bodies = service.sent.map((one) => one.body);
  const linked = { src_file_url: "https://a.test/b.jpg", scale: 2 };
  assert.deepEqual(bodies, [linked, linked, { src_file_id: "https://is-an-id", scale: 2 }]);
});

test("the storage gets the signed headers only, and no key", async () => {
  const service = new Service();
  await service.youcam.submit("enhance", { image: JPEG, scale: 2 });
  assert.deepEqual(service.sent[1].headers, [["Content-Type", "x"]]);
});

for (const [what, source, said] of [
  ["undefined", undefined, "image: enhance needs image"],
  ["null", null, "image: enhance needs image"],
  ["a number", 7, "image: 7 is not an address, path, Blob, bytes or stream of bytes"],
  ["NaN", NaN, "image: NaN is not an address"],
  ["an object", {}, "image: Object is not an address"],
  ["a function", () => "photo.jpg", "image: function is not an address"],
  ["a promise", Promise.resolve(JPEG), "image: Promise is not an address"],
  ["two files", [JPEG, JPEG], "image: enhance takes one, not 2"],
  ["no file", [], "image: enhance takes one, not 0"],
  ["an empty text", "", "image: an empty text is no path"],
  ["an empty Blob", new Blob([]), "image: image is empty"],
  ["empty bytes", new Uint8Array(), "image: image is empty"],
  ["a missing path", "none.jpg", "image: none.jpg cannot be read: ENOENT"],
  ["a folder", "node_modules", "image: node_modules cannot be read: EISDIR"],
  ["bytes of no known kind", new Uint8Array([1, 2, 3]), "image: not a JPEG, PNG, WebP, HEIC, MP4 or MOV"],
  ["a stream of texts", streamed("a", "b"), "image: a stream of string, not of bytes"],
  ["an empty stream", streamed(), "image: the stream is empty, or was read before"],
]) {
  test(`${what} is refused as a file`, async () => {
    assert.ok((await enhanced(source)).startsWith(said), await enhanced(source));
  });
}

test("a stream that somebody else reads, or that broke off, is refused", async () => {
  const locked = streamed(JPEG);
  locked.getReader();
  assert.match(await enhanced(locked), /somebody else reads this stream/);
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("cable")) });
  assert.match(await enhanced(broken), /the stream broke off: cable/);
  const read = createReadStream("photo.jpg");
  for await (const _ of read);
  assert.match(await enhanced(read), /^image: the stream/);
});

test("a file of 3 GB and an endless stream are refused before they fill the memory", async () => {
  const file = await open("large.jpg", "w");
  await file.truncate(3 * 2 ** 30);
  await file.close();
  assert.match(await enhanced("large.jpg"), /large\.jpg has 3221225472 bytes; no feature takes more than 104857600/);
  class Large extends Blob {
    size = 3 * 2 ** 30;
  }
  assert.match(await enhanced(new Large([JPEG])), /3221225472 bytes/);
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(2 ** 24)) });
  assert.match(await enhanced(endless), /more than 104857600 bytes/);
  await writeFile("large.jpg", "");
});

const circle = { type: "smooth" };
circle.self = circle;
for (const [what, value, said] of [
  ["NaN", NaN, "scale: NaN is no value of JSON"],
  ["Infinity", Infinity, "scale: Infinity is no value of JSON"],
  ["a function", () => 2, "scale: function is no value of JSON"],
  ["a symbol", Symbol("2"), "scale: symbol is no value of JSON"],
  ["a date", new Date(0), "scale: Date is no value of JSON"],
  ["a Map", new Map(), "scale: Map is no value of JSON"],
  ["an integer past 2^53", 2 ** 60, "scale: 1152921504606847000 is past 2^53 and has lost digits; give a bigint"],
  ["NaN deep inside", [{ color: ["red", NaN] }], "scale[0].color[1]: NaN is no value of JSON"],
  ["a hole in a list", [1, undefined], "scale[1]: undefined is no value of JSON"],
  ["an object that holds itself", circle, "scale.self"],
]) {
  test(`${what} is refused as a parameter`, async () => {
    const message = await told("enhance", { image: JPEG, scale: value });
    assert.ok(message.startsWith(said), message);
  });
}

test("a wrong name is refused with the nearest one", async () => {
  assert.match(
    await told("enhance", { image: JPEG, scale: 2, scal: 1 }),
    /^scal: enhance has no such parameter; did you mean scale/,
  );
  assert.match(await told("enhnce", { image: JPEG }, UnknownFeature), /^no feature "enhnce"; did you mean enhance/);
  for (const name of [undefined, "__proto__", "constructor", 7]) await told(name, {}, UnknownFeature);
  for (const params of [undefined, null, "photo.jpg"]) await told("enhance", params);
});

test("what is undefined is left out", async () => {
  const service = new Service();
  await service.youcam.submit("bg-blur", { image: "https://a.test/b.jpg", intensity: undefined });
  assert.deepEqual(service.sent[0].body, { src_file_url: "https://a.test/b.jpg" });
});

test("parameters stay as the caller has them", async () => {
  const service = new Service();
  const objects = [{}];
  const references = ["https://a.test/ring.jpg"];
  await service.youcam.submit("2d-vto/ring", { image: "https://a.test/b.jpg", references, object_infos: objects });
  assert.deepEqual(service.sent[0].body.object_infos, [{ name: references[0] }]);
  assert.deepEqual(objects, [{}]);
});

test("V1 takes no address", async () => {
  assert.match(
    await told("v1.0/enhance", { image: "https://a.test/b.jpg", scale: 2 }),
    /takes no address; download it/,
  );
});

for (const [what, options, said] of [
  ["nobody", {}, /who calls\?/],
  ["a key and a secret", { apiKey: "a", secretKey: "b" }, /who calls\?/],
  ["a key with blanks", { apiKey: "a b" }, /^apiKey: has blanks/],
  ["no address", { apiKey: "a", baseUrl: "here" }, /^baseUrl: "here" should be like/],
  ["another protocol", { apiKey: "a", baseUrl: "ftp://a" }, /^baseUrl: "ftp:\/\/a"/],
  ["no time", { apiKey: "a", timeoutMs: NaN }, /^timeoutMs: should be more than 0/],
]) {
  test(`a client of ${what} is refused`, () => {
    delete process.env.YOUCAM_API_KEY;
    assert.throws(() => new YouCam(options), { name: "InvalidInput", message: said });
  });
}

for (const [what, secretKey] of Object.entries({
  "PEM lines": "-----BEGIN PUBLIC KEY-----",
  "no Base64": "äöü",
  "an API key": "mock-api-key-0123",
  "half a key": "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB",
})) {
  test(`a secret key of ${what} is refused without being quoted`, async () => {
    const youcam = new YouCam({ clientId: "a", secretKey, baseUrl: "http://service.test" });
    const error = await youcam.signIn().catch((reason) => reason);
    assert.ok(error instanceof InvalidInput, String(error));
    assert.ok(error.message.startsWith("secretKey: ") && !error.message.includes(secretKey));
  });
}
