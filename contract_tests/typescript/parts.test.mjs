// Parts of the client that need no service: its table of features, JSON, webhooks, results in files.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ResultFile, Result } from "youcam-client";
import { parse, stringify } from "youcam-client/json";
import { MEANINGS } from "youcam-client/meanings";
import { verify, WebhookRefused } from "youcam-client/webhooks";

// No parts of the package's surface, so that they are read by their paths.
const part = (name) => import(new URL(`node_modules/youcam-client/dist/${name}.js`, import.meta.url));
const { feature, FEATURES, taken } = await part("features");
const { listsOf } = await part("late/operations");
const { features: known, meanings } = JSON.parse(await readFile("features.json", "utf8"));

/** Returns the values in an object by their pointers, empty objects included. */
function pointed(value, pointer = "") {
  const held = Object.entries(Object(value));
  if (pointer && !held.length) return { [pointer]: value };
  return Object.assign({}, ...held.map(([name, one]) => pointed(one, `${pointer}/${name}`)));
}

test("the table says of every feature what the Python client's table says", async () => {
  assert.deepEqual([...FEATURES], Object.keys(known));
  for (const [name, row] of Object.entries(known)) {
    const own = (parameter) => (parameter === "global_" ? "global" : parameter);
    const inputs = Object.entries(row.inputs).map(([role, one]) => [
      role,
      { filePath: one.file_path, fileId: one.file_id, url: one.url, listed: one.many || one.list },
    ]);
    const said = {
      name,
      path: row.path,
      isV1: row.path.startsWith("/s2s/v1."),
      inputs: Object.fromEntries(inputs),
      params: Object.fromEntries(Object.entries(row.params).map(([one, pointer]) => [own(one), pointer])),
      required: row.required.map(own),
      fixed: row.fixed,
      names: row.names,
      lists: row.lists,
    };
    const { flags, begun, ...takes } = await taken(feature(name));
    const { "/request_id": drawn, ...fixed } = pointed(begun);
    const lists = listsOf(feature(name).path, flags);
    assert.deepEqual({ ...feature(name), ...takes, fixed, lists }, said, name);
    assert.equal(Number.isSafeInteger(drawn), said.isV1);
  }
});

test("meanings are those of the contract", () => {
  assert.deepEqual({ ...MEANINGS }, meanings);
});

for (const [text, value] of [
  ["9007199254740993", 9007199254740993n],
  ["-9223372036854775808", -9223372036854775808n],
  ["9007199254740991", 9007199254740991],
  ['{"id":13105541279084536,"n":[1,2.5,1e3]}', { id: 13105541279084536n, n: [1, 2.5, 1000] }],
  [
    '["9007199254740993","\\"9007199254740993",0.12345678901234567890]',
    ["9007199254740993", '"9007199254740993', 0.12345678901234568],
  ],
  ['{"9007199254740993":1}', { "9007199254740993": 1 }],
  ["12345678901234567890e2", 12345678901234567890e2],
]) {
  test(`${text} is read without losing a digit`, () => assert.deepEqual(parse(text), value));
}

