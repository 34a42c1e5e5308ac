// Every feature of the contract is run against a mock, with files in every form that a caller may give.
import { createReadStream } from "node:fs";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { test } from "node:test";
import { FEATURES, YouCam } from "youcam-client";
import { parse } from "youcam-client/json";
import { attachYouCamMock } from "youcam-client/testing";

const cases = parse(await readFile("cases.json", "utf8"));
const mock = await attachYouCamMock(process.env.YOUCAM_BASE_URL);
const youcam = new YouCam(mock.options);
const FORMS = [
  async (path) => path,
  async (path) => readFile(path),
  async (path) => new File([await readFile(path)], path),
  async (path) => Readable.toWeb(createReadStream(path)),
  async (path) => createReadStream(path),
  async (path) => new Uint8Array(await readFile(path)).buffer,
];

test("there is a case for every feature", () => {
  assert.deepEqual(
    cases.map((one) => one.feature),
    [...FEATURES],
  );
});

for (const [number, { feature, params, files, many }] of cases.entries()) {
  test(`${feature} is done`, async () => {
    const given = { ...params };
    for (const [role, names] of Object.entries(files)) {
      const form = FORMS[number % FORMS.length];
      const sources = await Promise.all(names.map(form));
      given[role] = many.includes(role) ? sources : sources[0];
    }
    const stages = [];
    const result = await youcam.run(feature, given, { onProgress: (one) => stages.push(one.stage) });
    assert.equal(result.feature, feature);
    assert.ok(stages.includes("started"));
    assert.notEqual(result.data ?? null, null);
    for (const file of result.files) assert.match(file.url, /^http:/);
  });
}
