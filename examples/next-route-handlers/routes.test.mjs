// Calls the route handlers as Next.js does, against a mock: node --test
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { startYouCamMock } from "youcam-client/testing";

const mock = await startYouCamMock({ clock: "x50", args: ["--any-bytes", "--no-faces"] });
after(() => mock.stop());
process.env.YOUCAM_BASE_URL = mock.url;
process.env.YOUCAM_API_KEY = mock.apiKey;
process.env.YOUCAM_WEBHOOK_SECRET = "whsec_c2VjcmV0";
const photos = await import("./app/api/photos/route.js");
const photo = await import("./app/api/photos/[id]/route.js");
const webhook = await import("./app/api/webhook/route.js");

/** Sends a form with a file of that name. The mock takes its name for what shall happen. */
function sent(name) {
  const body = new FormData();
  body.set("photo", new File([new Uint8Array([0xff, 0xd8, 0xff])], name));
  return photos.POST(new Request("http://shop.test/api/photos", { method: "POST", body }));
}

/** Asks for a picture until its task has ended. */
async function ended(answer) {
  const { id } = await answer.json();
  for (;;) {
    const params = Promise.resolve({ id });
    const picture = await photo.GET(new Request(`http://shop.test/api/photos/${id}`), { params });
    if (picture.status !== 202) return picture;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test("a photo is taken, and its picture comes back", async () => {
  const answer = await sent("photo.jpg");
  assert.equal(answer.status, 202);
  const picture = await ended(answer);
  assert.equal(picture.status, 200);
  assert.ok((await picture.arrayBuffer()).byteLength > 0);
});

test("a photo that the engine cannot use is told with its code", async () => {
  const picture = await ended(await sent("error_decode_image.jpg"));
  assert.deepEqual(await picture.json(), { state: "error", code: "error_decode_image" });
});

test("a form without a photo, and an id that nobody gave out, are refused", async () => {
  const request = new Request("http://shop.test/api/photos", { method: "POST", body: new FormData() });
  assert.equal((await photos.POST(request)).status, 400);
  const params = Promise.resolve({ id: "none" });
  assert.equal((await photo.GET(new Request("http://shop.test"), { params })).status, 404);
});

test("a message that nobody signed is refused", async () => {
  const request = new Request("http://shop.test/api/webhook", { method: "POST", body: "{}" });
  assert.equal((await webhook.POST(request)).status, 400);
});
