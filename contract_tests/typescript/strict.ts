// What the compiler must accept, and what it must refuse, under the strictest options.
import { MEANINGS } from "youcam-client/meanings";
import { startYouCamMock } from "youcam-client/testing";
import { verify } from "youcam-client/webhooks";
import { FEATURES, isFeature, TaskFailed, YouCam } from "youcam-client";
import type { Int64, Result } from "youcam-client";

const youcam = new YouCam({ apiKey: "key" });
const photo = new File([], "photo.jpg");

export async function accepted(request: Request, perhaps: boolean): Promise<void> {
  const enhanced = await youcam.run("enhance", { image: photo, scale: 2 }, { signal: AbortSignal.timeout(1000) });
  const url: string = enhanced.data.url ?? enhanced.url;
  const status = await youcam.task("enhance", "id").status();
  if (status.state === "success") status.results.url satisfies string | undefined;
  if (status.state === "error") status.error satisfies string;
  const blurred = await youcam.run("bg-blur", { image: Buffer.from(""), intensity: perhaps ? 3 : undefined });
  await youcam.run("2d-vto/ring", { image: url, references: [blurred.url], object_infos: [{ name: "a" }] });
  for await (const style of youcam.styles("v1.0/hair-style", 9007199254740993n)) style.id satisfies Int64 | undefined;
  const { data } = await youcam.request("get", "/s2s/v2.0/task/enhance/{task_id}", { path: { task_id: "id" } });
  if (data.task_status === "success") data.results.url satisfies string | undefined;
  if (data.task_status === "error") data.error satisfies string | null | undefined;
  const event = await verify(request.headers, await request.text(), "whsec_");
  if (isFeature(event.status)) event.status satisfies (typeof FEATURES)[number];
  const mock = await startYouCamMock({ clock: "x50" });
  const spend = await mock.control("get", "/_mock/spend");
  spend.units satisfies number;
  await mock.scenario({ match: { operation: "run_task_enhance_v2_0" }, effect: { status: 503 }, times: 1 });
}

export function reason(error: unknown): string | undefined {
  return error instanceof TaskFailed ? MEANINGS[error.code] : undefined;
}

export async function refused(result: Result<{ url: string }>): Promise<void> {
  // @ts-expect-error: no such feature
  await youcam.run("enhnce", { image: photo });
  // @ts-expect-error: scale is missing
  await youcam.run("enhance", { image: photo });
  // @ts-expect-error: no such scale
  await youcam.run("enhance", { image: photo, scale: 3 });
  // @ts-expect-error: no such parameter
  await youcam.run("enhance", { image: photo, scale: 2, size: 1 });
  // @ts-expect-error: a number is no file
  await youcam.run("enhance", { image: 7, scale: 2 });
  // @ts-expect-error: results have no such member
  result.data.link;
  const status = await youcam.task("enhance", "id").status();
  // @ts-expect-error: there are results only after a success
  status.results;
  // @ts-expect-error: no such operation
  await youcam.request("get", "/s2s/v9.0/task/enhance");
  const mock = await startYouCamMock();
  // @ts-expect-error: no such path of the control API
  await mock.control("get", "/_mock/spent");
  // @ts-expect-error: the path has no such method
  await mock.control("put", "/_mock/spend");
}
