"""Projects whose tests use the plugin, run as their authors would, and mocks as the plugin makes them."""

from __future__ import annotations

import atexit
import functools
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import httpx
import pytest
from attrs import frozen

from contract_tests.plugin.warm import Warm
from youcam_mock.plugin.control import MockControl
from youcam_mock.plugin.mock_pool import MockPool
from youcam_mock.plugin.options import settings_of

ENHANCE = "/s2s/v2.0/task/enhance"
CREDIT = "/s2s/v1.0/client/credit"
BY_URL = {"src_file_url": "https://example.com/photo.jpg", "scale": 2}
# pytest reads these variables: with CI or BUILD_NUMBER it repeats each whole failure in its summary.
_ELSEWHERE = ("PYTEST_", "CI", "BUILD_NUMBER")
# pytest-asyncio warns if its options are not set, and warnings are errors here. The rest take seconds to load.
_NO_OTHERS = ("-p", "no:asyncio", "-p", "no:hypothesispytest", "-p", "no:schemathesis", "-p", "no:xdist")
_INI = "[pytest]\nfilterwarnings = error\naddopts = --strict-markers --strict-config\n"


@frozen
class Outcome:
    """The output of a pytest run. `counts` is how many tests passed, failed and so on."""

    code: int
    text: str

    @property
    def lines(self) -> list[str]:
        """The lines of the output."""
        return self.text.splitlines()

    @property
    def summary(self) -> list[str]:
        """The plugin's lines about the run."""
        return [line for line in self.lines if line.startswith("youcam: ")]

    def section(self) -> list[str]:
        """Returns the plugin's lines about the one test that failed."""
        lines = self.lines
        [start] = [number for number, line in enumerate(lines) if line.strip("-") == " youcam-mock "]
        rest = lines[start + 1 :]
        return rest[: next(number for number, line in enumerate(rest) if line.startswith(("===", "---", "___")))]


@frozen
class Project:
    """A folder of tests."""

    folder: Path

    def file(self, name: str, text: str) -> None:
        """Writes a file."""
        (self.folder / name).write_text(dedent(text))

    def run(self, *options: str) -> Outcome:
        """Runs all tests in a process of their own, with no plugin but this one."""
        plugin = ("-p", "youcam_mock.pytest_plugin", "-p", "no:cacheprovider")
        environment = {**_environment(), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        return Outcome(*_warm().run([*plugin, *options], self.folder, environment))

    def run_cold(self, *options: str, autoload: bool = False, **environment: str) -> Outcome:
        """Runs all tests in a new interpreter. Without `autoload`, only this plugin is loaded."""
        alone = {} if autoload else {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        plugin = _NO_OTHERS if autoload else ("-p", "youcam_mock.pytest_plugin")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *plugin, "-p", "no:cacheprovider", *options],
            cwd=self.folder,
            env={**_environment(), **alone, **environment},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Outcome(done.returncode, done.stdout + done.stderr)


def _environment() -> dict[str, str]:
    given = {name: value for name, value in os.environ.items() if not name.startswith(_ELSEWHERE)}
    return {**given, "COLUMNS": "200"}


@functools.cache
def _warm() -> Warm:
    """Returns the process that forks itself for each run. It is started at first use, and ends with this one."""
    started = Warm.start()
    atexit.register(started.stop)
    return started


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A folder with settings under which every warning is an error."""
    made = Project(tmp_path)
    made.file("pytest.ini", _INI)
    return made


@frozen
class Caller:
    """Sends requests of the first account with plain httpx."""

    control: MockControl
    http: httpx.Client

    def send(self, method: str, path: str, body: Any = None, timeout: float = 5) -> httpx.Response:
        """Sends a request with the account's key."""
        headers = {"Authorization": f"Bearer {self.control.api_key}"}
        return self.http.request(method, f"{self.control.url}{path}", json=body, headers=headers, timeout=timeout)

    def run(self, path: str = ENHANCE) -> str:
        """Runs a V2 task on a sample. Returns its id."""
        answer = self.send("POST", path, BY_URL)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["data"]["task_id"])

    def check(self, task_id: str) -> Any:
        """Returns the `data` of a V2 enhance task."""
        return self.send("GET", f"{ENHANCE}/{task_id}").json()["data"]

    def finished(self, task_id: str) -> Any:
        """Returns the `data` of a V2 enhance task, 10 s later."""
        self.control.advance(10)
        return self.check(task_id)


@pytest.fixture(scope="session")
def idle() -> Iterator[MockPool]:
    """Used mocks, which are reset for the next test."""
    made = MockPool()
    yield made
    made.close()


@pytest.fixture
def control(idle: MockPool) -> MockControl:
    """A mock as the fixture youcam_mock makes it."""
    return idle.fresh(settings_of({}))


@pytest.fixture
def caller(control: MockControl) -> Iterator[Caller]:
    """Sends requests to `control`."""
    with httpx.Client(transport=control.transport()) as http:
        yield Caller(control, http)
