"""The example of a GitHub workflow. Its steps run unchanged, except for those that need a network."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract_tests.examples.conftest import EXAMPLES, WITHIN_S

FILE = EXAMPLES / "github-actions.yml"
Step = Callable[..., subprocess.Popen[str]]
SUITE = """
import os
import urllib.request

def test_the_mock_knows_the_key():
    bearer = {"Authorization": "Bearer " + os.environ["YOUCAM_API_KEY"]}
    url = os.environ["YOUCAM_BASE_URL"] + "/s2s/v1.0/client/credit"
    with urllib.request.urlopen(urllib.request.Request(url, headers=bearer)) as answer:
        assert answer.status == 200
"""


@pytest.fixture
def job() -> dict[str, Any]:
    """The only job of the workflow."""
    workflow = yaml.safe_load(FILE.read_text())
    (job,) = workflow["jobs"].values()
    found: dict[str, Any] = job
    return found


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@pytest.fixture
def step(job: dict[str, Any], free_port: int, tmp_path: Path) -> Iterator[Step]:
    """Runs a step by its name, as GitHub does: `sh -e` on a file with it, with the job's environment, but on a free
    port."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
        **job["env"],
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "YOUCAM_BASE_URL": job["env"]["YOUCAM_BASE_URL"].replace("8765", str(free_port)),
        "YOUCAM_MOCK_PORT": str(free_port),
        **dict.fromkeys(("NO_PROXY", "no_proxy"), "127.0.0.1"),
    }
    with ExitStack() as stack:

        def run(name: str) -> subprocess.Popen[str]:
            (command,) = (step["run"] for step in job["steps"] if step.get("name") == name)
            process = subprocess.Popen(
                ["sh", "-e", "-c", command],
                cwd=tmp_path,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                start_new_session=True,
            )
            stack.callback(_end, process)
            process.wait(WITHIN_S)
            return process

        yield run


def _end(process: subprocess.Popen[str]) -> None:
    """Ends the step with everything that it left in the background: all of it is in one process group."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    process.communicate()


def _output(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.read()


def test_the_mock_starts_in_the_background_and_a_suite_runs_against_it(step: Step, tmp_path: Path) -> None:
    (tmp_path / "test_suite.py").write_text(SUITE)
    assert step("Start the mock").returncode == 0
    tested = step("Test")
    assert (tested.returncode, "1 passed" in _output(tested)) == (0, True)
    shown = step("Show what the mock said")
    assert shown.returncode == 0
    assert "youcam-mock" in _output(shown)


def test_every_step_is_run_here_or_needs_a_network(job: dict[str, Any]) -> None:
    names = [step["name"] for step in job["steps"] if "run" in step]
    assert names == ["Install the mock", "Start the mock", "Test", "Show what the mock said"]
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"]) for step in job["steps"] if "uses" in step)


def test_what_is_installed_is_this_package_with_extras_that_it_has(job: dict[str, Any]) -> None:
    (command,) = (step["run"] for step in job["steps"] if step.get("name") == "Install the mock")
    found = re.fullmatch(r"pip install '([a-z-]+)\[([a-z,]+)\]'", command)
    assert found
    project = tomllib.loads((EXAMPLES.parent / "pyproject.toml").read_text())["project"]
    assert found[1] == project["name"]
    assert set(found[2].split(",")) <= set(project["optional-dependencies"])
    python = next(step["with"]["python-version"] for step in job["steps"] if "setup-python" in step.get("uses", ""))
    assert f"Programming Language :: Python :: {python}" in project["classifiers"]


def test_the_workflow_runs_on_pushes_reads_only_and_knows_no_secrets() -> None:
    workflow = yaml.safe_load(FILE.read_text())
    assert workflow[True] == ["push", "pull_request"], "YAML 1.1 takes the word `on` for a truth"
    assert workflow["permissions"] == {"contents": "read"}
    assert "${{" not in FILE.read_text()
