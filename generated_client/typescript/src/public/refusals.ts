/** The errors that follow an answer. A program that names one of them has them from the start. */

export {
  ApiError,
  InsufficientUnits,
  InvalidCredentials,
  InvalidRequest,
  RateLimited,
  ServiceError,
  TaskFailed,
  TaskLost,
  TaskNotFinished,
  TransferError,
} from "../late/refusals.js";
