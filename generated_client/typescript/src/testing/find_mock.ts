/** Finds the program youcam-mock on this machine. */

import { access, constants } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";

const WINDOWS = process.platform === "win32";
const PACKAGE = "youcam-mock[server]";

/** Thrown when there is no youcam-mock, and nothing to run one with. */
export class MockNotFound extends Error {
  override name = "MockNotFound";
}

/**
 * Returns the command that runs youcam-mock: the program in the virtual environment that is active or in `.venv` here or
 * above, the one on the PATH, or else uvx or pipx, which fetch `from` first. Throws MockNotFound.
 */
export async function findMock(from: string = PACKAGE): Promise<string[]> {
  const bin = WINDOWS ? "Scripts" : "bin";
  const here = folders(process.cwd()).map((folder) => join(folder, ".venv", bin));
  const active = process.env["VIRTUAL_ENV"];
  const path = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const program = await firstOf([...(active ? [join(active, bin)] : []), ...here, ...path], "youcam-mock");
  if (program) return [program];
  const uvx = await firstOf(path, "uvx");
  if (uvx) return [uvx, "--from", from, "youcam-mock"];
  const pipx = await firstOf(path, "pipx");
  if (pipx) return [pipx, "run", "--spec", from, "youcam-mock"];
  throw new MockNotFound(
    "no youcam-mock: neither in $VIRTUAL_ENV, in .venv or on the PATH, nor uvx or pipx to fetch it; " +
      `it needs Python 3.11 or newer: pip install '${from}'`,
  );
}

function folders(start: string): string[] {
  return dirname(start) === start ? [start] : [start, ...folders(dirname(start))];
}

async function firstOf(places: readonly string[], name: string): Promise<string | undefined> {
  for (const place of places) {
    const path = join(place, WINDOWS ? `${name}.exe` : name);
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}
