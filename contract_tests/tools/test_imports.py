"""Which module imports which: no circle, for types neither."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

from youcam_mock import __file__ as package

ROOT = Path(package).parents[1]


def _modules() -> dict[str, Path]:
    paths = (ROOT / "youcam_mock").rglob("*.py")
    named = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in paths}
    return {name.removesuffix(".__init__"): path for name, path in named.items()}


def _imported(path: Path, modules: dict[str, Path]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module in modules:
            for name in node.names:
                inner = f"{node.module}.{name.name}"
                yield inner if inner in modules else node.module


def test_no_module_imports_itself_by_way_of_others() -> None:
    modules = _modules()
    assert len(modules) > 150
    # Raises CycleError, which names the circle.
    TopologicalSorter({name: set(_imported(path, modules)) - {name} for name, path in modules.items()}).prepare()
