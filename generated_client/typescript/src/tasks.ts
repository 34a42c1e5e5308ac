/** A task that was started, to wait for, check or delete. */

import type { Feature } from "./features.js";
import { check, finished, wait } from "./jobs.js";
import type { Status, WaitOptions } from "./jobs.js";
import { Result } from "./results.js";
import type { FetchOptions } from "./results.js";
import type { Session } from "./session.js";

/** A task that was started. A V1 task that nobody checks for 10 s is lost. */
export class Task<Results> {
  /** Made by `submit` and `task`. */
  constructor(
    /** Its id at the service. */
    readonly id: string,
    readonly details: Feature,
    readonly session: Session,
  ) {
    // Neither belongs into a log.
    for (const name of ["details", "session"]) Object.defineProperty(this, name, { enumerable: false });
  }

  /** The name of its feature, such as enhance. */
  get feature(): string {
    return this.details.name;
  }

  /** Checks the task and returns its state. Throws TaskLost. */
  async status({ signal }: FetchOptions = {}): Promise<Status<Results>> {
    const { hint: _, pollMs: __, ...status } = await check<Results>(this.session, this.details, this.id, signal);
    return status as Status<Results>;
  }

  /** Waits for the task and returns its result. Throws TaskFailed, TaskLost, TaskNotFinished. */
  async wait(options: WaitOptions = {}): Promise<Result<Results>> {
    return new Result(this, await wait<Results>(this.session, this.details, this.id, options));
  }

  /** Returns the task's result, if it has one by now. Throws TaskFailed, TaskLost, TaskNotFinished. */
  async result({ signal }: FetchOptions = {}): Promise<Result<Results>> {
    const status = await check<Results>(this.session, this.details, this.id, signal);
    return new Result(this, finished(this.details, this.id, status));
  }

  /** Deletes the task with its inputs and results. Units are not given back. Throws InvalidRequest while it runs. */
  async delete({ signal }: FetchOptions = {}): Promise<void> {
    const body = { task_id: this.id };
    await this.session.call({ method: "POST", path: "/s2s/v2.0/task/delete", body, signal });
  }
}
