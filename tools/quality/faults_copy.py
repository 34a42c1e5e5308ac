"""Makes a copy of the project that may contain a fault, and runs its suites there."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from attrs import frozen

from tools.quality.faults_table import Made

_PACKAGES = ("youcam_mock", "youcam", "youcam_client")
_PATHS = (".", "mock_server", "generated_client")
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+::\S.*?)(?: - .*)?$", re.MULTILINE)
_COMPILED = ("mock_server", "generated_client", "tools", "contract_tests")


class CopyError(Exception):
    """Raised when the copy cannot be made, or would not be what is tested. The message says why in one line."""


@frozen
class Outcome:
    """The outcome of a suite. `failed` is the first test that failed, None if none did; `seconds` is how long it
    took."""

    failed: str | None
    hung: bool
    passed: bool
    seconds: float
    output: str


@frozen
class Copy:
    """The project's files in a folder of their own. `paths` are the places in it where Python finds packages."""

    root: Path
    paths: tuple[str, ...] = _PATHS

    @contextmanager
    def holding(self, made: Made) -> Iterator[None]:
        """Within, the copy has that fault."""
        path = self.root / made.path
        sound = path.read_text(encoding="utf-8")
        path.write_text(made.text, encoding="utf-8")
        try:
            yield
        finally:
            path.write_text(sound, encoding="utf-8")

    def run(self, suites: Sequence[str], limit_s: float) -> Outcome:
        """Runs tests until the first one fails, for `limit_s` seconds at most."""
        started = time.monotonic()
        # Rewritten assertions would be rewritten again in each run, also in the mock, whose bytecode is of no use then.
        cheap = ("-p", "no:cacheprovider", "-p", "no:xdist", "--assert=plain")
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-rfE", "--tb=short", *cheap, *suites]
        code, output = self.output(command, limit_s)
        failed = _FAILED.search(output) if code == 1 else None
        seconds = time.monotonic() - started
        return Outcome(failed[1] if failed else None, code is None, code == 0, seconds, output)

    def require_own_packages(self) -> None:
        """Raises CopyError unless tests import the packages of the copy, not the installed ones."""
        lines = [f"import {name}; print({name}.__file__)" for name in _PACKAGES]
        _, output = self.output([sys.executable, "-c", "\n".join(lines)], 60)
        found = [Path(line).resolve() for line in output.splitlines()]
        strays = [path for path in found if not path.is_relative_to(self.root.resolve())]
        if strays or len(found) != len(_PACKAGES):
            raise CopyError(f"tests of the copy would import {strays or output[-200:]!s}, not the copy's own packages")

    def output(
        self, command: Sequence[str], limit_s: float, environment: Mapping[str, str] | None = None
    ) -> tuple[int | None, str]:
        """Runs a command. Returns its exit code, None if it took longer than `limit_s` seconds, and its output. It
        leaves no process behind.

        `environment`: variables beside those of the machine.
        """
        # A file, since a pipe would stay open for as long as a server that a suite left running.
        with tempfile.TemporaryFile() as printed:
            process = subprocess.Popen(
                command,
                cwd=self.root,
                env=_environment(os.environ, self.root, self.paths) | dict(environment or {}),
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                code = process.wait(limit_s)
            except subprocess.TimeoutExpired:
                code = None
            finally:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            printed.seek(0)
            return code, printed.read().decode(errors="replace")


def copies(project: Path, folder: Path, number: int) -> list[Copy]:
    """Makes that many copies of the files that git knows or would add, in a folder, compiled. Raises CopyError."""
    roots = [folder / str(place) for place in range(number)]
    first = roots[0]
    lay(project, first)
    # Checked by hash: a fault and its removal may fall into the same second, and leave the same size.
    compileall = ("compileall", "-q", "-j", str(number), "--invalidation-mode", "checked-hash")
    subprocess.run([sys.executable, "-m", *compileall, *_COMPILED], cwd=first, check=False, capture_output=True)
    for root in roots[1:]:
        shutil.copytree(first, root)
    made = [Copy(root) for root in roots]
    for copy in made:
        copy.require_own_packages()
    return made


def lay(project: Path, root: Path) -> None:
    """Copies the files that git knows or would add into a folder. Raises CopyError."""
    for name in _files(project):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copy2(project / name, root / name)
        except OSError as error:
            raise CopyError(f"cannot copy {name}: {error.strerror}; did it change meanwhile? Try again") from None


def _files(project: Path) -> list[str]:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=project, capture_output=True, check=True).stdout
    except FileNotFoundError:
        raise CopyError("git is needed to tell which files are the project's; install it") from None
    except subprocess.CalledProcessError as error:
        raise CopyError(f"git cannot list the files of {project}: {error.stderr.decode().strip()}") from None
    return [name for name in listed.decode().split("\0") if name and (project / name).is_file()]


def _environment(machine: Mapping[str, str], root: Path, inside: Sequence[str]) -> dict[str, str]:
    """Returns an environment with the copy's packages before the installed ones, and no options of another test run or
    of the user."""
    kept = {name: value for name, value in machine.items() if not name.startswith(("PYTEST_", "YOUCAM_", "COV_"))}
    paths = os.pathsep.join(str(root / path) for path in inside)
    # Without bytecode: the compiled form of a fault must not outlive it.
    return kept | {"PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "400"}
