// The rules of the service, and what the client makes of them: a mock on the virtual clock, so that no test waits.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { beforeEach, test } from "node:test";
import * as yc from "youcam-client";
import { attachYouCamMock } from "youcam-client/testing";

const mock = await attachYouCamMock(process.env.YOUCAM_BASE_URL);
const photo = new File([await readFile("photo.jpg")], "photo.jpg");
let youcam, v1;
const RUN = { operation: "run_task_enhance_v2_0" };
const RUN_V1 = { operation: "run_task_enhance_v1_0" };
const params = { image: photo, scale: 2 };

/** Returns the requests of an operation that the mock has seen. */
async function seen(operation) {
  return (await mock.control("get", "/_mock/requests", { query: { operation } })).requests;
}

/** Returns the number of tasks that the mock has, and the units that it charged. */
async function spent() {
  const { tasks, units } = await mock.control("get", "/_mock/spend");
  return [tasks, units];
}

/** Returns all that a list has. */
async function listed(entries) {
  const found = [];
  for await (const one of entries) found.push(one);
  return found;
}

/** Returns the error of a call, which must fail with that class, in one line. */
async function failure(call, kind) {
  const error = await call.then(
    () => assert.fail("it did not fail"),
    (reason) => reason,
  );
  assert.ok(error instanceof kind, String(error?.stack ?? error));
  assert.equal(error.message.split("\n").length, 1);
  return error;
}

beforeEach(async () => {
  await mock.reset();
  // Fresh ones, since a reset puts the clock back, and a client remembers when it called.
  youcam = new yc.YouCam(mock.options);
  const { clientId, secretKey } = mock;
  v1 = new yc.YouCam({ ...mock.options, apiKey: undefined, clientId, secretKey });
});

test("a run gives the file that was asked for, and costs what it costs", async () => {
  const result = await youcam.run("enhance", params);
  assert.equal((await result.blob()).type, "image/jpeg");
  assert.equal(result.data.url, result.url);
  assert.deepEqual(await spent(), [1, 2]);
});

test("V1 signs in by itself, once for all calls that wait for it, and again when the token is old", async () => {
  await Promise.all([v1.units(), v1.units(), v1.units()]);
  assert.equal((await seen("authenticate_v1_0")).length, 1);
  await mock.advance(7200);
  assert.equal((await v1.units()).total > 0, true);
  assert.equal((await seen("authenticate_v1_0")).length, 2);
});

test("a V1 task that nobody checks is lost, and says so", async () => {
  const task = await v1.submit("v1.0/enhance", params);
  await mock.advance(60);
  const error = await failure(task.wait(), yc.TaskLost);
  assert.equal(error.taskId, task.id);
});

test("many V1 tasks at a time are all checked in time", async () => {
  const results = await Promise.all([1, 2, 3, 4].map(() => v1.run("v1.0/enhance", params)));
  assert.equal(new Set(results.map((one) => one.taskId)).size, 4);
});

test("a cut connection makes a paid V2 run unclear, and it is not sent again", async () => {
  await mock.scenario({ match: RUN, effect: { truncate: true } });
  const error = await failure(youcam.run("enhance", params), yc.RunUnclear);
  assert.equal(error.unclear, true);
  assert.match(error.message, /may have started/);
  assert.equal((await seen(RUN.operation)).length, 1);
});

test("a V1 run whose answer was lost is sent again with its request_id, and paid once", async () => {
  await mock.scenario({ match: RUN_V1, effect: { truncate: true }, times: 1 });
  await v1.run("v1.0/enhance", params);
  assert.equal((await seen(RUN_V1.operation)).length, 2);
  assert.equal((await spent())[1], 2);
});

test("a 5xx of a run is told as a failure that may have started it", async () => {
  await mock.scenario({ match: RUN, effect: { status: 503 } });
  const error = await failure(youcam.run("enhance", params), yc.ServiceError);
  assert.equal(error.unclear, true);
  assert.equal((await seen(RUN.operation)).length, 1);
});

test("an answer that is not JSON is a failure of the service", async () => {
  await mock.scenario({ match: { operation: "get_units_v1_0" }, effect: { malformed: true } });
  assert.match((await failure(youcam.units(), yc.ServiceError)).message, /not JSON/);
});

test("a 429 is waited out as long as Retry-After says, even by a run", async () => {
  await mock.scenario({ match: RUN, effect: { status: 429, headers: { "Retry-After": "30" } }, times: 1 });
  const begun = mock.clock.now();
  const task = await youcam.submit("enhance", params);
  assert.ok(mock.clock.now() - begun >= 30_000);
  assert.equal((await task.wait()).taskId, task.id);
  assert.equal((await spent())[0], 1);
});

test("429 without end is told as such, after four attempts", async () => {
  await mock.scenario({ match: RUN, effect: { status: 429 } });
  assert.equal((await failure(youcam.submit("enhance", params), yc.RateLimited)).status, 429);
  assert.equal((await seen(RUN.operation)).length, 4);
});

test("the rate of the service is kept, also by calls at the same time", async () => {
  const times = [];
  const noting = (...request) => {
    times.push(mock.clock.now());
    return fetch(...request);
  };
  const client = new yc.YouCam({ ...mock.options, fetch: noting });
  await Promise.all(Array.from({ length: 12 }, () => client.units()));
  assert.ok(times.length >= 12);
  assert.ok(times.every((at, place) => place < 5 || at - times[place - 5] >= 1000));
});

test("an abort while a task runs ends the wait with the signal's reason, and tells the task before", async () => {
  const controller = new AbortController();
  const told = [];
  const onProgress = (one) => {
    told.push(one);
    if (one.stage === "running") controller.abort();
  };
  await mock.scenario({ match: RUN, effect: { never: true } });
  await assert.rejects(youcam.run("enhance", params, { signal: controller.signal, onProgress }), {
    name: "AbortError",
  });
  assert.equal(told.find((one) => one.stage === "started").taskId.length > 0, true);
});

test("an abort while a run is sent leaves it unclear", async () => {
  const controller = new AbortController();
  const aborting = async (url, init) => {
    const answer = await fetch(url, init);
    if (init.method === "POST" && url.endsWith("/task/enhance")) controller.abort(new Error("enough"));
    init.signal.throwIfAborted();
    return answer;
  };
  const client = new yc.YouCam({ ...mock.options, fetch: aborting });
  const error = await failure(client.run("enhance", params, { signal: controller.signal }), yc.RunUnclear);
  assert.equal(error.cause.message, "enough");
});

test("nothing is sent for a signal that was aborted before", async () => {
  const signal = AbortSignal.abort(new Error("no"));
  await assert.rejects(youcam.run("enhance", params, { signal }), { message: "no" });
  assert.deepEqual(await seen("create_file_v2_0"), []);
});

test("a call without an answer ends after timeoutMs", async () => {
  const never = (_, { signal }) => new Promise((_, reject) => (signal.onabort = () => reject(signal.reason)));
  const client = new yc.YouCam({ ...mock.options, fetch: never, timeoutMs: 20, retries: { attempts: 1 } });
  assert.match((await failure(client.units(), yc.ServiceUnreachable)).message, /no answer within 0.02 s/);
});

test("a service that cannot be reached is told with its address, and a run to it is not unclear", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  const nowhere = new yc.YouCam({ ...mock.options, baseUrl: `http://127.0.0.1:${port}` });
  const error = await failure(
    nowhere.run("enhance", { image: "https://a.test/a.jpg", scale: 2 }),
    yc.ServiceUnreachable,
  );
  assert.match(error.message, /POST 127\.0\.0\.1:\d+\/s2s\/v2\.0\/task\/enhance: .*ECONNREFUSED/);
});

test("refusals have a class each, the service's words and a hint", async () => {
  const wrong = new yc.YouCam({ ...mock.options, apiKey: "wrong" });
  assert.equal((await failure(wrong.upload(photo), yc.InvalidCredentials)).errorCode, "InvalidApiKey");
  const strange = { ...params, scale: 3 };
  assert.match((await failure(youcam.run("enhance", strange), yc.InvalidRequest)).message, /scale/);
  const { api_key: apiKey } = await mock.control("post", "/_mock/accounts", { body: {} });
  const poor = new yc.YouCam({ ...mock.options, apiKey });
  assert.equal((await failure(poor.run("enhance", params), yc.InsufficientUnits)).status, 400);
  await failure(youcam.task("enhance", "none").wait(), yc.TaskLost);
});

