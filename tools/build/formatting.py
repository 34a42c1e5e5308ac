"""Formats generated code like the rest of the project."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.build.bundle import OPENAPI, ContractError

_ROOT = OPENAPI.parent
_STEPS = (("check", "--fix", "--exit-zero", "--quiet", "--select", "I,F401"), ("format",))
_AS = "generated_client/youcam/made.py"


def formatted(text: str) -> str:
    """Returns the formatted text of a module, its imports in order and without those that it does not use. Raises
    ContractError if it is not valid Python."""
    for step in _STEPS:
        run = subprocess.run(
            [str(Path(sys.executable).parent / "ruff"), *step, "--stdin-filename", _AS, "-"],
            input=text,
            capture_output=True,
            text=True,
            cwd=_ROOT,
            check=False,
        )
        if run.returncode:
            raise ContractError(f"ruff {step[0]} of generated code: {run.stderr}")
        text = run.stdout
    return text
