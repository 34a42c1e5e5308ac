// The client as a page or an edge runtime gets it: bundled, without anything of Node.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { attachYouCamMock } from "youcam-client/testing";

const page = await import(new URL("page.js", import.meta.url));
const mock = await attachYouCamMock(process.env.YOUCAM_BASE_URL);
const image = new Blob([await readFile("photo.jpg")]);

test("nothing of Node is in it", async () => {
  assert.doesNotMatch(await readFile("page.js", "utf8"), /node:|require\(/);
});

test("a Blob is run and a Blob comes back, after a V1 sign-in in plain arithmetic", async () => {
  const { clientId, secretKey, options } = mock;
  const youcam = new page.YouCam({ ...options, apiKey: undefined, clientId, secretKey });
  const result = await youcam.run("v1.0/enhance", { image, scale: 2 });
  assert.ok((await result.blob()).size > 0);
});

test("a path, and a place to write to, are refused in one line", async () => {
  const youcam = new page.YouCam(mock.options);
  const refused = youcam.run("enhance", { image: "photo.jpg", scale: 2 });
  await assert.rejects(refused, {
    name: "InvalidInput",
    message: /^image: "photo.jpg" is no http address, and paths need Node/,
  });
  const result = await youcam.run("enhance", { image, scale: 2 });
  await assert.rejects(result.save("a.jpg"), { name: "InvalidInput", message: /cannot be written here, only in Node/ });
});
