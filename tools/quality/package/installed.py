"""A virtual environment that has the packages, far from the repository, and what works in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from tools.quality.package.archives import PackageError
from tools.quality.package.interpreters import Interpreter

EXTRAS = "server,cli"
SMOKE = Path(__file__).parent / "smoke.py"
WITHIN_S = 900
_OURS = ("PYTHON", "YOUCAM", "PYTEST", "VIRTUAL_ENV")
"""How variables begin that could lead a program to the repository, or to another mock."""
_TYPED = """
from youcam import YouCam
from youcam_client.models import FileTaskStatusV2
from youcam_mock import MockServer, Settings

with MockServer(Settings(port=0)) as server, YouCam(server.api_key, base_url=server.url) as client:
    client.features.enhance("selfie.png", scale=2)
    client.features.enhance("selfie.png", scale="two")  # type: ignore[arg-type]
    client.features.enhance("selfie.png", size=2)  # type: ignore[call-arg]
state: type[FileTaskStatusV2] = FileTaskStatusV2
"""
_TOLD = (
    ("youcam-mock", "youcam-mock: ", "pip install 'youcam-mock[server]'"),
    ("youcam", "youcam: ", "pip install 'youcam-mock[cli]'"),
)
"""Each command, how its only line begins where its extra is missing, and how that ends."""


@frozen
class Environment:
    """A virtual environment and an empty folder to work in."""

    python: Path
    folder: Path

    @classmethod
    def make(cls, interpreter: Interpreter, folder: Path) -> Environment:
        """Makes both below `folder`. Raises PackageError."""
        folder.mkdir(parents=True)
        _run([interpreter.path, "-m", "venv", folder / "venv"], folder)
        (folder / "work").mkdir()
        return cls(folder / "venv" / "bin" / "python", folder / "work")

    def install(self, *requirements: str) -> float:
        """Installs from files, or what the extras of an installed package ask for. Returns the seconds it took."""
        started = time.monotonic()
        # Compiling takes most of the time, and most modules are never imported here.
        _run([self.python, "-m", "pip", "install", "--quiet", "--no-compile", *requirements], self.folder)
        return time.monotonic() - started

    def smoke(self) -> dict[str, Any]:
        """Runs the smoke program. Returns its figures. Raises PackageError if something does not work."""
        figures: dict[str, Any] = json.loads(_run([self.python, "-P", SMOKE], self.folder))
        return figures

    def untold(self) -> Iterator[str]:
        """Yields which command does not say in one line, with exit code 2, that its extra is missing."""
        for command, begins, ends in _TOLD:
            ran = _ran([self.python.parent / command], self.folder)
            lines = ran.stderr.splitlines()
            if ran.returncode != 2 or len(lines) != 1 or not (lines[0].startswith(begins) and lines[0].endswith(ends)):
                yield f"{command} without its extra ended with exit code {ran.returncode} and said: {ran.stderr}"

    def check_types(self) -> float:
        """Checks a program with mypy, which must find the types and two mistakes. Returns the seconds it took."""
        started = time.monotonic()
        (self.folder / "typed.py").write_text(_TYPED, encoding="utf-8")
        options = ("--strict", "--config-file=", "--cache-dir", os.devnull, "--python-executable", self.python)
        _run([sys.executable, "-m", "mypy", *options, "typed.py"], self.folder)
        return time.monotonic() - started


def _run(command: list[Any], folder: Path) -> str:
    ran = _ran(command, folder)
    if ran.returncode:
        raise PackageError(f"{' '.join(map(str, command))}:\n{ran.stdout}{ran.stderr}".rstrip())
    return ran.stdout


def _ran(command: list[Any], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=_environment(os.environ),
        capture_output=True,
        text=True,
        timeout=WITHIN_S,
        check=False,
    )


def _environment(given: Mapping[str, str]) -> dict[str, str]:
    own = {name: value for name, value in given.items() if not name.startswith(_OURS)}
    return {**own, "NO_PROXY": "127.0.0.1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONDONTWRITEBYTECODE": "1"}
