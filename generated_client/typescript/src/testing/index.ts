/**
 * The mock for tests in Vitest, Jest or node:test.
 *
 *     const mock = await startYouCamMock();
 *     const youcam = new YouCam(mock.options);
 *     await mock.stop();
 */

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { attached } from "./control_client.js";
import type { YouCamMock } from "./control_client.js";
import { findMock } from "./find_mock.js";

export { ControlError, YouCamMock } from "./control_client.js";
export type { ControlOptions, NewScenario } from "./control_client.js";
export { MockNotFound } from "./find_mock.js";
export type { components as ControlComponents, paths as ControlPaths } from "./control.js";

/** How to run the mock. */
export interface MockOptions {
  /** `virtual` (the default): time stands still until somebody waits; `real`; or `x50`, so many times faster. */
  readonly clock?: string;
  /** The edition of the service, the newest by default. */
  readonly profile?: string;
  /** The balance of the account. */
  readonly units?: number;
  /** Further arguments of `youcam-mock serve`. */
  readonly args?: readonly string[];
  /** The program to run in place of the one that is found, with its own arguments. */
  readonly command?: readonly string[];
  /** What uvx or pipx fetch when there is no youcam-mock: a package, a wheel or a repository. */
  readonly from?: string;
  /** The ms within which it is up, a minute by default, since uvx may have to fetch it. */
  readonly timeoutMs?: number;
}

/** Thrown when the mock did not start; with its own words where it had some. */
export class MockNotStarted extends Error {
  override name = "MockNotStarted";
}

/** Starts a mock on a free port, waits until it is up, and returns it. It ends with `stop`, or with this program. */
export async function startYouCamMock(options: MockOptions = {}): Promise<YouCamMock> {
  const { clock = "virtual", profile, units, args = [], timeoutMs = 60_000 } = options;
  const [program = "", ...before] = options.command ?? (await findMock(options.from));
  const stated = [
    ...["serve", "--port", "0", "--log-format", "json", "--quiet", "--clock", clock],
    ...(profile === undefined ? [] : ["--profile", profile]),
    ...(units === undefined ? [] : ["--units", String(units)]),
    ...args,
  ];
  const child = spawn(program, [...before, ...stated], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = (): void => void child.kill();
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    process.removeListener("exit", kill);
    child.ref();
    kill();
    await ended;
  };
  try {
    const url = await firstLine(child, timeoutMs);
    // A test that forgets to stop the mock still ends.
    child.unref();
    (child.stderr as unknown as { unref?: () => void }).unref?.();
    await up(url, timeoutMs);
    return await attached(url, undefined, stop);
  } catch (error) {
    if (child.pid !== undefined) await stop();
    throw error;
  }
}

/** Attaches to a mock that somebody else started, such as a global setup. `token` is its control token, if any. */
export async function attachYouCamMock(url: string, token?: string): Promise<YouCamMock> {
  return attached(url.replace(/\/+$/, ""), token);
}

function firstLine(child: ReturnType<typeof spawn>, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const fail = (why: string): void => {
      clearTimeout(timer);
      reject(new MockNotStarted(`youcam-mock did not start: ${said.at(-1) ?? why}`));
    };
    const timer = setTimeout(() => fail(`it was not up within ${timeoutMs / 1000} s`), timeoutMs);
    child.once("error", (error) => fail(error.message));
    child.once("close", (status) => fail(`it ended with ${status}`));
    // Read to its end, since a full pipe would stop the mock.
    createInterface({ input: child.stderr as NodeJS.ReadableStream }).on("line", (line) => {
      const url = /"url": "(http[^"]+)"/.exec(line)?.[1];
      if (!url) return void (said.length < 100 && said.push(line));
      clearTimeout(timer);
      resolve(url);
    });
  });
}

async function up(url: string, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const answer = await fetch(`${url}/_mock/health`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > until) throw new MockNotStarted(`youcam-mock at ${url} was not up within ${timeoutMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
