/** What the client takes and gives. */

export { FEATURES, isFeature } from "../features.js";
export type { CallOptions, Progress, Status, WaitOptions } from "../jobs.js";
export type { Int64 } from "../json.js";
export { Result, ResultFile } from "../results.js";
export type { FetchOptions } from "../results.js";
export type { components, paths } from "../schema.js";
export type { Options } from "../session.js";
export { FileId } from "../sources.js";
export type { Source } from "../sources.js";
export { Task } from "../tasks.js";
export type { Clock, Retries, Window } from "../timing.js";
