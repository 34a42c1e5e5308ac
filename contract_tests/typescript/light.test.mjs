// What is loaded with the client, in a folder without the parts that are loaded later.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { attachYouCamMock } from "youcam-client/testing";

const { YouCam } = await import(new URL("light/client.js", import.meta.url));
const mock = await attachYouCamMock(process.env.YOUCAM_BASE_URL);
const image = new File([await readFile("photo.jpg")], "photo.jpg", { type: "image/jpeg" });
const RUN = { operation: "run_task_enhance_v2_0" };

test("a run with an upload needs nothing else", async () => {
  const youcam = new YouCam(mock.options);
  const result = await youcam.run("enhance", { image, scale: 2 });
  assert.match(result.url, /^http/);
  const task = await youcam.submit("enhance", { image: await youcam.upload(image), scale: 2 });
  assert.equal((await task.wait()).files.length, 1);
});

test("a call that needs a part that cannot be fetched says so", async () => {
  const missing = { name: "ServiceUnreachable", unclear: false, message: /^missing part: / };
  await assert.rejects(new YouCam(mock.options).units(), missing);
  await assert.rejects(new YouCam(mock.options).run("enhance", { image, scale: NaN }), missing);
});

test("a run whose refusal cannot be told is unclear", async () => {
  await mock.scenario({ match: RUN, effect: { status: 503 }, times: 1 });
  const run = new YouCam(mock.options).run("enhance", { image, scale: 2 });
  await assert.rejects(run, { name: "RunUnclear", unclear: true });
});
