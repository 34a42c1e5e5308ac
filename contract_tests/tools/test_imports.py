"""Imports between modules form no circle, not even for types."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import youcam
import youcam_mock


def _modules(package: str) -> dict[str, Path]:
    folder = Path(package).parent
    named = {".".join(path.relative_to(folder.parent).with_suffix("").parts): path for path in folder.rglob("*.py")}
    return {name.removesuffix(".__init__"): path for name, path in named.items()}


def _imported(path: Path, modules: dict[str, Path]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module in modules:
            for name in node.names:
                inner = f"{node.module}.{name.name}"
                yield inner if inner in modules else node.module


@pytest.mark.parametrize(("package", "least"), [(youcam_mock.__file__, 150), (youcam.__file__, 30)])
def test_no_module_imports_itself_by_way_of_others(package: str, least: int) -> None:
    modules = _modules(package)
    assert len(modules) > least
    # Raises CycleError, which names the circle.
    TopologicalSorter({name: set(_imported(path, modules)) - {name} for name, path in modules.items()}).prepare()