test("JSON is written as it was read", () => {
  const text = '{"a":[9007199254740993,-1,2.5,"x\\n\\u2028",null,true],"b":{"c":18446744073709551615}}';
  assert.deepEqual(JSON.parse(stringify(parse(text))), JSON.parse(text));
  assert.match(stringify(parse(text)), /\[9007199254740993,[^]*18446744073709551615/);
  assert.throws(() => parse("{"), SyntaxError);
});

const webhook = JSON.parse(await readFile("webhook.json", "utf8"));
const { headers, body, secret, now_s: nowS } = webhook;

test("a signed message is read, from headers of any kind and as text or bytes", async () => {
  const event = await verify(new Headers(headers), body, secret, { nowS });
  assert.deepEqual([event.id, event.status], [headers["webhook-id"], "success"]);
  const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
  assert.equal(
    (await verify(upper, new TextEncoder().encode(body), ["whsec_b2xkIHNlY3JldA==", secret], { nowS })).taskId,
    event.taskId,
  );
});

for (const [what, change, said] of [
  ["another body", { body: body.replace("success", "error") }, /no signature fits/],
  ["another secret", { secret: "whsec_b3RoZXI=" }, /no signature fits/],
  ["no signature", { headers: { ...headers, "webhook-signature": "" } }, /the header webhook-signature is missing/],
  [
    "nonsense for a signature",
    { headers: { ...headers, "webhook-signature": "v1,ä v2,abc v1," } },
    /no signature fits/,
  ],
  ["no time", { headers: { ...headers, "webhook-timestamp": "soon" } }, /not a time in Unix seconds/],
  ["an old time", { nowS: nowS + 301 }, /301 s old/],
  ["a time to come", { nowS: nowS - 301 }, /301 s in the future/],
  ["bytes that are no text", { body: new Uint8Array([255]) }, /not even UTF-8/],
]) {
  test(`a message with ${what} is refused`, async () => {
    const given = { headers, body, secret, nowS, ...change };
    const error = await verify(given.headers, given.body, given.secret, { nowS: given.nowS }).catch((reason) => reason);
    assert.ok(error instanceof WebhookRefused, String(error));
    assert.match(error.message, said);
  });
}

for (const secret of ["", "whsec_", "whsec_ä", []]) {
  test(`the secret ${JSON.stringify(secret)} is refused as malformed`, async () => {
    await assert.rejects(verify(headers, body, secret, { nowS }), { name: "InvalidInput" });
  });
}

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const session = (status = 200) => ({
  transfer: async () => {
    const response = new Response(status === 200 ? JPEG : "<Code>NoSuchKey</Code>", { status });
    return {
      status,
      ok: response.ok,
      headers: response.headers,
      response,
      text: status === 200 ? "" : await response.text(),
    };
  },
});
const origin = { session: session(), details: { name: "enhance" }, id: "task" };
const folder = () => mkdtemp(join(process.cwd(), "results-"));

test("a result is written at its path, or under its own name into a folder", async () => {
  const into = await folder();
  const file = new ResultFile(origin, 0, "https://a.test/x/output.jpg?Signature=1");
  assert.equal(await file.save(`${into}/mine.jpg`), `${into}/mine.jpg`);
  assert.equal(await file.save(`${into}/new/`), `${into}/new/output.jpg`);
  assert.deepEqual(new Uint8Array(await readFile(`${into}/new/output.jpg`)), JPEG);
  assert.deepEqual(await readdir(into), ["mine.jpg", "new"]);
});

test("a picture gets the ending of its kind", async () => {
  const into = await folder();
  const file = new ResultFile(origin, 0, "https://a.test/output.jpg");
  assert.equal(await file.save(`${into}/mine.png`), `${into}/mine.jpg`);
  assert.equal(await file.save(`${into}/mine.jpeg`), `${into}/mine.jpeg`);
  assert.equal(await file.save(`${into}/mine.bin`), `${into}/mine.bin`);
});

test("several files of one name are numbered", async () => {
  const into = `${await folder()}/deep/er`;
  const urls = ["https://a.test/1/o.jpg", "https://a.test/2/o.jpg", "https://a.test/p.jpg"];
  const result = new Result(origin, { list: urls.map((url) => ({ url })) });
  assert.deepEqual(
    await result.saveAll(into),
    ["o.jpg", "o-2.jpg", "p.jpg"].map((name) => `${into}/${name}`),
  );
});

for (const name of ["..%2f..%2fetc", "a%0ab", "a%5Cb", "%ff", "", "..."]) {
  test(`a file that the network calls ${JSON.stringify(name)} is called result`, () => {
    assert.equal(new ResultFile(origin, 0, `https://a.test/x/${name}`).name, "result");
  });
}

test("a refused download leaves no file behind", async () => {
  const into = await folder();
  const file = new ResultFile({ ...origin, session: session(404) }, 0, "https://a.test/o.jpg");
  await assert.rejects(file.save(`${into}/o.jpg`), { name: "TransferError", code: "NoSuchKey", status: 404 });
  assert.deepEqual(await readdir(into), []);
});

test("a result without files says so", async () => {
  await assert.rejects(new Result(origin, { age: 30 }).blob(), /enhance gives no file; see its data/);
});
