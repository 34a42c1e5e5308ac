"""Every public name of the client layer is documented where it stands, as `help` and editors show it.

Modules, classes, functions, methods and properties all are. Attributes are where callers meet them: in what the page of
the Python API shows, and in the parameters of features.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.docs.conftest import DOCS, ROOT

LAYER = ROOT / "generated_client" / "youcam"
MODULES = sorted(LAYER.rglob("*.py"))
_FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
_API = (DOCS / "api.md").read_text(encoding="utf-8")
MET = {*re.findall(r"auto(?:class|module):: youcam\.(\w+(?:\.\w+)?)", _API), "params"}
"""Classes and whole modules whose attributes callers meet."""
_DOCUMENTED_BY_THEIR_KIND = {"overload", "setter"}


def is_public(name: str) -> bool:
    return not name.startswith("_")


def words(text: str) -> set[str]:
    """Returns the words of a text in the singular."""
    return {word.removesuffix("s") for word in re.findall(r"[a-z0-9]+", text.lower())}


def targets(node: ast.stmt) -> Iterator[str]:
    """Yields the names that an assignment gives."""
    given = [node.target] if isinstance(node, ast.AnnAssign) else node.targets if isinstance(node, ast.Assign) else []
    for target in given:
        yield from map(ast.unparse, target.elts if isinstance(target, ast.Tuple) else [target])


def attributes(body: list[ast.stmt], about: str, prefix: str = "") -> Iterator[str]:
    """Yields public names that neither a docstring after them nor the text about their owner explains."""
    for node, after in zip(body, [*body[1:], ast.Pass()], strict=True):
        explained = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
        for target in targets(node):
            name = target.removeprefix(prefix)
            ours = target.startswith(prefix) and name.isidentifier() and is_public(name)
            if ours and not explained and words(name.replace("_", " ")).isdisjoint(words(about)):
                yield name


def undocumented(body: list[ast.stmt], module: str, owner: str = "") -> Iterator[str]:
    """Yields public classes, functions, methods and attributes without a docstring."""
    for node in body:
        if isinstance(node, ast.If):
            yield from undocumented(node.body, module, owner)
        if isinstance(node, (ast.ClassDef, *_FUNCTION)) and is_public(node.name) and not _is_of_a_kind(node):
            name = f"{owner}.{node.name}".lstrip(".")
            said = ast.get_docstring(node) or ""
            if not said:
                yield name
            if isinstance(node, ast.ClassDef):
                if {module, f"{module}.{name}"} & MET:
                    yield from (f"{name}.{one}" for one in _attributes_of(node, said))
                yield from undocumented(node.body, module, name)


def _attributes_of(node: ast.ClassDef, said: str) -> Iterator[str]:
    yield from attributes(node.body, f"{node.name} {said}")
    for method in node.body:
        if isinstance(method, _FUNCTION) and method.name == "__init__":
            yield from attributes(method.body, f"{node.name} {said}", prefix="self.")


def _is_of_a_kind(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(one).rpartition(".")[2] in _DOCUMENTED_BY_THEIR_KIND for one in node.decorator_list)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(LAYER)))
def test_every_public_name_has_a_docstring(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "the module has no docstring"
    assert list(undocumented(tree.body, path.stem)) == []


def test_missing_docstrings_are_found() -> None:
    text = '''
class Silent:
    def call(self): ...

class Result:
    """What a task made. `files` are all."""
    files: int
    raw: int
    url: int
    """Signed."""

    def __init__(self):
        self.place, self.files = 1, 2
        self._hidden = 2

    @property
    def data(self): ...

    def _inner(self): ...

def loose(): ...
'''
    body = ast.parse(text).body
    found = ["Silent", "Silent.call", "Result.raw", "Result.place", "Result.data", "loose"]
    assert "results.Result" in MET
    assert list(undocumented(body, "results")) == found
    assert list(undocumented(body, "elsewhere")) == [
        name for name in found if name not in ("Result.raw", "Result.place")
    ]
