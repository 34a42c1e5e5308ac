"""Runs every example on every page against one mock: Python, test files, and shell commands."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import pytest
from attrs import frozen

from contract_tests.docs.conftest import DOCS, PAGES, Block, blocks, feature_pages
from contract_tests.plugin.conftest import Project
from youcam import YouCam
from youcam.cli.commands import cli as youcam_command
from youcam.features import names
from youcam_mock import MockServer, Settings
from youcam_mock.plugin.clock import MockClock
from youcam_mock.plugin.control import MockControl
from youcam_mock.sample import SAMPLE
from youcam_mock.serve import command as mock_cli

RECORDING = "recording.md"
"""The page whose test needs a service to be recorded."""
SERVED = "http://127.0.0.1:8765"
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in PAGES}
WITH_PYTHON = [name for name, text in TEXTS.items() if any(not block.caption for block in blocks(text, "python"))]
WITH_COMMANDS = [name for name, text in TEXTS.items() if any(blocks(text, "sh"))]
FEATURES = [name for name in names() if not re.match(r"v\d", name)]
_FILE = re.compile(r'"([\w-]+\.(?:jpg|png|mp4|mov))"')
_CONTENTS = {
    ".jpg": b"\xff\xd8\xff",
    ".png": b"\x89PNG\r\n\x1a\n",
    ".mp4": b"\0\0\0\x18ftypmp42",
    ".mov": b"\0\0\0\x14ftypqt  ",
}
_STUB = '#!/bin/sh\n{ echo "$0"; for each; do printf "%s\\n" "$each"; done; echo; } >> "$CALLS"\n'
_COMMANDS = ("pip", "youcam", "youcam-mock", "make", ".venv/bin/python")
pytestmark = pytest.mark.youcam(clock="virtual", faces=False, units=100_000)


@frozen
class World:
    """The surroundings of the examples: a served mock, files, an environment, and clients that wait without taking
    time."""

    mock: MockControl
    url: str
    folder: Path

    def code(self, text: str) -> str:
        """Returns an example, with this mock instead of the one on the usual port."""
        return text.replace(SERVED, self.url)

    def python(self, page: str, text: str) -> None:
        """Runs the examples of a page one after the other, as a reader would in one session."""
        names: dict[str, Any] = {"__name__": "__main__"}
        for block in blocks(text, "python"):
            if block.caption is None:
                padded = "\n" * (block.line - 1) + self.code(block.code)
                exec(compile(padded, page, "exec", dont_inherit=True), names)

    def shell(self, text: str) -> None:
        """Runs each block of commands. No request may be refused. TASK_ID is the task that was started last, and
        FILE_ID an uploaded file."""
        for block in blocks(text, "sh"):
            code = self.code(block.code)
            ran = subprocess.run(
                ["sh", "-e", "-c", code.replace("FILE_ID", self.file_id()) if "FILE_ID" in code else code],
                cwd=self.folder,
                env={**os.environ, "TASK_ID": self.mock.tasks[-1].task_id if self.mock.tasks else ""},
                capture_output=True,
                text=True,
                timeout=60,
            )
            assert ran.returncode == 0, ran.stderr
            assert [request for request in self.mock.requests if request.status >= 400] == []

    def file_id(self) -> str:
        """Returns an uploaded file."""
        with YouCam(self.mock.api_key, base_url=self.url) as client:
            return client.upload(Path("selfie.jpg"))

    def calls(self) -> Iterator[list[str]]:
        """Yields the commands for programs other than curl."""
        recorded = self.folder / "calls"
        text = recorded.read_text(encoding="utf-8") if recorded.exists() else ""
        return (call.splitlines() for call in text.split("\n\n") if call)


@pytest.fixture
def world(youcam_mock: MockControl, youcam_mock_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.chdir(tmp_path)
    for name in ("selfie.jpg", "photo.jpg"):
        shutil.copyfile(SAMPLE, name)
    Path("secret_key.txt").write_text(youcam_mock.secret_key, encoding="utf-8")
    _put_programs(tmp_path)
    environment = {
        "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "CALLS": str(tmp_path / "calls"),
        "NO_PROXY": "127.0.0.1",
        "YOUCAM_BASE_URL": youcam_mock_url,
        "YOUCAM_API_KEY": youcam_mock.api_key,
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    for module in ("client", "async_client"):
        monkeypatch.setattr(f"youcam.{module}.Clock", lambda: MockClock(youcam_mock.timeline))
    return World(youcam_mock, youcam_mock_url, tmp_path)


def _put_programs(folder: Path) -> None:
    """Writes programs that only record how they are called, since network and sources are missing here."""
    for name in _COMMANDS:
        path = folder / name if "/" in name else folder / "bin" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_STUB, encoding="utf-8")
        path.chmod(0o755)
    (folder / "openapi").mkdir()
    (folder / "openapi" / "youcam.json").touch()


@pytest.mark.parametrize("page", WITH_PYTHON)
def test_the_python_of_a_page_runs(page: str, world: World) -> None:
    world.python(page, TEXTS[page])


@pytest.mark.parametrize("page", WITH_COMMANDS)
def test_the_commands_of_a_page_are_accepted(page: str, world: World) -> None:
    world.shell(TEXTS[page])
    for program, *arguments in world.calls():
        assert _CHECKS[Path(program).name](arguments)


@pytest.mark.parametrize("page", FEATURES)
def test_the_calls_of_a_feature_are_accepted(page: str, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    text = feature_pages()[page.replace("/", "-")]
    for name in _FILE.findall(text):
        Path(name).write_bytes(_CONTENTS[Path(name).suffix])

    def submitted(client: YouCam, feature: str, params: Any, timeout: float) -> SimpleNamespace:
        task = client._submit(feature, params)
        return SimpleNamespace(data=task.id, save_all=lambda folder: [folder])

    monkeypatch.setattr(YouCam, "_run", submitted)
    world.python(page, text)
    by_python = len(world.mock.tasks)
    world.shell(text)
    versions = text.count("```python")
    assert (by_python, len(world.mock.tasks)) == (versions, 2 * versions)


def test_the_tests_on_the_pages_pass(tmp_path: Path) -> None:
    project = Project(tmp_path)
    files = [block for page, text in TEXTS.items() if page != RECORDING for block in _files(text)]
    assert len({block.caption for block in files}) == len(files) >= 8
    for block in files:
        project.file(block.caption or "", block.code)
    done = project.run("-rA")
    assert done.code == 0, done.text
    for block in files:
        assert f"PASSED {block.caption}::" in done.text


def _files(text: str) -> list[Block]:
    return [block for block in blocks(text, "python") if block.caption]


def test_the_test_on_recording_is_recorded_and_replayed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = Project(tmp_path)
    [block] = _files(TEXTS[RECORDING])
    project.file(block.caption or "", block.code)
    with MockServer(Settings(port=0, clock="x100", faces=False, rate_limit=False)) as service:
        monkeypatch.setenv("YOUCAM_RECORD_URL", service.url)
        monkeypatch.setenv("YOUCAM_RECORD_API_KEY", service.api_key)
        monkeypatch.setenv("YOUCAM_RECORD_SPEND", "20")
        recorded = project.run("--youcam-record", "once")
    replayed = project.run("--youcam-record", "none")
    assert (recorded.code, replayed.code) == (0, 0), recorded.text + replayed.text
    assert "2.00 units were spent in 1 paid runs" in recorded.text


def _is_command_of(command: click.Command, name: str) -> Callable[[list[str]], bool]:
    def is_accepted(arguments: list[str], command: click.Command = command, parent: Any = None) -> bool:
        """Returns whether click accepts the command. Raises an error about what is wrong."""
        if not isinstance(command, click.Group):
            command.make_context(name, list(arguments), parent=parent)
            return True
        context = command.make_context(name, list(arguments), parent=parent)
        _, below, rest = command.resolve_command(context, context._protected_args + context.args)
        assert below is not None
        return is_accepted(rest, below, context)

    return is_accepted


def _is_module(arguments: list[str]) -> bool:
    return arguments[0] == "-m" and find_spec(arguments[1]) is not None


def _is_extra(arguments: list[str]) -> bool:
    project = (DOCS.parent / "pyproject.toml").read_text(encoding="utf-8")
    extras = re.findall(r"\[(.*)\]", arguments[-1])
    return arguments[0] == "install" and all(f"\n{extra} = [" in project for extra in ",".join(extras).split(","))


def _is_target(arguments: list[str]) -> bool:
    makefile = (DOCS.parent / "Makefile").read_text(encoding="utf-8")
    return all(f"\n{target}: " in makefile for target in arguments)


_CHECKS: dict[str, Callable[[list[str]], bool]] = {
    "youcam": _is_command_of(youcam_command, "youcam"),
    "youcam-mock": _is_command_of(mock_cli._cli, "youcam-mock"),
    "python": _is_module,
    "pip": _is_extra,
    "make": _is_target,
}
