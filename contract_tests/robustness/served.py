"""Runs `youcam-mock serve` in processes of their own, which can be killed at any moment."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from attrs import frozen

from contract_tests.robustness.wires import PATIENCE_S, eventually, is_well

_GREETING = re.compile(r"http://[0-9.]+:[0-9]+")


@frozen
class Served:
    """A running server. All its processes are one group."""

    process: subprocess.Popen[bytes]
    url: str
    console: Path

    def kill(self) -> None:
        """Kills all its processes at once, like a power cut."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE_S)

    def workers(self) -> list[int]:
        """Returns the worker processes."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [int(child) for child in children if _is_worker(child)]


def _is_worker(child: str) -> bool:
    # A child that was killed may be gone since it was listed.
    with suppress(FileNotFoundError, ProcessLookupError):
        return b"resource_tracker" not in Path(f"/proc/{child}/cmdline").read_bytes()
    return False


@contextmanager
def served(folder: Path, *options: str) -> Iterator[Served]:
    """Runs a server on a free port until the end. Its console output goes into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    console = folder / "console.txt"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("YOUCAM_")}
    with console.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "youcam_mock", "serve", "--port", "0", *options],
            stdout=stream,
            stderr=stream,
            env=clean,
            start_new_session=True,
        )
    server = Served(process, _url(process, console), console)
    try:
        yield server
    finally:
        if process.poll() is None:
            server.kill()


def _url(process: subprocess.Popen[bytes], console: Path) -> str:
    """Returns the server's URL, once it answers."""

    def answers() -> bool:
        assert process.poll() is None, console.read_text()
        found = _GREETING.search(console.read_text())
        try:
            return found is not None and is_well(found.group())
        except OSError:
            return False

    assert eventually(answers), console.read_text()
    found = _GREETING.search(console.read_text())
    assert found is not None
    return found.group()
