"""Servers started from the command line, as users start them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from attrs import frozen

Command = Callable[..., subprocess.CompletedProcess[str]]
WITHIN_S = 60


@frozen
class Running:
    """A server that answers."""

    process: subprocess.Popen[str]
    url: str
    greeting: str

    def stop(self) -> int:
        """Interrupts it, and gives its exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(WITHIN_S)


Serve = Callable[..., Running]


def _arguments(options: tuple[str, ...]) -> list[str]:
    return [sys.executable, "-m", "youcam_mock", *options]


@pytest.fixture
def command() -> Command:
    """Runs `youcam-mock` with options until it ends by itself."""

    def run(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, **environment}
        return subprocess.run(_arguments(options), capture_output=True, text=True, timeout=WITHIN_S, env=env)

    return run


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Runs `youcam-mock serve` on a free port until the test ends."""
    with ExitStack() as stack:

        def start(*options: str, **environment: str) -> Running:
            process = subprocess.Popen(
                _arguments(("serve", "--port", "0", *options)),
                stderr=subprocess.PIPE,
                text=True,
                env={**os.environ, **environment},
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            assert process.stderr is not None
            greeting = "".join(process.stderr.readline() for _ in range(3))
            return Running(process, greeting.split()[3], greeting)

        yield start
