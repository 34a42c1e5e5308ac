"""Runs the examples as users do: as programs of their own, against a mock on a real socket."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import frozen

from youcam_mock import MockServer, Settings

EXAMPLES = Path(__file__).parents[2] / "examples"
WITHIN_S = 60
TOOLS = (
    "awk",
    "basename",
    "cat",
    "curl",
    "date",
    "dirname",
    "head",
    "mktemp",
    "openssl",
    "rm",
    "sh",
    "sleep",
    "tr",
    "wc",
)
"""The only programs for shell examples: curl, openssl, and those of every POSIX system. Neither jq nor python."""


@frozen
class Mock:
    """A running mock and its control API."""

    server: MockServer
    http: httpx.Client

    @property
    def url(self) -> str:
        return self.server.url

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Sends a request to /_mock. Returns the parsed answer."""
        return self.http.request(method, f"/_mock{path}", json=body).raise_for_status().json()

    def scenario(self, effect: Mapping[str, Any], **match: str) -> None:
        """Makes the next request that matches go wrong."""
        self.control("POST", "/scenarios", {"match": match, "effect": effect, "times": 1})


@frozen
class Ended:
    """A program that has ended."""

    status: int
    out: str
    err: str

    def complaint(self, name: str) -> str:
        """Returns the one line in which the program `name` explained its failure."""
        assert self.status == 1, self
        (line,) = self.err.splitlines()
        assert line.startswith(f"{name}: ")
        return line


def python(folder: Path, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs Python in a folder, with the packages of the tests."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "NO_PROXY": "127.0.0.1", **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=WITHIN_S,
        check=False,
    )


def run_tests(folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs pytest in a folder with the mock's plugin, and without the others of these tests, which start slowly."""
    options = ("-p", "youcam_mock.pytest_plugin", "-p", "no:cacheprovider")
    return python(folder, "-m", "pytest", *options, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")


Run = Callable[..., Ended]
StartMock = Callable[..., Mock]


def started(stack: ExitStack, **settings: Any) -> Mock:
    """Starts a mock with the given settings, until the stack is closed."""
    server = stack.enter_context(MockServer(Settings(port=0, **settings)))
    headers = {"Authorization": f"Bearer {server.api_key}"}
    http = httpx.Client(base_url=server.url, headers=headers, trust_env=False, timeout=WITHIN_S)
    return Mock(server, stack.enter_context(http))


@pytest.fixture
def start_mock() -> Iterator[StartMock]:
    """Starts mocks with the given settings, until the test ends."""
    with ExitStack() as stack:
        yield partial(started, stack)


@pytest.fixture(scope="session")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the only programs that a shell example finds."""
    folder = tmp_path_factory.mktemp("bin")
    for name in TOOLS:
        found = shutil.which(name)
        assert found, f"{name} is not installed, and the examples in examples/curl need it"
        (folder / name).symlink_to(found)
    return folder


@pytest.fixture
def run(tools: Path, tmp_path: Path) -> Run:
    """Runs `examples/FILE` with arguments and environment, in a folder of its own. It may leave nothing in TMPDIR."""

    def run(file: str, *arguments: object, **environment: str) -> Ended:
        program = shutil.which("node") if file.endswith(".mjs") else str(tools / "sh")
        if program is None:
            pytest.skip(f"Node.js is not installed, so examples/{file} is not run")
        scratch = tmp_path / "scratch"
        scratch.mkdir(exist_ok=True)
        ended = subprocess.run(
            [program, str(EXAMPLES / file), *map(str, arguments)],
            cwd=tmp_path,
            env={"PATH": str(tools), "TMPDIR": str(scratch), "NO_PROXY": "127.0.0.1", **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=WITHIN_S,
        )
        assert list(scratch.iterdir()) == [], "it leaves its scratch files behind"
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    return run
