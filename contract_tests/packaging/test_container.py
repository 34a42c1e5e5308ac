"""The Containerfile says nothing that the project does not hold, and its health check tells the truth."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from contract_tests.cli.conftest import answering
from contract_tests.packaging.conftest import EXTRAS, PROJECT, ROOT, VARIABLES, linted, text
from youcam_mock import MockServer, Settings

_LINES = re.sub(r"^\s*#.*\n", "", text("Containerfile"), flags=re.MULTILINE).replace("\\\n", "")
TOKEN = "mock-control-token"


def _all(instruction: str) -> list[str]:
    return [found.strip() for found in re.findall(rf"^{instruction} (.*)$", _LINES, re.MULTILINE)]


def _one(instruction: str) -> str:
    (found,) = _all(instruction)
    return found


def _environment() -> dict[str, str]:
    return {name: value.strip('"') for name, value in re.findall(r'(\w+)=("[^"]*"|\S+)', _one("ENV"))}


def _sources() -> list[str]:
    return [name for copied in _all("COPY") if not copied.startswith("--from") for name in copied.split()[:-1]]


def test_the_linter_has_no_complaint() -> None:
    assert linted("hadolint", "--no-color", "Containerfile") == ""


def test_python_and_extras_are_those_of_the_project() -> None:
    arguments = dict(line.split("=") for line in _all("ARG"))
    assert f"Programming Language :: Python :: {arguments['PYTHON']}" in PROJECT["classifiers"]
    assert set(arguments["EXTRAS"].split(",")) <= EXTRAS
    assert _all("FROM") == ["python:${PYTHON}-slim AS build", "python:${PYTHON}-slim"]


def test_what_is_copied_is_what_reaches_the_build_and_enough_for_the_wheel(tmp_path: Path) -> None:
    let_in = [line[1:] for line in text(".dockerignore").splitlines() if line.startswith("!")]
    assert sorted(let_in) == sorted(_sources())
    for name in _sources():
        source, target = ROOT / name, tmp_path / "src" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path)]
    built = subprocess.run([*command, str(tmp_path / "src")], capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr


def test_the_variables_are_those_of_serve_and_agree_with_the_rest() -> None:
    environment = _environment()
    del environment["PATH"]
    assert set(environment) <= VARIABLES
    assert environment["YOUCAM_MOCK_PORT"] == _one("EXPOSE") == str(Settings().port)
    assert environment["YOUCAM_MOCK_DATA_DIR"] == _one("VOLUME")
    assert environment["YOUCAM_MOCK_CONTROL_TOKEN"] == TOKEN
    assert environment["YOUCAM_MOCK_HOST"] == "0.0.0.0"


def test_the_mock_runs_as_nobody_in_particular_and_owns_its_state_only() -> None:
    user = _one("USER")
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)
    prepared = _all("RUN")[-1]
    assert f"--uid {user.partition(':')[0]} " in prepared
    assert re.findall(r"--owner=mock --group=mock (\S+)", prepared) == [_one("VOLUME")]


@pytest.mark.parametrize(("token", "healthy"), [(TOKEN, True), ("another", False)])
def test_the_health_check_succeeds_for_a_mock_that_answers_its_operator(token: str, healthy: bool) -> None:
    with MockServer(Settings(port=0, control_token=TOKEN)) as server:
        assert _is_healthy(server.url.rpartition(":")[2], token) is healthy


def test_the_health_check_fails_where_nobody_listens() -> None:
    assert not _is_healthy("1", TOKEN)


def _is_healthy(port: str, token: str) -> bool:
    _, command = _one("HEALTHCHECK").split("CMD ")
    python, *arguments = json.loads(command)
    assert python == "python"
    environment = {**os.environ, "NO_PROXY": "127.0.0.1"}
    own = {"YOUCAM_MOCK_PORT": port, "YOUCAM_MOCK_CONTROL_TOKEN": token}
    ran = subprocess.run([sys.executable, *arguments], env=environment | own, capture_output=True, check=False)
    return ran.returncode == 0


def test_the_signal_that_stops_the_container_ends_the_server_in_order(tmp_path: Path) -> None:
    command = [*json.loads(_one("ENTRYPOINT")), *json.loads(_one("CMD"))]
    assert command == ["youcam-mock", "serve"]
    with subprocess.Popen(
        [sys.executable, "-m", "youcam_mock", *command[1:], "--port", "0", "--log-format", "json"],
        env={**os.environ, "YOUCAM_MOCK_DATA_DIR": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stderr is not None
        answering(json.loads(server.stderr.readline())["url"])
        server.send_signal(getattr(signal, _one("STOPSIGNAL")))
        server.communicate(timeout=60)
    assert server.returncode == 0
