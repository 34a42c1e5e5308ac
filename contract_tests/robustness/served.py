"""`youcam-mock serve` in processes of their own, which can be killed at any moment."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from contract_tests.robustness.wires import PATIENCE_S, eventually, is_well

_GREETING = re.compile(r"http://[0-9.]+:[0-9]+")


@frozen
class Served:
    """A server that answers. All its processes are one group."""

    process: subprocess.Popen[bytes]
    url: str
    console: Path

    def kill(self) -> None:
        """Ends all its processes at once, as a power cut does."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE_S)

    def workers(self) -> list[int]:
        """The processes that answer."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [
            int(child) for child in children if b"resource_tracker" not in Path(f"/proc/{child}/cmdline").read_bytes()
        ]


@contextmanager
def served(folder: Path, *options: str) -> Iterator[Served]:
    """A server on a free port until the end; what it says on the console is written into the folder."""
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
    """Where it listens, once it answers."""

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