test("a task that the engine fails has its code, and costs nothing", async () => {
  const error = await failure(
    youcam.run("enhance", { ...params, image: new File([photo], "error_decode_image.jpg") }),
    yc.TaskFailed,
  );
  assert.equal(error.code, "error_decode_image");
  assert.ok(error.taskId);
  assert.equal((await spent())[1], 0);
});

test("a task that still runs when the time is up goes on", async () => {
  await mock.scenario({ match: RUN, effect: { duration_ms: 60_000 } });
  const error = await failure(youcam.run("enhance", params, { timeoutMs: 20_000 }), yc.TaskNotFinished);
  const task = youcam.task("enhance", error.taskId);
  assert.equal((await task.status()).state, "running");
  assert.equal((await task.wait()).taskId, error.taskId);
  assert.equal((await task.status()).state, "success");
});

test("an expired link is replaced by a fresh one", async () => {
  const result = await youcam.run("enhance", params);
  await mock.advance(3 * 3600);
  assert.ok((await result.bytes()).length > 0);
});

test("a refused upload is told without the signed address", async () => {
  await mock.scenario({ match: { method: "PUT" }, effect: { status: 403 } });
  const error = await failure(youcam.upload(photo), yc.TransferError);
  assert.match(error.message, /^upload of photo\.jpg refused with HTTP 403/);
  assert.doesNotMatch(error.message, /Signature=/);
});

test("a file that was uploaded serves several runs", async () => {
  const image = await youcam.upload(photo);
  await youcam.run("enhance", { image, scale: 2 });
  await youcam.run("enhance", { image, scale: 4 });
  assert.equal((await seen("create_file_v2_0")).length, 1);
});

test("ids past 2^53 keep their digits, both ways", async () => {
  const kept = new yc.YouCam({
    ...mock.options,
    fetch: async (...request) => {
      const answer = await fetch(...request);
      const text = (await answer.text()).replace(/"id":\d+/, '"id":9007199254740993');
      return new Response(text, answer);
    },
  });
  const { buckets } = await kept.units();
  assert.equal(buckets[0].id, 9007199254740993n);
  const [group] = await listed(v1.styleGroups("v1.0/hair-style"));
  const [style] = await listed(v1.styles("v1.0/hair-style", group.id));
  const given = { image: photo, style_group_id: group.id, style_ids: [style.id] };
  await v1.run("v1.0/hair-style", given);
  await failure(v1.run("v1.0/hair-style", { ...given, style_ids: [9007199254740993n] }), yc.InvalidRequest);
  const [last] = (await seen("run_task_hair_style_v1_0")).slice(-1);
  const exchange = await mock.control("get", "/_mock/requests/{id}", { path: { id: String(last.id) } });
  assert.match(
    JSON.stringify(exchange, (_, one) => (typeof one === "bigint" ? String(one) : one)),
    /9007199254740993/,
  );
});

test("lists come in pages, and end", async () => {
  const templates = await listed(youcam.templates("fabric"));
  assert.ok(templates.length > 0);
  await youcam.run("enhance", params);
  const [entry] = await listed(youcam.history());
  assert.equal(entry.info.credits.length > 0, true);
  await assert.rejects(async () => youcam.templates("enhance").next(), /enhance has no templates/);
});

test("any operation can be called, with the same errors", async () => {
  const task = await youcam.submit("enhance", params);
  const path = { task_id: task.id };
  const answer = await youcam.request("get", "/s2s/v2.0/task/enhance/{task_id}", { path });
  assert.equal(answer.data.task_status, "running");
  await failure(youcam.request("get", "/s2s/v2.0/task/enhance/{task_id}", {}), yc.InvalidInput);
});

test("credentials come from the environment, and nothing tells them", async () => {
  process.env.YOUCAM_API_KEY = mock.apiKey;
  process.env.YOUCAM_BASE_URL = mock.url;
  const client = new yc.YouCam({ clock: mock.clock });
  assert.equal(client.baseUrl, mock.url);
  assert.equal((await client.units()).total, 100_000);
  const { inspect } = await import("node:util");
  assert.doesNotMatch(inspect(client, { depth: 9, showHidden: true }), new RegExp(mock.apiKey));
});
