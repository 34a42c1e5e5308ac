/** A task that was started, to wait for, check or delete. */

import { check, finished, wait } from "./jobs.js";
import type { Origin, Status, WaitOptions } from "./jobs.js";
import { refusals } from "./later.js";
import { Result } from "./results.js";
import type { FetchOptions } from "./results.js";

/** A task that was started. A V1 task that nobody checks for 10 s is lost. */
export class Task<Results> {
  /** Its id at the service. */
  readonly id: string;
  readonly #origin: Origin;

  /** Made by `submit` and `task`. */
  constructor(origin: Origin) {
    this.#origin = origin;
    this.id = origin.id;
  }

  /** The name of its feature, such as enhance. */
  get feature(): string {
    return this.#origin.details.name;
  }

  /** Checks the task and returns its state. Throws TaskLost. */
  async status({ signal }: FetchOptions = {}): Promise<Status<Results>> {
    const checked = await check(this.#origin, signal);
    return (await refusals()).statusOf(checked);
  }

  /** Waits for the task and returns its result. Throws TaskFailed, TaskLost, TaskNotFinished. */
  async wait(options: WaitOptions = {}): Promise<Result<Results>> {
    return new Result(this.#origin, await wait<Results>(this.#origin, options));
  }

  /** Returns the task's result, if it has one by now. Throws TaskFailed, TaskLost, TaskNotFinished. */
  async result({ signal }: FetchOptions = {}): Promise<Result<Results>> {
    return new Result(this.#origin, await finished<Results>(this.#origin, await check(this.#origin, signal)));
  }

  /** Deletes the task with its inputs and results. Units are not given back. Throws InvalidRequest while it runs. */
  async delete({ signal }: FetchOptions = {}): Promise<void> {
    await this.#origin.session.call("POST", "/s2s/v2.0/task/delete", { body: { task_id: this.id }, signal });
  }
}
