"""The versions of Python that the project promises to run on, and where this machine has them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

_CLASSIFIER = re.compile(r"Programming Language :: Python :: (\d+\.\d+)")
_ASK = "import platform; print(platform.python_version())"


@frozen
class Interpreter:
    """A Python of this machine."""

    path: Path
    version: str
    """In full, such as 3.12.1."""


def promised(pyproject: Path) -> list[str]:
    """Returns the versions that the classifiers name, such as 3.12."""
    classifiers: list[str] = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["classifiers"]
    return [found[1] for found in map(_CLASSIFIER.fullmatch, classifiers) if found]


def find(version: str) -> Interpreter | None:
    """Finds a version on the PATH or among those of pyenv; None if it is not there."""
    for path in _candidates(version):
        # A shim of pyenv is there even when it leads nowhere.
        ran = subprocess.run([path, "-c", _ASK], capture_output=True, text=True, check=False)
        if ran.returncode == 0:
            return Interpreter(path, ran.stdout.strip())
    return None


def _candidates(version: str) -> Iterator[Path]:
    on_path = shutil.which(f"python{version}")
    if on_path:
        yield Path(on_path)
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from sorted(pyenv.glob(f"versions/{version}.*/bin/python"), reverse=True)
