// The mock that tests start themselves: found, started, steered and stopped.
import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { test } from "node:test";
import { YouCam } from "youcam-client";
import { attachYouCamMock, startYouCamMock } from "youcam-client/testing";

const command = JSON.parse(process.env.MOCK_COMMAND);

test("a mock is started, waits for nobody, is steered, and is gone when it was stopped", async () => {
  const mock = await startYouCamMock({ command, units: 50, profile: "2026-08", args: ["--no-faces"] });
  const youcam = new YouCam(mock.options);
  assert.equal((await youcam.units()).total, 50);
  const begun = Date.now();
  await mock.scenario({ match: { operation: "run_task_enhance_v2_0" }, effect: { duration_ms: 300_000 } });
  await youcam.run("enhance", { image: "https://a.test/b.jpg", scale: 2 });
  assert.ok(Date.now() - begun < 60_000);
  assert.equal((await mock.control("get", "/_mock/health")).profile, "2026-08");
  const other = await attachYouCamMock(`${mock.url}/`);
  assert.deepEqual([other.apiKey, other.secretKey], [mock.apiKey, mock.secretKey]);
  await other.reset();
  assert.equal((await mock.control("get", "/_mock/spend")).tasks, 0);
  await assert.rejects(mock.control("post", "/_mock/scenarios", { body: { match: {}, effect: {} } }), {
    name: "ControlError",
    message: /^POST \/_mock\/scenarios: 400/,
  });
  await mock.stop();
  await assert.rejects(fetch(mock.url));
});

for (const [what, options, said] of [
  ["a value that it refuses", { command, args: ["--profile", "1999-01"] }, /^youcam-mock did not start: .*1999-01/],
  ["a program that is not there", { command: ["no-such-program"] }, /^youcam-mock did not start: .*ENOENT/],
  ["a program that ends", { command: ["true"] }, /^youcam-mock did not start: it ended with 0/],
  [
    "no time",
    { command: ["sh", "-c", "exec sleep 60"], timeoutMs: 1 },
    /^youcam-mock did not start: it was not up within 0.001 s/,
  ],
]) {
  test(`a mock with ${what} is told in one line`, async () => {
    await assert.rejects(startYouCamMock(options), { name: "MockNotStarted", message: said });
  });
}

test("without a mock, uvx and pipx it is said what to install", async () => {
  process.chdir(await mkdtemp("empty-"));
  process.env.PATH = process.cwd();
  delete process.env.VIRTUAL_ENV;
  await assert.rejects(startYouCamMock(), {
    name: "MockNotFound",
    message: /^no youcam-mock: .* it needs Python 3\.11 or newer: pip install 'youcam-mock\[server\]'$/,
  });
});
