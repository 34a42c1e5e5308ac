"""The files beside the code by which the mock reaches its users: container, compose file, action, workflows."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import yaml

from youcam_mock.serve.options import options_of
from youcam_mock.settings import Settings

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = frozenset(PROJECT["optional-dependencies"])
VARIABLES = frozenset(str(option.envvar) for option in options_of(Settings))
"""What `youcam-mock serve` takes from the environment."""


def text(name: str) -> str:
    """Returns a file of the repository."""
    return (ROOT / name).read_text(encoding="utf-8")


def parsed(name: str) -> dict[str, Any]:
    """Returns a YAML file of the repository."""
    document: dict[str, Any] = yaml.safe_load(text(name))
    return document


def linted(program: str, *arguments: str) -> str:
    """Runs a linter on files of the repository. Returns what it complained about: nothing, if all is well."""
    ran = subprocess.run([BIN / program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if ran.returncode == 0 else f"{ran.stdout}{ran.stderr}"


def make_targets() -> set[str]:
    """Returns what `make` can be asked for."""
    return set(re.findall(r"^([a-z-]+):", text("Makefile"), re.MULTILINE))
