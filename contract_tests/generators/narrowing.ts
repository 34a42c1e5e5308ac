// What code of three generators must let a caller write, without `!` and without a cast.
import type { components } from "./openapi-typescript/youcam.js";
import type { FileTaskStatusV1 as HeyV1, FileTaskStatusV2 as HeyV2 } from "./hey-api/index.js";
import type { FileTaskStatusV1 as OrvalV1, FileTaskStatusV2 as OrvalV2 } from "./orval/youcam.js";

type V1 = components["schemas"]["FileTaskStatusV1"];
type V2 = components["schemas"]["FileTaskStatusV2"];
type Told = string | null | undefined;

export function ofOpenapiTypescript({ data }: V2, { result }: V1): Told {
  if (data.task_status === "success") return data.results.url;
  if (data.task_status === "error") return data.error;
  return result.status === "success" ? result.results[0]?.data?.[0]?.url : null;
}

export function ofHeyApi({ data }: HeyV2, { result }: HeyV1): Told {
  if (data.task_status === "success") return data.results.url;
  if (data.task_status === "error") return data.error;
  return result.status === "success" ? result.results[0]?.data?.[0]?.url : null;
}

export function ofOrval({ data }: OrvalV2, { result }: OrvalV1): Told {
  if (data.task_status === "success") return data.results.url;
  if (data.task_status === "error") return data.error;
  return result.status === "success" ? result.results[0]?.data?.[0]?.url : null;
}

export function refused({ data }: V2, hey: HeyV2, orval: OrvalV2): void {
  // @ts-expect-error: there are results only after a success
  data.results.url;
  // @ts-expect-error: there are results only after a success
  hey.data.results.url;
  // @ts-expect-error: there are results only after a success
  orval.data.results.url;
}
