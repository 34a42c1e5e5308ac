"""Starts servers from the command line, as users do, and runs the client's command line against a mock."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, chdir, redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import IO, Any, NoReturn
from unittest.mock import patch

import httpx
import pytest
from attrs import frozen

import youcam_mock.serve.command
from contract_tests.conftest import picture_of
from youcam.cli import main
from youcam_mock import MockServer, Settings

Command = Callable[..., subprocess.CompletedProcess[str]]
WITHIN_S = 60
ENHANCE = ("run", "enhance", "--set", "scale=2")


def in_process(
    program: Callable[[], NoReturn], argv: list[str], environment: Mapping[str, str], folder: Path
) -> subprocess.CompletedProcess[str]:
    """Runs the entry point of a program in this process: with its arguments, environment and folder."""
    out, err = (TextIOWrapper(BytesIO(), "utf-8", write_through=True) for _ in range(2))
    status: Any = 0
    with ExitStack() as stack:
        stack.callback(signal.signal, signal.SIGINT, signal.getsignal(signal.SIGINT))
        stack.enter_context(patch.dict(os.environ, environment, clear=True))
        stack.enter_context(patch.object(sys, "argv", argv))
        stack.enter_context(chdir(folder))
        stack.enter_context(redirect_stdout(out))
        stack.enter_context(redirect_stderr(err))
        try:
            program()
        except SystemExit as ended:
            status = ended.code
        except Exception:
            traceback.print_exc()
            status = 1
    said = [stream.buffer.getvalue().decode() for stream in (out, err)]
    return subprocess.CompletedProcess(argv, status, *said)


@frozen
class Running:
    """A server that answers."""

    process: subprocess.Popen[str]
    url: str
    greeting: str

    def stop(self) -> int:
        """Interrupts the server and returns its exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(WITHIN_S)


Serve = Callable[..., Running]


def answering(url: str) -> None:
    """Waits until a server answers, since it prints its message just before it listens."""
    until = time.monotonic() + WITHIN_S
    while True:
        try:
            httpx.get(f"{url}/_mock/health")
        except httpx.TransportError:
            assert time.monotonic() < until
            threading.Event().wait(0.01)
        else:
            return


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs `youcam-mock` with options in this process, up to where it would serve, which is a failure."""

    def serves(*_: object, **__: object) -> None:
        raise AssertionError("it serves")

    def run(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return in_process(
            youcam_mock.serve.command.main, ["youcam-mock", *options], {**os.environ, **environment}, Path.cwd()
        )

    monkeypatch.setattr("granian.server.MPServer.serve", serves)
    return run


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Runs `youcam-mock serve` on a free port until the test ends."""
    with ExitStack() as stack:

        def start(*options: str, **environment: str) -> Running:
            process = subprocess.Popen(
                [sys.executable, "-m", "youcam_mock", "serve", "--port", "0", *options],
                stderr=subprocess.PIPE,
                text=True,
                env={**os.environ, **environment},
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            assert process.stderr is not None
            greeting = _greeting(process.stderr)
            url = json.loads(greeting)["url"] if greeting.startswith("{") else greeting.split()[3]
            return Running(process, url, greeting)

        yield start


def _greeting(stream: IO[str]) -> str:
    lines: list[str] = []
    for line in stream:
        lines.append(line)
        if line.strip() == "Ctrl+C stops" or line.startswith("{"):
            break
    return "".join(lines)


@pytest.fixture(scope="session")
def service() -> Iterator[MockServer]:
    """A mock in this process. Its clock runs fast, since a client in another process waits by the machine's clock."""
    with MockServer(Settings(port=0, clock="x50", rate_limit=False, faces=False)) as server:
        yield server


@frozen
class Youcam:
    """The client's command line, with its own folder and account."""

    url: str
    account: Any
    """The account as the control API describes it."""
    folder: Path

    def __call__(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs it to its end in this process, since starting Python takes longer than most commands."""
        process = self.process(*arguments, **environment)
        return in_process(main, ["youcam", *arguments], process["env"], self.folder)

    def alone(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs it to its end in a process of its own."""
        return subprocess.run(**self.process(*arguments, **environment), capture_output=True, timeout=WITHIN_S)

    def json(self, *arguments: str) -> Any:
        """Returns what a successful command prints with --json."""
        ended = self("--json", *arguments)
        assert ended.returncode == 0, ended
        return json.loads(ended.stdout)

    def process(self, *arguments: str, **environment: str) -> dict[str, Any]:
        """Returns the arguments with which `subprocess` starts it."""
        own = {
            "YOUCAM_BASE_URL": self.url,
            "YOUCAM_API_KEY": self.account["api_key"],
            "YOUCAM_POLL": "0.1",
            **environment,
        }
        clean = {name: value for name, value in os.environ.items() if not name.startswith("YOUCAM_")}
        return {
            "args": [sys.executable, "-m", "youcam.cli", *arguments],
            "env": {**clean, **own},
            "cwd": self.folder,
            "text": True,
        }

    def photo(self, *names: str) -> None:
        """Makes plain pictures, large enough for any feature."""
        for name in names:
            path = self.folder / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(picture_of(400, 560, kind="JPEG" if name.endswith(".jpg") else "PNG"))


def tasks_of(youcam: Youcam) -> list[dict[str, Any]]:
    """Returns the tasks of its account, newest first."""
    listed = httpx.get(f"{youcam.url}/_mock/tasks", params={"newest": "true"}).raise_for_status().json()["tasks"]
    return [task for task in listed if task["api_key"] == youcam.account["api_key"]]


def wait_for_tasks(youcam: Youcam, count: int) -> None:
    """Waits until its account has that many tasks."""
    until = time.monotonic() + WITHIN_S
    while len(tasks_of(youcam)) < count:
        assert time.monotonic() < until
        threading.Event().wait(0.01)


def said_once(ended: subprocess.CompletedProcess[str]) -> str:
    """Returns the only line of the error output."""
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    assert line.startswith("youcam: ")
    return line


def records(ended: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    """Returns the lines that --json printed, one for each run."""
    return [json.loads(line) for line in ended.stdout.splitlines()]


@pytest.fixture
def youcam(service: MockServer, tmp_path: Path) -> Youcam:
    """The client's command line as an account with 100 units."""
    grant = {"type": "ApiPaygToken", "amount": 100}
    made = httpx.post(f"{service.url}/_mock/accounts", json={"units": [grant]}).raise_for_status().json()
    return Youcam(service.url, made, tmp_path)
