"""A served mock in processes of its own, which can be stopped, killed and started again at the same address."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import httpx
from attrs import define, field

from tools.bench.load import free_port

STARTS_WITHIN_S = 120.0
_ENDS_WITHIN_S = 120.0
_DEFECTS = ("Traceback", "defect in the mock", "panicked at")
"""What no console may say."""


class GoneError(Exception):
    """Raised when a server does not answer, start or end in time. The message says which in one line."""


@define
class Server:
    """One server. All its processes are one group."""

    options: Sequence[str]
    console: Path
    environment: Mapping[str, str] = field(factory=dict)
    port: int = field(factory=free_port)
    _process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Its origin."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """Its main process."""
        assert self._process is not None
        return self._process

    def start(self) -> None:
        """Starts it, and waits for its first answer. Raises GoneError."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("YOUCAM_")}
        command = [sys.executable, "-m", "youcam_mock", "serve", "--port", str(self.port), *self.options]
        with self.console.open("ab") as stream:
            self._process = subprocess.Popen(
                command, stdout=stream, stderr=stream, env={**clean, **self.environment}, start_new_session=True
            )
        self.wait_until_well()

    def wait_until_well(self, within_s: float = STARTS_WITHIN_S) -> None:
        """Waits for an answer. Raises GoneError."""
        until = time.monotonic() + within_s
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(httpx.TransportError):
                if httpx.get(f"{self.url}/_mock/health", timeout=5, trust_env=False).status_code == httpx.codes.OK:
                    return
            time.sleep(0.05)
        code = self.process.poll()
        ended = f"it ended with exit code {code}" if code is not None else f"no answer in {within_s:g} s"
        raise GoneError(f"the server at port {self.port} is gone: {ended}; {self._last_line()}")

    def kill(self) -> None:
        """Kills all its processes at once, like a power cut."""
        self.signal_all(signal.SIGKILL)
        self.process.wait(_ENDS_WITHIN_S)

    def stop(self) -> None:
        """Ends it in order. Raises GoneError if it does not end, or not with exit code 0."""
        self.process.terminate()
        try:
            code = self.process.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            raise GoneError(f"the server at port {self.port} does not end") from None
        if code != 0:
            raise GoneError(f"the server at port {self.port} ended with exit code {code}; {self._last_line()}")

    def signal_all(self, number: signal.Signals) -> None:
        """Sends a signal to all its processes."""
        os.killpg(self.process.pid, number)

    def workers(self) -> list[int]:
        """Returns the processes that answer."""
        main = self.process.pid
        with contextlib.suppress(OSError):
            children = map(int, Path(f"/proc/{main}/task/{main}/children").read_text().split())
            return [child for child in children if b"resource_tracker" not in _command(child)]
        return []

    def defects(self) -> list[str]:
        """Returns the lines of its console that no console may have."""
        lines = self.console.read_text(errors="replace").splitlines()
        return [line.strip() for line in lines if any(mark in line for mark in _DEFECTS)]

    def close(self) -> None:
        """Kills what is left of it."""
        if self._process is not None and self._process.poll() is None:
            self.kill()

    def _last_line(self) -> str:
        lines = self.console.read_text(errors="replace").splitlines()
        return f"last line: {lines[-1] if lines else 'none'}"


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
