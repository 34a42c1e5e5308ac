/**
 * The YouCam API for TypeScript: Node, browsers and edge runtimes.
 *
 *     import { YouCam } from "youcam-client";
 *     const youcam = new YouCam({ apiKey: process.env.YOUCAM_API_KEY });
 *     const result = await youcam.run("enhance", { image: "selfie.jpg", scale: 2 });
 */

export { YouCam } from "./client.js";
export type { AnswerOf, RequestOptions } from "./client.js";
export {
  ApiError,
  InsufficientUnits,
  InvalidCredentials,
  InvalidInput,
  InvalidRequest,
  RateLimited,
  RunUnclear,
  ServiceError,
  ServiceUnreachable,
  TaskFailed,
  TaskLost,
  TaskNotFinished,
  TransferError,
  UnknownFeature,
  YouCamError,
} from "./errors.js";
export { FEATURES, isFeature } from "./features.js";
export type { CallOptions, Progress, Status, WaitOptions } from "./jobs.js";
export type { Int64 } from "./json.js";
export type * from "./parameters.js";
export { Result, ResultFile } from "./results.js";
export type { FetchOptions } from "./results.js";
export type { components, paths } from "./schema.js";
export type { Options } from "./session.js";
export { idToken } from "./signin.js";
export { FileId } from "./sources.js";
export type { Source } from "./sources.js";
export { Task } from "./tasks.js";
export type { Clock, Retries, Window } from "./timing.js";
