"""The steps of the action, run one after the other as a runner does, with a mock that is installed already."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import frozen

from contract_tests.packaging.conftest import EXTRAS, ROOT, parsed

ACTION = parsed("action.yml")
_INPUT = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")
WITHIN_S = 600
_PYTHON = """#!/bin/sh
# Stands in for Python: makes an environment whose pip only notes what it shall install.
mkdir -p "$3/bin"
cp "$(dirname "$0")/pip" "$3/bin/python"
"""
_PIP = """#!/bin/sh
printf '%s\\n' "$@" > "$RUNNER_TEMP/installed"
printf '#!/bin/sh\\nexec {python} -m youcam_mock "$@"\\n' > "$(dirname "$0")/youcam-mock"
chmod +x "$(dirname "$0")/youcam-mock"
"""


@frozen
class Runner:
    """What GitHub's runner gives to the steps of an action."""

    folder: Path
    port: int

    def __call__(self, **inputs: str) -> subprocess.CompletedProcess[str]:
        """Runs the steps until one fails. Returns the last one."""
        given = {name: each.get("default", "") for name, each in ACTION["inputs"].items()}
        given |= {"port": str(self.port), "python": str(self.folder / "python3")}
        given |= {name.replace("_", "-"): value for name, value in inputs.items()}
        assert set(given) == set(ACTION["inputs"])
        ran = subprocess.CompletedProcess[str]([], 0, "", "")
        for step in ACTION["runs"]["steps"]:
            if self._is_run(step, given):
                ran = self._step(step, given)
                if ran.returncode:
                    break
        return ran

    def _is_run(self, step: Mapping[str, Any], inputs: Mapping[str, str]) -> bool:
        if "if" not in step:
            return True
        name, value = re.fullmatch(r"inputs\.(\w+) == '(\w+)'", step["if"]).groups()  # type: ignore[union-attr]
        return inputs[name] == value

    def _step(self, step: Mapping[str, Any], inputs: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
        assert step["shell"] == "bash"
        script = self.folder / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        own = {name: _INPUT.sub(lambda found: inputs[found[1]], value) for name, value in step.get("env", {}).items()}
        usual = {name: value for name, value in os.environ.items() if not name.startswith("YOUCAM")}
        runner = {
            "RUNNER_TEMP": str(self.folder),
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_OUTPUT": str(self.folder / "output"),
        }
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            cwd=self.folder,
            env={**usual, **runner, **own},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=WITHIN_S,
            check=False,
        )

    def outputs(self) -> dict[str, str]:
        """What the steps told to those that follow."""
        lines = (self.folder / "output").read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    for name, script in (("python3", _PYTHON), ("pip", _PIP.format(python=sys.executable))):
        (tmp_path / name).write_text(script, encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    made = Runner(tmp_path, port)
    yield made
    made(command="stop")


def test_the_mock_is_installed_from_the_action_and_answers_until_it_is_stopped(runner: Runner) -> None:
    started = runner(api_key="own-key", options="--clock x5 --units 12", extras="server,mcp")
    assert (started.returncode, started.stdout) == (0, "")
    installed = (runner.folder / "installed").read_text(encoding="utf-8").splitlines()
    assert installed[-1] == f"{ROOT}[server,mcp]"
    outputs = runner.outputs()
    assert outputs == {
        "url": f"http://127.0.0.1:{runner.port}",
        "api-key": "own-key",
        "log": str(runner.folder / "youcam-mock.log"),
    }
    headers = {"Authorization": f"Bearer {outputs['api-key']}"}
    answer = httpx.get(f"{outputs['url']}/s2s/v1.0/client/credit", headers=headers, trust_env=False)
    assert answer.json()["results"][0]["amount"] == 12
    assert httpx.get(f"{outputs['url']}/_mock/clock", trust_env=False).json()["speed"] == 5
    stopped = runner(command="stop")
    assert stopped.returncode == 0
    assert outputs["url"] in stopped.stdout


def test_a_mock_that_does_not_start_fails_the_step_with_its_reason(runner: Runner) -> None:
    ran = runner(options="--clock sundial")
    assert ran.returncode == 1
    assert ran.stdout.startswith("::error::youcam-mock did not start: youcam-mock: ")
    assert "sundial" in ran.stdout


def test_a_command_that_it_does_not_have_is_refused(runner: Runner) -> None:
    ran = runner(command="restart")
    assert ran.returncode == 1
    assert ran.stdout == "::error::youcam-mock: command: should be start or stop, not restart\n"


def test_to_stop_what_was_not_started_is_no_failure(runner: Runner) -> None:
    assert runner(command="stop").returncode == 0


def test_what_it_tells_is_what_a_step_has_and_its_extras_exist() -> None:
    for name, output in ACTION["outputs"].items():
        assert output["value"] == f"${{{{ steps.start.outputs.{name} }}}}"
    assert set(ACTION["inputs"]["extras"]["default"].split(",")) <= EXTRAS
